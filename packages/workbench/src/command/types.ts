import { readdirSync } from 'node:fs';
import { inRepository } from '../repository.ts';
import { runNode, toolPath } from '../run-tool.ts';

const FORMS = 'examples/forms';

/** A form that has everything types can say; what they refuse is tested with it. */
const FEATURES = 'packages/cli/fixture/features';

/** Regenerates the TypeScript types of the example forms' answers, beside each form. */
export async function types(): Promise<number> {
  const compiled = await runNode(toolPath('typescript', 'tsc'), ['-b', 'packages/cli']);
  if (compiled.status !== 0) return compiled.status;
  const names = readdirSync(inRepository(FORMS), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const stem of [...names.map((name) => `${FORMS}/${name}/${name}`), FEATURES]) {
    const { status } = await runNode(inRepository('packages/cli/bin/formgeber.js'), ['types', `${stem}.form.json`, '-o', `${stem}.answers.d.ts`]);
    if (status !== 0) return status;
  }
  return 0;
}
