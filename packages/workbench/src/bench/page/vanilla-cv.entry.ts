import { drive } from './driver.ts';
import { vanilla } from './vanilla.ts';
import { vanillaRows } from './vanilla-rows.ts';

// The limit: the browser skips layout and paint of sections and rows that are out of sight.
const styles = new CSSStyleSheet();
styles.replaceSync(`
fieldset { content-visibility: auto; contain-intrinsic-size: auto 480px; }
table, thead, tbody { display: block; }
tr { display: grid; grid-template-columns: repeat(6, 150px) 40px; contain: content; content-visibility: auto; contain-intrinsic-size: auto 24px; }
td { contain: strict; height: 24px; padding: 0; }
td input, td select { width: 100%; }
`);
document.adoptedStyleSheets = [styles];

drive({ form: vanilla, rows: vanillaRows });
