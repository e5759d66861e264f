import type { AnnouncedFile } from "@formgeber/core";

/** Where a browser does not say what a file is: by its ending. */
const TYPES: { readonly [ending: string]: string } = {
  pdf: "application/pdf", jpg: "image/jpeg", jpeg: "image/jpeg", png: "image/png", webp: "image/webp", heic: "image/heic", tif: "image/tiff", tiff: "image/tiff",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", odt: "application/vnd.oasis.opendocument.text",
};
const LONGEST_NAME = 200;

/** A file as the service will be told of it: a type also where the browser knows none, a name without characters that lie about it. */
export function announced(file: File): AnnouncedFile {
  const ending = file.name.toLowerCase().split(".").at(-1) ?? "";
  const known = file.type !== "" && file.type !== "application/octet-stream";
  const plain = [...file.name].filter((letter) => !/[\p{Cc}/\\\u202a-\u202e\u2066-\u2069]/u.test(letter)).join("");
  const name = plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME - ending.length - 1)}.${ending}`;
  return { name, mediaType: known ? file.type : TYPES[ending] ?? "application/octet-stream", sizeBytes: file.size };
}

/** The content without the place where a picture was taken; undefined when that cannot be taken out. */
export async function withoutPlace(file: File, mediaType: string): Promise<Blob | undefined> {
  if (!mediaType.startsWith("image/")) return file;
  const [{ withoutLocation }, content] = await Promise.all([import("@formgeber/core/image"), file.arrayBuffer()]);
  const cleaning = withoutLocation(new Uint8Array(content));
  if (cleaning.kind === "uncleanable") return undefined;
  return cleaning.kind === "unchanged" ? file : new Blob(cleaning.parts as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[]);
}
