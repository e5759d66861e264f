import { administrationFields } from "@formgeber/fields";
import type { FileFacts } from "@formgeber/core";
import { compileForm } from "@formgeber/core/compile";
import { importModule } from "@formgeber/testkit";
import { afterEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import type { FormElement } from "@formgeber/renderer";
import { accessibilityLines, type AxNode } from "./accessibility-lines.testing.ts";
import { fieldStory } from "./field-story.ts";
import { fieldTypeStories, type FieldTypeExamples } from "./field-type-stories.ts";

// What a screen reader is told of each field type, in a real form: role, name, description, value and state of everything in it.
const folder = "../../../fields/src";
// @ts-expect-error: the test server's way to name many files
const all: { readonly [path: string]: () => Promise<FieldTypeExamples> } = import.meta.glob("../../../fields/src/*/*.fixtures.json", { import: "default" });

afterEach(() => document.body.replaceChildren());

test.each(Object.entries(all))("a screen reader is told of %s what its golden file says", async (path, load) => {
  const type = /([\w-]+)\.fixtures\.json$/.exec(path)?.[1] ?? "";
  const examples = await load();
  const stories = fieldTypeStories(type, type, examples).filter(({ exportName }) => ["Empty", "Filled", "Mend1"].includes(exportName));
  const told: string[] = [];
  for (const story of stories) {
    const { package: formPackage, moduleText } = await compileForm(story.definition, { types: administrationFields, codeLists: examples.codeLists as never });
    const element = fieldStory(formPackage, await importModule(moduleText), story, (examples.files ?? []) as readonly FileFacts[]) as FormElement;
    document.body.replaceChildren(element);
    await element.updateComplete;
    told.push(`# ${story.name}`, ...accessibilityLines(await nodesOfThisFrame()), "");
  }
  await expect(told.join("\n")).toMatchFileSnapshot(`${folder}/${type}/${type}.accessibility.txt`);
});

async function nodesOfThisFrame(): Promise<readonly AxNode[]> {
  const session = cdp() as unknown as { send(method: string, options?: object): Promise<{ readonly frameTree: FrameTree; readonly nodes: readonly AxNode[] }> };
  const { frameTree } = await session.send("Page.getFrameTree");
  const frame = framesIn(frameTree).find(({ url }) => url === location.href);
  return (await session.send("Accessibility.getFullAXTree", { frameId: frame?.id })).nodes;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

function framesIn({ frame, childFrames = [] }: FrameTree): readonly FrameTree["frame"][] {
  return [frame, ...childFrames.flatMap(framesIn)];
}
