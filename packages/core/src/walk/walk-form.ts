import type { Language } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { WalkedPage } from "./walk.ts";

/** How answers are to be read: in which language, with which attached files. */
export interface ReadingOptions {
  readonly language: Language;
  /** Attached files by id. */
  readonly files: { readonly [id: string]: FileFacts };
}

/** The pages that have something to show, in order. Nodes that show the same as before are the same objects. */
export function walk(_form: Form, _evaluation: Evaluation, _options: ReadingOptions): readonly WalkedPage[] {
  throw new Error("walk is not written yet");
}

/** One page of the walk; undefined when it has nothing to show or the form has no such page. */
export function walkPage(_form: Form, _evaluation: Evaluation, _page: string, _options: ReadingOptions): WalkedPage | undefined {
  throw new Error("walkPage is not written yet");
}

/** The ids of all pages in order, whatever the answers are. Never empty. */
export function pageIds(_form: Form): readonly string[] {
  throw new Error("pageIds is not written yet");
}

/** The page on which an answer is given. The first page for the root and for answers that stand on no page. */
export function pageOf(_form: Form, _pointer: string): string {
  throw new Error("pageOf is not written yet");
}
