/** A number as PDF syntax: at most three digits behind the point, never an exponent. */
export function thousandths(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Text as a PDF hexadecimal string in UTF-16BE with its byte order mark, brackets included. */
export function hexText(text: string): string {
  let hex = "FEFF";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, "0");
  return `<${hex}>`;
}

/** The text with every half of a surrogate pair that stands alone replaced by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Four times 32 bits that tell one run of bytes from another, hexadecimal. An identifier, not a protection. */
export function fingerprint(bytes: Uint8Array): string {
  const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  const factors = [0x01000193, 0x5bd1e995, 0xcc9e2d51, 0x1b873593];
  return lanes
    .map((seed, lane) => {
      const factor = factors[lane] ?? 1;
      let hash = seed;
      for (let i = 0; i < bytes.length; i++) {
        hash = Math.imul(hash ^ (bytes[i] ?? 0), factor);
        hash ^= hash >>> 15;
      }
      return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
    })
    .join("");
}
