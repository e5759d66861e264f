// Loaded on pages of the form service's own origin only: there the device may keep a copy, and a link may name a draft.
import type { Transport } from "@formgeber/renderer";
import { draftIn } from "../resume-link.ts";
import { begunDraft, type BegunDraft } from "./begun-draft.ts";
import { DeviceCopies } from "./device-copies.ts";

/** The draft that the page's address asks for; without members when it is not there any more. @throws TransportProblem */
export async function draftHere(transport: Transport): Promise<Partial<BegunDraft> | undefined> {
  const handle = draftIn(location.hash);
  if (!handle) return undefined;
  const draft = await begunDraft(handle, transport, copiesHere());
  // The secret does not stay in the address, where somebody may look over a shoulder.
  history.replaceState(history.state, "", location.pathname + location.search);
  return draft ?? {};
}

/** Where copies lie on this device; undefined where the browser allows no storage. */
export function copiesHere(): DeviceCopies | undefined {
  try {
    return new DeviceCopies(localStorage);
  } catch {
    return undefined;
  }
}
