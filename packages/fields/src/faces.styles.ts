/** What everyday faces need beyond the renderer's shared classes; what others need comes with them. Colours and measures are the renderer's. */
export const facesStyles = `
.suffixed { display: flex; align-items: center; gap: 8px; }
.count { margin-top: 8px; color: var(--_muted); }
.count:empty { display: none; }

/* The parts of a group end on one line with the single fields above and below. */
.nodes--arranged { max-width: 34em; }
.nodes--arranged > :is(.narrow, .wide) .input { width: 100%; }

.answers + .prose { margin-top: 12px; }
`;
