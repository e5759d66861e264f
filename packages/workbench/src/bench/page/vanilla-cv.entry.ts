import { drive } from './driver.ts';
import { vanilla } from './vanilla.ts';

// The limit: the browser skips layout and paint of sections that are out of sight.
const styles = new CSSStyleSheet();
styles.replaceSync('fieldset { content-visibility: auto; contain-intrinsic-size: auto 480px; }');
document.adoptedStyleSheets = [styles];

drive(vanilla);
