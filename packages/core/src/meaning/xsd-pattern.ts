// Patterns of JSON Schema (ECMA-262 with the flag `u`) as patterns of XML Schema 1.0. The two share most of their look and
// differ in much of their meaning: XML Schema anchors every pattern, its \d and \w know all of Unicode, and ^ and $ are
// plain characters there. What cannot be said with the same meaning is not translated.

/** Any text at all, for the ends a JSON Schema pattern leaves open. */
const ANYTHING = "[\\s\\S]*";
const DIGITS = "0-9";
const WORD_CHARACTERS = "A-Za-z0-9_";
/** `.` of ECMA-262. */
const NO_LINE_END = "[^\\n\\r\u2028\u2029]";

/**
 * The XSD pattern that accepts exactly the texts a JSON Schema `pattern` accepts; undefined when there is none or it would
 * lean on Unicode tables that differ (`\p{…}`, `\s`, `\b`, look-around, back references).
 * @source XML Schema Part 2, appendix F; ECMA-262, section 22.2.1
 */
export function xsdPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
  const reader: Reader = { characters: [...pattern], at: 0 };
  const translated = alternatives(reader, true);
  return reader.at === reader.characters.length ? translated : undefined;
}

interface Reader {
  readonly characters: readonly string[];
  at: number;
}

/** Alternatives up to the end or a closing parenthesis. Only those of the whole pattern may be anchored. */
function alternatives(reader: Reader, isWhole: boolean): string | undefined {
  const branches: string[] = [];
  for (;;) {
    const branch = sequence(reader, isWhole);
    if (branch === undefined) return undefined;
    branches.push(branch);
    if (reader.characters[reader.at] !== "|") return branches.join("|");
    reader.at += 1;
  }
}

function sequence(reader: Reader, isWhole: boolean): string | undefined {
  const { characters } = reader;
  let out = "";
  if (isWhole && characters[reader.at] === "^") reader.at += 1;
  else if (isWhole) out += ANYTHING;
  for (;;) {
    const character = characters[reader.at];
    if (character === undefined || character === "|" || character === ")") return isWhole ? out + ANYTHING : out;
    if (character === "$" && isWhole) {
      reader.at += 1;
      const next = characters[reader.at];
      return next === undefined || next === "|" ? out : undefined;
    }
    const part = atom(reader);
    if (part === undefined) return undefined;
    out += part + quantifier(reader);
  }
}

function atom(reader: Reader): string | undefined {
  const character = reader.characters[reader.at++] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") return characterClass(reader);
  if (character === ".") return NO_LINE_END;
  if (character === "^" || character === "$") return undefined;
  if (character !== "\\") return literal(character);
  const escaped = escapeSequence(reader);
  if (escaped === undefined) return undefined;
  return escaped.kind === "set" ? `[${escaped.text}]` : literal(escaped.text);
}

function group(reader: Reader): string | undefined {
  const opening = /^\?(?::|<[^=!][^>]*>)/.exec(reader.characters.slice(reader.at).join(""))?.[0] ?? "";
  reader.at += [...opening].length;
  if (reader.characters[reader.at] === "?") return undefined;
  const inner = alternatives(reader, false);
  if (inner === undefined || reader.characters[reader.at] !== ")") return undefined;
  reader.at += 1;
  return `(${inner})`;
}

function characterClass(reader: Reader): string | undefined {
  let out = "";
  if (reader.characters[reader.at] === "^") {
    out = "^";
    reader.at += 1;
  }
  const start = out;
  // Where the next `-` stands: at "start" it is a plain character, "after" an atom it makes a range, "within" it takes the end.
  let range: "start" | "after" | "within" = "start";
  for (;;) {
    const character = reader.characters[reader.at++];
    if (character === undefined) return undefined;
    if (character === "]") return out === start ? undefined : `[${out}]`;
    if (character === "-" && range === "after" && reader.characters[reader.at] !== "]") {
      out += "-";
      range = "within";
      continue;
    }
    const escaped = character === "\\" ? escapeSequence(reader) : { kind: "character", text: character } as const;
    if (escaped === undefined) return undefined;
    out += escaped.kind === "set" ? escaped.text : literal(escaped.text);
    range = range === "within" ? "start" : "after";
  }
}

function quantifier(reader: Reader): string {
  const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(reader.characters.slice(reader.at).join(""))?.[0] ?? "";
  reader.at += found.length;
  // A lazy quantifier accepts the same texts.
  if (found !== "" && reader.characters[reader.at] === "?") reader.at += 1;
  return found;
}

type Escaped = { readonly kind: "character" | "set"; readonly text: string };

/** What follows a backslash; the reader stands behind it afterwards. */
function escapeSequence(reader: Reader): Escaped | undefined {
  const rest = reader.characters.slice(reader.at).join("");
  const point = /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(rest);
  if (point) {
    reader.at += point[0].length;
    const code = Number.parseInt(point[1] ?? point[2] ?? point[3] ?? "", 16);
    // Half of a surrogate pair is no character of XML.
    return code >= 0xd800 && code <= 0xdfff ? undefined : { kind: "character", text: String.fromCodePoint(code) };
  }
  const character = reader.characters[reader.at++] ?? "";
  if (character === "d") return { kind: "set", text: DIGITS };
  if (character === "w") return { kind: "set", text: WORD_CHARACTERS };
  const control = { n: "\n", r: "\r", t: "\t" }[character];
  if (control !== undefined) return { kind: "character", text: control };
  return /[A-Za-z0-9]/.test(character) ? undefined : { kind: "character", text: character };
}

/** A character that stands for itself, in and outside of classes. */
function literal(character: string): string {
  const control = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
  if (control !== undefined) return control;
  return /[\\|.\-^?*+{}()[\]]/.test(character) ? `\\${character}` : character;
}
