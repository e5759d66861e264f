import { parseSync } from 'oxc-parser';
import { gzipBytesOf, measureShipped, type Shipped, type ShippedFile } from '../build/shipped-bytes.ts';
import type { Check, Finding } from './check.ts';
import { actsOf } from './layers/acts.ts';

/** Compressed bytes; a municipality’s page pays the loader on every visit, the form only when there is one. */
const LOADER_BAR = 3_000;
/** What the form may weigh before its first page, loader included. Lowered as the next, never raised. */
const FORM_BUDGET = 61_700;
/** What the main job of the Hundesteuer form may fetch today. Lowered with every part that is split off or made smaller, never raised. */
const WHOLE_BUDGET = 73_100;
/** Where the budget must go. */
const WHOLE_AIM = 45_000;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What is too large, or would not run under a strict content security policy. */
export function sizeFindings(shipped: Shipped): Finding[] {
  const { loader, form, later, mainJob } = shipped;
  const findings: Finding[] = [];
  const loaderBytes = gzipBytesOf(loader);
  const wholeBytes = gzipBytesOf(mainJob);
  if (loaderBytes > LOADER_BAR) {
    findings.push({ message: `the loader weighs ${kilobytes(loaderBytes)} (bar ${kilobytes(LOADER_BAR)}). Load more of it later.` });
  }
  const formBytes = loaderBytes + gzipBytesOf(form);
  if (formBytes > FORM_BUDGET) {
    findings.push({ message: `loader and form weigh ${kilobytes(formBytes)} (budget ${kilobytes(FORM_BUDGET)}). Load rare parts later.` });
  }
  if (wholeBytes > WHOLE_BUDGET) {
    findings.push({ message: `the main job weighs ${kilobytes(wholeBytes)} (budget ${kilobytes(WHOLE_BUDGET)}, aim ${kilobytes(WHOLE_AIM)}). Load rare parts later.` });
  }
  return [...findings, ...[...loader, ...form, ...later].flatMap(evaluationFindings)];
}

/** Sources are held by `layers`; this sees what came in with dependencies. */
function evaluationFindings({ name, text }: ShippedFile): Finding[] {
  const acts = actsOf(parseSync(name, text).program).filter(({ act }) => act === 'evaluates text');
  return acts.map(({ as }) => ({
    message: `${name} evaluates text with ${as}, which \`script-src 'self'\` forbids. Find the dependency and replace it.`,
  }));
}

export const size: Check = {
  name: 'size',
  promise: `The loader stays below ${kilobytes(LOADER_BAR)}, loader and form below ${kilobytes(FORM_BUDGET)}, the main job of the Hundesteuer form below ${kilobytes(WHOLE_BUDGET)} (gzip), without eval.`,
  async run() {
    const shipped = await measureShipped();
    const later = shipped.later.length > 0 ? `, later chunks ${kilobytes(gzipBytesOf(shipped.later))}` : '';
    console.log(`  loader ${kilobytes(gzipBytesOf(shipped.loader))}, form ${kilobytes(gzipBytesOf(shipped.form))}${later}, main job ${kilobytes(gzipBytesOf(shipped.mainJob))} (gzip; aim ${kilobytes(WHOLE_AIM)})`);
    return sizeFindings(shipped);
  },
};
