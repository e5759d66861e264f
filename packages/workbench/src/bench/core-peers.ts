import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForColumn } from './compile-for-column.ts';
import { runAll, withHarness } from './harness.ts';
import { bundleSession } from './session-driver.ts';
import { formTask } from './task.ts';

/**
 * One changed answer in the models of other form libraries and in ours, in one process each after the other: what each
 * does by itself, without a page, until what is shown and what is wrong with the answer is known.
 */
export function corePeers(peers: readonly string[], fields: readonly number[]): Promise<number> {
  return withHarness(peers, async (folder) => {
    copyFileSync(await bundleSession(), join(folder, 'session.mjs'));
    for (const count of fields) {
      const { checks, prepared } = await compileForColumn(formTask(count));
      writeFileSync(join(folder, `ours${count}.mjs`), checks);
      writeFileSync(join(folder, `ours${count}.json`), JSON.stringify({ prepared, answers: formTask(count).answers.valid }));
    }
    writeFileSync(join(folder, 'one-change.mjs'), ONE_CHANGE);
    return runAll([['node', ['one-change.mjs', peers.join(','), fields.join(',')], folder]]);
  });
}

const ONE_CHANGE = `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { formModel, jsonSchema, validData } from './lib/model.mjs';

const [peers, fields] = process.argv.slice(2).map((list) => list.split(','));
const required = (peer) => createRequire(join(import.meta.dirname, 'peers', peer, 'x.js'));
const median = (run) => {
  const samples = [];
  for (let i = 0; i < 3; i++) run(i);
  for (let i = 0, end = performance.now() + 3000; i < 2000 && (i < 5 || performance.now() < end); i++) {
    const started = performance.now();
    run(i);
    samples.push(performance.now() - started);
  }
  return samples.sort((a, b) => a - b)[samples.length >> 1];
};

const prepare = {
  async formgeber(n) {
    const { driveSession } = await import('./session.mjs');
    const { prepared, answers } = JSON.parse(readFileSync('ours' + n + '.json', 'utf8'));
    const session = driveSession(prepared, (await import('./ours' + n + '.mjs')).default, answers);
    return (i) => session.answer('/s5/f8', 'v' + (i % 7));
  },
  async jsonforms(n) {
    const core = required('jsonforms')('@jsonforms/core');
    const model = formModel(n);
    let state = core.coreReducer(undefined, core.init(validData(model), jsonSchema(model, { conditionalProps: false }), undefined, { ajv: core.createAjv(), validationMode: 'ValidateAndShow' }));
    return (i) => { state = core.coreReducer(state, core.update('s5.f8', () => 'v' + (i % 7))); };
  },
  async rjsf(n) {
    const validator = required('rjsf')('@rjsf/validator-ajv8').default;
    const { createSchemaUtils } = required('rjsf')('@rjsf/utils');
    const model = formModel(n);
    const schema = jsonSchema(model);
    const utils = createSchemaUtils(validator, schema);
    const data = validData(model);
    return (i) => {
      const next = utils.getDefaultFormState(schema, { ...data, s5: { ...data.s5, f8: 'v' + (i % 7) } });
      utils.retrieveSchema(schema, next);
      validator.validateFormData(next, schema);
    };
  },
  async surveyjs(n) {
    const { Model } = required('surveyjs')('survey-core');
    const { json, data } = (await import('./peers/surveyjs/translate.mjs')).default(formModel(n), validData(formModel(n)));
    const survey = new Model(json);
    survey.data = data;
    return (i) => survey.setValue('s5_f8', 'v' + (i % 7));
  },
};

console.log('\\nOne changed answer, milliseconds, median; in brackets: times ours\\n');
console.log('| fields | ' + ['formgeber', ...peers].join(' | ') + ' |\\n|' + '---|'.repeat(peers.length + 2));
for (const n of fields) {
  const costs = [];
  for (const peer of ['formgeber', ...peers]) costs.push(prepare[peer] ? median(await prepare[peer](Number(n))) : NaN);
  console.log('| ' + n + ' | ' + costs.map((ms) => ms.toFixed(3) + ' (' + (ms / costs[0]).toFixed(0) + ')').join(' | ') + ' |');
}
`;
