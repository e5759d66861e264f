import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../fixture/folder.ts";
import { serverFolder } from "./server-folder.ts";
import { serverUser } from "./server-user.ts";

test("a folder is found again as it was made", () => {
  const folder = temporaryFolder();
  try {
    const user = serverUser();
    const made = serverFolder(folder.path, user);
    expect(made.cluster).toBe(`${folder.path}/database/cluster`);
    expect(serverFolder(folder.path, user)).toEqual(made);
  } finally {
    folder.remove();
  }
});

test("behind a closed folder the cluster lies where its user may go, and a removed data folder never brings back old data", ({ skip }) => {
  const user = serverUser();
  skip(user === undefined, "only root runs the server as somebody else");
  const folder = temporaryFolder();
  const data = `${folder.path}/closed/data`;
  const homes: string[] = [];
  try {
    mkdirSync(data, { recursive: true });
    chmodSync(`${folder.path}/closed`, 0o700);
    homes.push(serverFolder(data, user).home, serverFolder(data, user).home);
    expect(homes[0]).toMatch(/^\/var\/lib\/formgeber\/data-/);
    expect(homes[1]).toBe(homes[0]);
    rmSync(data, { recursive: true });
    homes.push(serverFolder(data, user).home);
    expect(homes[2]).not.toBe(homes[0]);
  } finally {
    for (const home of homes) rmSync(home, { recursive: true, force: true });
    folder.remove();
  }
});
