// Our column’s translation in the harness that measures form libraries; bundled for Node into its folder.
import { definitionOf } from '../definition-of.ts';
import { publish } from './publish.entry.ts';

/** A model of the harness, as far as its name goes; what it says of fields comes as a data contract. */
export interface PeersModel {
  readonly kind: string;
  readonly n?: number;
  readonly rows?: number;
}

/** What the harness asks of a column. It asks for the extra files of a model before it translates it. */
export function translation(schemaOf: (model: PeersModel) => Record<string, unknown>) {
  const packages = new Map<PeersModel, unknown>();
  return {
    async extra(model: PeersModel): Promise<Record<string, string>> {
      const name = `${model.kind}-${model.n ?? model.rows}`;
      const published = await publish(definitionOf({ name, schema: schemaOf(model) }));
      packages.set(model, published.package);
      return { 'validator.js': published.moduleText };
    },
    translate: (model: PeersModel, answers: unknown) => ({ model, answers, package: packages.get(model) }),
  };
}
