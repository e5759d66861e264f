import { parseSync, Visitor, type TemplateLiteral } from 'oxc-parser';
import { replaced, type Replacement } from './replaced.ts';
import type { SourceStep } from './shipped-sources.ts';

/**
 * Bundlers leave template literals alone; what is style or markup in ours need not be as airy for browsers as it is for
 * readers. Styles are those tagged `css` and all of a `.styles.ts` file, markup those tagged `html` or `svg`.
 */
export const minifiedTemplates: SourceStep = (text, { path }) => withMinifiedTemplates(path, text);

/** The text of a module with its styles and markup made smaller; exported for its test. */
export function withMinifiedTemplates(path: string, text: string): string {
  const parts: Replacement[] = [];
  const minify = ({ quasis }: TemplateLiteral, minified: (part: string) => string): void => {
    for (const { start: outside, value } of quasis) {
      const start = text.indexOf(value.raw, outside);
      parts.push({ start, end: start + value.raw.length, text: minified(value.raw) });
    }
  };
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier') return;
      if (tag.name === 'css') minify(quasi, minifiedStyle);
      if (tag.name === 'html' || tag.name === 'svg') minify(quasi, minifiedMarkup);
    },
    VariableDeclarator({ init }) {
      if (path.endsWith('.styles.ts') && init?.type === 'TemplateLiteral') minify(init, minifiedStyle);
    },
  }).visit(parseSync(path, text).program);
  return replaced(text, parts);
}

/** Comments go, and spaces around marks; a space that joins or divides selectors and operands stays, and strings do. */
function minifiedStyle(text: string): string {
  return text
    .replaceAll(/\/\*.*?\*\//gs, ' ')
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : minifiedMarks(part)))
    .join('');
}

function minifiedMarks(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');
}

/**
 * Lines are joined. A line that ends or begins with a tag is broken for its readers only: nothing is left of the break where
 * the other side is a tag or an expression too. Who means a space there writes it within a line. Between words one stays.
 */
function minifiedMarkup(text: string): string {
  return text.replaceAll(/(^|.)\s*\n\s*(?=(.?))/g, (_, before: string, after: string) => {
    const isBreak = (before === '>' && (after === '<' || after === '')) || (before === '' && after === '<');
    return isBreak ? before : `${before} `;
  });
}
