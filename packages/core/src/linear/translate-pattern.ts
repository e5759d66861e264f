/** Why a pattern cannot run in linear time, in words for the author. */
export class PatternNotLinear extends Error {}

const SPACE = "\\t\\n\\x{0B}\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
/** Takes one element of a pattern that the native engine (flag u) has accepted. */
const ELEMENT = /\\u\{([0-9a-f]+)\}|\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\c([a-z])|\\p\{([^}]*)\}|\\.|\(\?(?:<[!=]?|[:=!]|)|\[\^?\]?|[\s\S]/giu;

/**
 * An ECMAScript pattern (flag u) in the syntax of re2, with the same meaning: `\s` and `.` know the same characters,
 * code points are written alike. Throws `PatternNotLinear` for what has no equal there: looking around, references
 * back, flags inside, empty classes.
 */
export function translatePattern(source: string): string {
  let translated = "";
  let inClass = false;
  for (const [element, braced, high, low, unit, hex, control, property] of source.matchAll(ELEMENT)) {
    if (braced ?? unit ?? hex) translated += codePoint(Number.parseInt(braced ?? unit ?? hex ?? "", 16));
    else if (high !== undefined && low !== undefined) translated += codePoint(surrogates(Number.parseInt(high, 16), Number.parseInt(low, 16)));
    else if (control !== undefined) translated += codePoint(control.charCodeAt(0) % 32);
    else if (property !== undefined) translated += unicodeProperty(element, property);
    else if (element.startsWith("\\")) translated += escaped(element, inClass);
    else if (inClass) {
      translated += element.startsWith("[") ? `\\[${element.slice(1)}` : element;
      if (element.endsWith("]")) inClass = false;
    } else if (element.startsWith("[")) {
      if (element.endsWith("]")) throw new PatternNotLinear(`an empty class ${element}`);
      inClass = true;
      translated += element;
    } else if (element.startsWith("(?")) translated += group(element);
    else translated += element === "." ? "[^\\n\\r\\x{2028}\\x{2029}]" : element;
  }
  return translated;
}

function codePoint(value: number): string {
  return `\\x{${value.toString(16).toUpperCase()}}`;
}

function surrogates(high: number, low: number): number {
  return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
}

function escaped(element: string, inClass: boolean): string {
  switch (element) {
    case "\\s":
      return inClass ? SPACE : `[${SPACE}]`;
    case "\\S":
      if (inClass) throw new PatternNotLinear("\\S inside a class");
      return `[^${SPACE}]`;
    case "\\b":
      return inClass ? codePoint(8) : element;
    case "\\0":
      return codePoint(0);
    case "\\v":
      return codePoint(11);
  }
  if (/^\\[1-9k]/.test(element)) throw new PatternNotLinear(`a reference back ${element}`);
  return element;
}

/** re2 knows the general categories by their short names only (Unicode, PropertyValueAliases.txt, gc). */
const SHORT_CATEGORIES: ReadonlyMap<string, string> = new Map([
  ["Letter", "L"], ["Uppercase_Letter", "Lu"], ["Lowercase_Letter", "Ll"], ["Titlecase_Letter", "Lt"], ["Modifier_Letter", "Lm"], ["Other_Letter", "Lo"],
  ["Mark", "M"], ["Nonspacing_Mark", "Mn"], ["Spacing_Mark", "Mc"], ["Enclosing_Mark", "Me"],
  ["Number", "N"], ["Decimal_Number", "Nd"], ["Letter_Number", "Nl"], ["Other_Number", "No"],
  ["Punctuation", "P"], ["Connector_Punctuation", "Pc"], ["Dash_Punctuation", "Pd"], ["Open_Punctuation", "Ps"], ["Close_Punctuation", "Pe"],
  ["Initial_Punctuation", "Pi"], ["Final_Punctuation", "Pf"], ["Other_Punctuation", "Po"],
  ["Symbol", "S"], ["Math_Symbol", "Sm"], ["Currency_Symbol", "Sc"], ["Modifier_Symbol", "Sk"], ["Other_Symbol", "So"],
  ["Separator", "Z"], ["Space_Separator", "Zs"], ["Line_Separator", "Zl"], ["Paragraph_Separator", "Zp"],
]);

function unicodeProperty(element: string, property: string): string {
  const category = SHORT_CATEGORIES.get(property.replace(/^(?:General_Category|gc)=/, ""));
  if (category !== undefined) return `${element.slice(0, 2)}{${category}}`;
  const name = /^(?:Script=|sc=)?([A-Z]\w*)$/.exec(property)?.[1];
  if (name === undefined || property.includes("_")) throw new PatternNotLinear(`the property ${element}`);
  return `${element.slice(0, 2)}{${name}}`;
}

function group(element: string): string {
  if (element === "(?:") return element;
  if (element === "(?<") return "(?P<";
  throw new PatternNotLinear(`the group ${element}…`);
}
