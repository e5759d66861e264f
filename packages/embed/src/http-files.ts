import type { FormReference } from "@formgeber/core";
import { TransportProblem, type Arrival, type FileTransport } from "@formgeber/renderer";
import { PATIENCE_MS, problemOf, send } from "./http-send.ts";

/** Files to a form service over HTTP. `address` is where they are announced. @source IETF draft-ietf-httpbis-resumable-upload */
export function httpFiles(address: string, form: FormReference, base: URL): FileTransport {
  return {
    async announce(file, signal) {
      const answer = await send(address, { method: "POST", body: { form, ...file }, signal });
      const { content } = await answer.json() as { readonly content: string };
      return new URL(content, base).href;
    },
    async arrival(place, signal) {
      return await (await send(place, { method: "GET", signal })).json() as Arrival;
    },
    send: sendPiece,
    discard(place) {
      // Whatever comes of it: a file that nobody sends goes by itself.
      void fetch(place, { method: "DELETE", credentials: "omit", keepalive: true }).catch(() => {});
    },
  };
}

/** `fetch` tells nothing of how much has been sent, so pieces go by the older interface. */
function sendPiece(place: string, offset: number, piece: ArrayBuffer, progress: (bytes: number) => void, signal: AbortSignal): Promise<Arrival> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    // A line may be dead without a word: it is one when no byte has gone for a while.
    let patience = setTimeout(abort, PATIENCE_MS);
    const alive = () => {
      clearTimeout(patience);
      patience = setTimeout(abort, PATIENCE_MS);
    };
    request.open("PATCH", place);
    request.setRequestHeader("content-type", "application/partial-upload");
    request.setRequestHeader("upload-offset", String(offset));
    request.upload.addEventListener("progress", ({ loaded }) => { alive(); progress(loaded); });
    request.addEventListener("load", () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve(JSON.parse(responseText) as Arrival);
      else reject(problemOf(status, responseText, request.getResponseHeader("retry-after")));
    });
    request.addEventListener("error", () => reject(new TransportProblem("unreachable")));
    request.addEventListener("abort", () => reject(new TransportProblem("unreachable")));
    request.addEventListener("loadend", () => {
      clearTimeout(patience);
      signal.removeEventListener("abort", abort);
    });
    signal.addEventListener("abort", abort);
    request.send(piece);
  });
}
