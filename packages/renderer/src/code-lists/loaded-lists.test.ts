import type { CodeList } from "@formgeber/core";
import { expect, test } from "vitest";
import { LoadedLists } from "./loaded-lists.ts";

const list: CodeList = { uri: "urn:a", version: "1", title: "A", language: "de", entries: [{ code: "1", label: "Eins" }] };
const settled = () => new Promise<void>((resolve) => { setTimeout(resolve); });

function setUp(answers: (CodeList | Error)[]) {
  const asked: string[] = [];
  let changes = 0;
  const lists = new LoadedLists({ "urn:a": "hash-a" }, async (hash) => {
    asked.push(hash);
    const answer = answers.shift() ?? new Error("nothing left");
    if (answer instanceof Error) throw answer;
    return answer;
  }, () => "2026-01-01");
  const stop = lists.watch(() => { changes += 1; });
  return { lists, asked, stop, changes: () => changes };
}

test("a list is fetched when it is first asked for, once, by the hash of its content", async () => {
  const { lists, asked, changes } = setUp([list]);
  await settled();
  expect(asked).toEqual([]);
  const before = lists.state;
  expect([lists.get("urn:a"), lists.get("urn:a"), changes()]).toEqual(["coming", "coming", 0]);
  await settled();
  expect([lists.get("urn:a"), changes(), asked]).toEqual([list, 1, ["hash-a"]]);
  expect(lists.state).not.toBe(before);
});

test("what could not be fetched is fetched again only when somebody asks for that", async () => {
  const { lists, asked, changes } = setUp([new Error("no connection"), list]);
  lists.get("urn:a");
  await settled();
  expect([lists.get("urn:a"), asked.length]).toEqual(["failed", 1]);
  lists.reload("urn:a");
  expect([lists.get("urn:a"), changes()]).toEqual(["coming", 2]);
  await settled();
  expect([lists.get("urn:a"), asked.length, changes()]).toEqual([list, 2, 3]);
  lists.reload("urn:a");
  expect(asked.length).toBe(2);
});

test("a list that the form does not name is never fetched", async () => {
  const { lists, asked } = setUp([list]);
  lists.get("urn:other");
  await settled();
  expect([lists.get("urn:other"), asked]).toEqual(["failed", []]);
});

test("who has stopped watching hears nothing more", async () => {
  const { lists, stop, changes } = setUp([list]);
  stop();
  lists.get("urn:a");
  await settled();
  expect(changes()).toBe(0);
});
