import { experimental_getStatusStore as statusStoreOf } from "storybook/internal/core-server";
import { storyNameFromExport, toId } from "storybook/internal/csf";
import type { Problem } from "./problem.ts";
import type { FormStory } from "./story-list.ts";
import type { TestResult } from "./test-results.ts";

const TYPE = "formgeber/form-test";

/** Marks the tests of a form in the sidebar, as soon as one of its stories is opened: passed, or failed, which they are too when they cannot be run. */
export function markTests(title: string, stories: readonly FormStory[], results: readonly TestResult[] | Problem): void {
  statusStoreOf(TYPE).set(stories.flatMap(({ exportName, test }) => {
    if (test === undefined) return [];
    const why = "length" in results ? failureOf(results[test]) : `${results.place}: expected ${results.expected}, found ${results.found}`;
    return [{
      storyId: toId(title, storyNameFromExport(exportName)),
      typeId: TYPE,
      value: why === "" ? "status-value:success" as const : "status-value:error" as const,
      title: "Form test",
      description: why,
    }];
  }));
}

function failureOf(result: TestResult | undefined): string {
  const failed = result?.looks.filter(({ failures }) => failures.length > 0) ?? [];
  return failed.length === 0 ? "" : `${failed.length} of ${result?.looks.length} expectations`;
}
