import type { WalkedField, WalkedGroup, WalkedRepeat, WalkNode } from "@formgeber/core";
import type { Step, Way } from "../state/step.ts";

type Question = Pick<Step, "title" | "lang" | "nodes"> & { readonly question: NonNullable<Step["question"]> };

/** One step for each question of a page that asks for that; any other page is one step. */
export const inQuestions: Way["steps"] = (page, { definition }) => {
  const isSplit = definition.presentation === "one-question" || definition.layout?.find((one) => one.page === page.page)?.presentation === "one-question";
  const questions = isSplit ? questionsOf(page.nodes, page.title) : [];
  if (questions.length === 0) return [page];
  return questions.map((question, i) => ({ ...question, page: page.page, topic: page, number: i + 1, count: questions.length }));
};

/** What is answered together: a field, a group, a row; after the rows the list of them. Notes stand with the question after them. */
function questionsOf(nodes: readonly WalkNode[], page: string): readonly Question[] {
  const questions: Question[] = [];
  let notes: readonly WalkNode[] = [];
  for (const node of nodes) {
    if (node.kind === "note") {
      notes = [...notes, node];
      continue;
    }
    const [first, ...rest] = questionsAt(node, page);
    if (!first) continue;
    questions.push({ ...first, nodes: [...notes, ...first.nodes] }, ...rest);
    notes = [];
  }
  const last = questions.pop();
  return last ? [...questions, { ...last, nodes: [...last.nodes, ...notes] }] : [];
}

function questionsAt(node: WalkNode, page: string): readonly Question[] {
  switch (node.kind) {
    case "note": return [];
    case "section": return questionsOf(node.nodes, page);
    case "repeat": return [...rowQuestions(node), itself(node)];
    // A group that is the page would make the page one question.
    case "group": return node.label === page && !node.type && !node.open ? questionsOf(node.nodes, "") : [itself(node)];
    case "field": return [itself(node)];
  }
}

function itself(node: WalkedField | WalkedGroup | WalkedRepeat): Question {
  return { title: node.label, ...(node.lang && { lang: node.lang }), question: node.pointer, nodes: [node] };
}

function rowQuestions({ rows }: WalkedRepeat): readonly Question[] {
  return rows.map(({ pointer, label, lang, nodes }) => ({ title: label, ...(lang && { lang }), question: pointer, nodes }));
}
