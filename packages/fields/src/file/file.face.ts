import { icon, labelled, type FieldFace, type FieldView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { fileKinds, fileLimits } from "../like/file-like.ts";

/**
 * A file to attach: what is accepted is told before one is chosen, then how far it is, then which one it is. The control
 * stays where it is all the time, so that the focus is never lost.
 */
export const fileFace: FieldFace = (view) => labelled(view, (wiring) => html`
  <p class="hint" id="${view.id}-limits">${limits(view)}</p>
  <div role="status">${state(view)}</div>
  ${sending(view)}${attached(view)}
  ${control(view, wiring)}`);

function limits(view: FieldView): string {
  const { mediaTypes, maxSizeBytes } = fileLimits(view.context);
  const limit = maxSizeBytes / 1_000_000;
  return mediaTypes.length === 0 ? view.word("limits", { limit }) : view.word("limits-of-kinds", { limit, kinds: fileKinds(mediaTypes) });
}

function state({ upload, word }: FieldView): TemplateResult | typeof nothing {
  if (upload?.state === "sending") return html`<p class="file-name">${word("sending", { name: upload.name ?? "" })}</p>`;
  if (upload?.state !== "attached" || !upload.file) return nothing;
  const { name, sizeBytes } = upload.file;
  return html`<p class="file-name">${icon("file")}<span>${word("attached", { name, size: sizeOf(sizeBytes, word) })}</span></p>`;
}

function sizeOf(sizeBytes: number, word: FieldView["word"]): string {
  return sizeBytes < 1_000_000
    ? word("kilobytes", { count: Math.max(1, Math.round(sizeBytes / 1000)) })
    : word("megabytes", { count: Math.round(sizeBytes / 100_000) / 10 });
}

function sending(view: FieldView): TemplateResult | typeof nothing {
  if (view.upload?.state !== "sending") return nothing;
  return html`<progress class="progress-bar" max="1" .value=${view.upload.progress ?? 0} aria-label=${view.word("sending", { name: view.upload.name ?? "" })}></progress>
    <button class="button button--tertiary button--small" type="button" @click=${(event: Event) => detach(view, event)}>${view.word("cancel")}</button>`;
}

function attached(view: FieldView): TemplateResult | typeof nothing {
  if (view.upload?.state !== "attached") return nothing;
  return html`<button class="button button--tertiary button--small" type="button" @click=${(event: Event) => detach(view, event)}>
    ${icon("remove")}${view.word("remove-file", { name: view.upload.file?.name ?? "" })}</button>`;
}

function control(view: FieldView, { id, describedBy, invalid }: Wiring): TemplateResult {
  const { mediaTypes } = fileLimits(view.context);
  const isReplacing = view.upload?.state === "attached";
  return html`<input class="visually-hidden" id=${id} type="file" accept=${mediaTypes.join(",") || nothing} aria-required=${view.required ? "true" : nothing}
      aria-describedby="${id}-limits${describedBy === undefined ? "" : ` ${describedBy}`}" aria-invalid=${invalid ? "true" : nothing}
      @change=${(event: Event) => choose(view, event.target as HTMLInputElement)}>
    <label class="button button--secondary file-button" for=${id}>${view.word(isReplacing ? "choose-other" : "choose")}</label>`;
}

function choose(view: FieldView, input: HTMLInputElement): void {
  const [file] = input.files ?? [];
  if (file) view.act.attach(file);
  // The same file can be chosen again after it was mended.
  input.value = "";
}

// The button goes with the file; the focus goes to where another one can be chosen.
function detach(view: FieldView, event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
  root.getElementById(view.id)?.focus();
  view.act.detach();
}
