import { createForm, nativeRuntime, startSession, type FormModule, type FormPackage } from "@formgeber/core";
import { germanDay, jsonLogicRules } from "@formgeber/core/rules";
import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import "@formgeber/renderer";
import { html, type TemplateResult } from "lit";
import type { Problem } from "./problem.ts";
import type { TestLook, TestResult } from "./test-results.ts";

/** A test as an author sees it: what was expected and what was found, beside the form with the answers the test ended with. */
export function testStory(formPackage: FormPackage, checks: FormModule, result: TestResult): TemplateResult {
  const form = createForm(formPackage, checks, administrationFields, nativeRuntime, jsonLogicRules(() => germanDay(new Date())));
  const element = document.createElement("fg-form");
  element.form = form;
  element.faces = administrationFaces;
  element.session = { ...startSession(form), ...result.session, page: "check" };
  const failed = failedLooks(result);
  return html`
    <style>
      .test { display: flex; flex-wrap: wrap; align-items: start; gap: 1.5rem; background: #fff; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; }
      .test > section { flex: 1 1 18rem; min-width: 0; max-width: 100%; }
      .test > .form { flex: 2 1 26rem; }
      .test h1 { margin: 0; font-size: 1.25rem; }
      .test .verdict { margin: 0.5rem 0 1rem; border-left: 0.25rem solid; padding-left: 0.75rem; font-weight: 600; }
      .test .passed { border-color: #1b6e3c; color: #1b6e3c; }
      .test .failed { border-color: #b3261e; color: #b3261e; }
      .test ul { margin: 0; padding: 0; list-style: none; }
      .test li { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
      .test code { font-size: 0.875rem; }
      .test dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 0.75rem; margin: 0.25rem 0 0 1.5rem; }
      .test dd { margin: 0; overflow-wrap: anywhere; }
    </style>
    <div class="test">
      <section lang="de" aria-label="Ergebnis des Tests">
        <h1>${result.name}</h1>
        <p class="verdict ${failed.length === 0 ? "passed" : "failed"}">${verdict(result.looks.length, failed.length)}</p>
        <ul>${[...failed, ...result.looks.filter((look) => !failed.includes(look))].map(lookView)}</ul>
      </section>
      <section class="form" aria-label="Das Formular am Ende des Tests">${element}</section>
    </div>`;
}

/** Fails where the test did, so that its story is marked. */
export function assertPassed(result: TestResult): void {
  const failures = failedLooks(result).flatMap(({ place, failures: all }) => all.map(({ subject, expected, found }) => `${place}  ${subject}\n  expected  ${expected}\n  found     ${found}`));
  if (failures.length > 0) throw new Error(`${result.name}\n${failures.join("\n")}`);
}

/** Fails for tests that cannot be run at all. */
export function failToRun({ place, expected, found }: Problem): never {
  throw new Error(`${place}\n  expected  ${expected}\n  found     ${found}`);
}

function failedLooks({ looks }: TestResult): readonly TestLook[] {
  return looks.filter(({ failures }) => failures.length > 0);
}

function verdict(all: number, failed: number): string {
  if (failed === 0) return `Bestanden: ${all === 1 ? "eine Erwartung" : `${all} Erwartungen`}`;
  return `Nicht bestanden: ${failed} von ${all} Erwartungen`;
}

function lookView({ place, what, expected, failures }: TestLook): TemplateResult {
  if (failures.length === 0) return html`<li><span role="img" aria-label="erfüllt">✓</span> <code>${what}</code> <span lang="en">${expected}</span></li>`;
  return html`<li>
    <span role="img" aria-label="nicht erfüllt">✗</span> <code>${what}</code><br><code>${place}</code>
    ${failures.map(({ subject, expected: wanted, found }) => html`<dl>
      <dt>Angabe</dt><dd lang="en">${subject}</dd>
      <dt>erwartet</dt><dd lang="en">${wanted}</dd>
      <dt>gefunden</dt><dd lang="en">${found}</dd>
    </dl>`)}
  </li>`;
}
