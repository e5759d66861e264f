import { icon, labelled, type AttachRules, type FieldFace, type FieldView, type UploadView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { focusKept } from "./focus-kept.face.ts";
import { fileKinds, fileLimits, fileRefusal } from "./file-like.ts";

/**
 * Files to attach: what is accepted is told before any is chosen; below, each file says how it is doing and what can be done
 * about it. The control stays where it is all the time, so that the focus is never lost.
 */
export function attachments(kind: { readonly many: boolean }): FieldFace {
  return (view) => {
    const { uploads = [], error } = view;
    const problems = uploads.filter(({ state }) => state === "failed" || state === "asking");
    const most = kind.many ? view.context.facts.keywords.maxItems ?? Infinity : 1;
    const rules: AttachRules = {
      most, replaces: !kind.many,
      attached: uploads.filter(({ state }) => state === "attached").length,
      refusal: (file) => fileRefusal(file, fileLimits(view.context)),
    };
    // What is wrong with a file is said at the file.
    return labelled(problems.length > 0 ? { ...view, error: undefined } : view, (wiring) => html`
      <p class="hint" id="${view.id}-limits">${limits(view, most)}</p>
      ${uploads.length === 0 ? nothing : html`<ul class="attachments" ${focusKept(view.id)}>${repeat(uploads, ({ key }) => key, (upload) => attachment(view, upload))}</ul>`}
      <div class="visually-hidden" role="status" aria-atomic="false">${repeat(uploads, ({ key }) => key, (upload) => html`<p>${said(view, upload)}</p>`)}</div>
      ${control(view, { ...wiring, invalid: error !== undefined }, problems, rules)}`);
  };
}

function limits(view: FieldView, most: number): string {
  const { mediaTypes, maxSizeBytes } = fileLimits(view.context);
  const limit = maxSizeBytes / 1_000_000;
  return [
    mediaTypes.length === 0 ? view.word("limits", { limit }) : view.word("limits-of-kinds", { limit, kinds: fileKinds(mediaTypes) }),
    most > 1 && most < Infinity ? view.word("most", { count: most }) : "",
    takesPictures(mediaTypes) ? view.word("place-goes") : "",
  ].join(" ").trim();
}

function takesPictures(mediaTypes: readonly string[]): boolean {
  return mediaTypes.length === 0 || mediaTypes.some((type) => type.startsWith("image/"));
}

function attachment(view: FieldView, upload: UploadView): TemplateResult {
  const { word } = view;
  const { key, name, sizeBytes, state, progress } = upload;
  const isUnderway = ["queued", "sending", "paused", "waiting"].includes(state);
  const problem = problemOf(view, upload);
  return html`<li class="attachment">
    <p class="attachment-name">${icon("file")}<span><bdi>${name}</bdi> (${sizeOf(sizeBytes, word)})</span></p>
    ${problem === undefined
      ? html`<p class="attachment-state">${state === "attached" ? icon("success") : nothing}<span>${word(`state-${state}`)}${isUnderway ? html`<span class="percent">${word("progress", { percent: Math.floor(progress * 100) })}</span>` : nothing}</span></p>`
      : html`<p class="error" id="${view.id}-${key}">${icon("danger")}<span>${problem}</span></p>`}
    ${isUnderway ? html`<progress class="progress-bar" max="1" .value=${progress} aria-label=${word("sent-of", { name })}></progress>` : nothing}
    <div class="actions">${step(view, upload)}<button class="button button--tertiary button--small" type="button" aria-label=${word("remove-file", { name })}
      @click=${(event: Event) => remove(view, key, event)}>${icon("remove")}${word("remove")}</button></div></li>`;
}

/** The one thing to do besides removing; always the same button, so that the focus stays on it. */
function step({ word, act }: FieldView, { key, name, state }: UploadView): TemplateResult | typeof nothing {
  const shown = STEPS[state];
  if (!shown) return nothing;
  const [text, label] = shown;
  return html`<button class="button button--secondary button--small" type="button" aria-label=${word(label, { name })}
    @click=${() => { if (text === "pause") act.pause(key); else act.resume(key); }}>${word(text)}</button>`;
}

const STEPS: { readonly [state in UploadView["state"]]?: readonly [text: string, label: string] } = {
  queued: ["pause", "pause-file"],
  sending: ["pause", "pause-file"],
  paused: ["resume", "resume-file"],
  waiting: ["retry", "retry-file"],
  asking: ["send-anyway", "send-file-anyway"],
};

/** Read out when it changes; how far a file is would be read out all the time. */
function said(view: FieldView, upload: UploadView): string {
  return problemOf(view, upload) ?? `${upload.name}: ${view.word(`state-${upload.state}`)}`;
}

function problemOf({ word, label }: FieldView, { name, state, problem }: UploadView): string | undefined {
  if (state === "asking") return word("upload-place", { name, label });
  return problem && word(problem.code, { ...problem.facts, label });
}

function sizeOf(sizeBytes: number, word: FieldView["word"]): string {
  return sizeBytes < 1_000_000
    ? word("kilobytes", { count: Math.max(1, Math.round(sizeBytes / 1000)) })
    : word("megabytes", { count: Math.round(sizeBytes / 100_000) / 10 });
}

function control(view: FieldView, { id, describedBy, invalid }: Wiring, problems: readonly UploadView[], rules: AttachRules): TemplateResult {
  const { mediaTypes } = fileLimits(view.context);
  const described = [`${id}-limits`, ...problems.map(({ key }) => `${id}-${key}`), describedBy].filter((each) => each !== undefined).join(" ");
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    view.act.attach([...input.files ?? []], rules);
    // The same file can be chosen again after it was mended.
    input.value = "";
  };
  return html`<div class="file-drop" @dragover=${(event: DragEvent) => hover(event, true)} @dragleave=${(event: DragEvent) => hover(event, false)}
      @drop=${(event: DragEvent) => { hover(event, false); view.act.attach([...event.dataTransfer?.files ?? []], rules); }}>
    <div class="actions"><span><input class="visually-hidden" id=${id} type="file" ?multiple=${!rules.replaces} accept=${mediaTypes.join(",") || nothing} aria-required=${view.required ? "true" : nothing}
      aria-describedby=${described} aria-invalid=${invalid ? "true" : nothing} @change=${choose}>
    <label class="button button--secondary file-button" for=${id}>${view.word((view.uploads?.length ?? 0) > 0 ? "choose-other" : "choose")}</label></span>
    ${takesPictures(mediaTypes) ? html`<span class="camera"><input class="visually-hidden" id="${id}-camera" type="file" accept=${mediaTypes.filter((type) => type.startsWith("image/")).join(",") || "image/*"}
      capture="environment" aria-label="${view.word("camera")}: ${view.label}" @change=${choose}>
    <label class="button button--secondary file-button" for="${id}-camera">${view.word("camera")}</label></span>` : nothing}</div>
    <p class="hint drop-hint">${view.word("drop")}</p></div>`;
}

function hover(event: DragEvent, isOver: boolean): void {
  event.preventDefault();
  (event.currentTarget as Element).classList.toggle("is-over", isOver);
}

// The button goes with the file; the focus goes to where another one can be chosen.
function remove(view: FieldView, key: string, event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
  root.getElementById(view.id)?.focus();
  view.act.detach(key);
}
