import type { Language } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import type { Session } from "./session.ts";

/** A new session on the first page, without answers. Language: the form's own unless it has the one asked for. */
export function startSession(_form: Form, _language?: Language): Session {
  throw new Error("startSession is not written yet");
}
