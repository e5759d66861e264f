import type { Prepared } from './build-site.ts';
import { definitionOf } from './definition-of.ts';
import { loadPublisher } from './publisher.ts';
import type { BenchTask } from './task.ts';

/** Publishes a task as a form of this house. */
export async function compileForColumn(task: BenchTask): Promise<Prepared> {
  const { publish } = await loadPublisher();
  const compiled = await publish(definitionOf(task));
  return { checks: compiled.moduleText, prepared: compiled.package };
}
