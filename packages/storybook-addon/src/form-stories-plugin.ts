import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { loadForm } from "@formgeber/cli/forms";
import type { Plugin } from "vite";
import { answersFiles, readSamples, storiesIn, titleOf } from "./form-folder.ts";
import { problemFrom, problemsOf } from "./problem.ts";
import { brokenStoryModule, formStoryModule } from "./story-module.ts";
import { markTests } from "./test-marks.ts";
import { testResults, testSources } from "./test-results.ts";

const STORIES = ".form.csf.js";
const CHECKS = ".form.checks.js";

/**
 * Turns `x.form.json` into a module of stories. Vite never analyses imports of ids that end in .json, so the stories
 * live under the virtual id `x.form.csf.js`, and the form's compiled module under `x.form.checks.js`: the form is
 * compiled here, in Node, and the browser runs the module as it would be served.
 */
export function formStories(): Plugin {
  let root = "";
  // A Storybook that is built, or whose stories run as tests, has nobody to tell of marks.
  let isServing = false;
  /** The files each module was made of, by its id. */
  const sources = new Map<string, readonly string[]>();
  return {
    name: "formgeber-form-stories",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      isServing = config.command === "serve" && process.env["VITEST"] === undefined;
    },
    resolveId(source, importer) {
      const [path = source] = source.split("?");
      if (!/\.form\.(json|csf\.js|checks\.js)$/.test(path) || /\?(raw|url)/.test(source)) return undefined;
      const file = path.startsWith(root) ? path : path.startsWith("/") ? join(root, path) : resolve(dirname(importer ?? root), path);
      return file.replace(/\.form\.json$/, STORIES);
    },
    async load(id) {
      const ending = [STORIES, CHECKS].find((one) => id.endsWith(one));
      if (ending === undefined) return undefined;
      const file = `${id.slice(0, -ending.length)}.form.json`;
      const files = [file, ...await answersFiles(file), ...await testSources(file)];
      sources.set(id, files);
      // Vite takes what is watched for an import: a test file that is yet to come is known by its name only.
      for (const each of files) if (existsSync(each)) this.addWatchFile(each);
      return { code: ending === CHECKS ? (await loadForm(file)).compiled.moduleText : await storyModule(file, isServing), map: null };
    },
    hotUpdate({ file, modules }) {
      const ids = [...sources].filter(([, files]) => files.includes(file) || file.endsWith(".codelist.json")).map(([id]) => id);
      const affected = ids.map((id) => this.environment.moduleGraph.getModuleById(id)).filter((module) => module !== undefined);
      return affected.length === 0 ? undefined : [...modules, ...affected];
    },
  };
}

async function storyModule(file: string, isServing: boolean): Promise<string> {
  const [problems, stories] = await Promise.all([problemsOf(file), storiesIn(file)]);
  if (problems.length > 0) return brokenStoryModule(titleOf(file), stories, problems);
  const { compiled } = await loadForm(file);
  const checks = `./${basename(file).replace(/\.form\.json$/, CHECKS)}`;
  // Tests that cannot be read are a problem of their own stories only.
  const tests = await testResults(file).catch((error: unknown) => problemFrom(error, file));
  if (isServing) markTests(titleOf(file), stories, tests);
  return formStoryModule(titleOf(file), stories, { checks, formPackage: compiled.package, samples: await readSamples(file), tests });
}
