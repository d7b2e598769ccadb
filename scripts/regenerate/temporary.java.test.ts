import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { executable } from "../testing/executable.ts";
import { temporaryFolder as testFolder } from "../testing/temporary-folder.ts";
import { temporaryFolder } from "./temporary.ts";

const DOCUMENT = `openapi: 3.0.0
info: { title: Things, version: "1" }
paths: { /a: { get: { operationId: a, responses: { "204": { description: Done. } } } } }
`;

test("deletes the folder at the end of its scope", () => {
  const parent = testFolder();
  let path: string;
  {
    using folder = temporaryFolder("work", parent);
    path = folder.path;
    expect(existsSync(path)).toBe(true);
  }
  expect(readdirSync(parent)).toEqual([]);
});

test("removes the folder of a crashed process, but not that of a running one", () => {
  const { pid } = spawnSync(process.execPath, ["--eval", ""]);
  const parent = testFolder({ [`.work-${pid}-abc/a`]: "", [`.work-${process.pid}-abc/a`]: "", ".work-notes/a": "" });
  using folder = temporaryFolder("work", parent);
  expect(folder.path).toContain(`.work-${process.pid}-`);
  expect(readdirSync(parent)).not.toContain(`.work-${pid}-abc`);
  expect(readdirSync(parent)).toEqual(expect.arrayContaining([`.work-${process.pid}-abc`, ".work-notes"]));
});

test.each(["SIGTERM", "SIGINT"] as const)("leaves neither folders nor Java after %s", async (signal) => {
  const folder = testFolder({ "spec/openapi.yaml": DOCUMENT, "bin/.keep": "", "tmp/.keep": "" });
  const java = join(folder, "java.pid");
  executable(
    join(folder, "bin"),
    "java",
    `case "$*" in *batch*) echo $$ > ${java}; exec sleep 600;; *) echo 'openjdk version "17.0.2"' >&2;; esac`,
  );
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, TMPDIR: join(folder, "tmp") };
  const args = [join(import.meta.dirname, "main.ts"), "--spec", join(folder, "spec"), "--out", join(folder, "out")];
  const child = spawn(process.execPath, args, { env, stdio: "ignore" });
  // The file exists before its content is written.
  const pid = await vi.waitFor(
    () => {
      const written = Number(readFileSync(java, "utf8"));
      expect(written).toBeGreaterThan(0);
      return written;
    },
    { timeout: 30_000 },
  );
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([signal === "SIGTERM" ? 143 : 130, null]);
  expect(readdirSync(join(folder, "tmp"))).toEqual([".keep"]);
  expect(readdirSync(folder).toSorted()).toEqual(["bin", "java.pid", "spec", "tmp"]);
  // Gone, or a zombie if no init process reaps it.
  const state = (): string => spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout;
  await expect.poll(state).toMatch(/^(Z.*)?\n?$/);
});
