/** What members under names of one's own need beyond the shared classes. */
export const namedKeysStyles = `
.named { display: grid; gap: 24px; }
.named > .nodes:empty { display: none; }
.named-row { display: grid; gap: 8px; padding-bottom: 24px; border-bottom: 1px solid var(--_line); }
.named-row:focus { outline: none; }
.key-input { display: flex; flex-wrap: wrap; gap: 8px; align-items: start; }
.key-input > .input { flex: 1 1 10em; max-width: 24em; }
`;
