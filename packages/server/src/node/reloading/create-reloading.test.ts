import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { collecting, type Logged } from "../../testing/provider.ts";
import { createReloading } from "./create-reloading.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return () => void vi.useRealTimers();
});

/** A folder with the file `value`, deleted after the test. */
function folderOfValue(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "reloading-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "value");
  writeFileSync(file, "one");
  return { folder, file };
}

/** Writes a file with a new time of change, however short ago its last change was. */
function change(file: string, text: string, time = 1): void {
  writeFileSync(file, text);
  utimesSync(file, time, time);
}

/** Reloads the content of the file when one of the paths changes. */
async function reloadingFile(file: string, paths: readonly string[] = [file]) {
  const logged: Logged = [];
  const read = vi.fn<() => string>(() => readFileSync(file, "utf8"));
  const reloading = await createReloading("value", read, { paths, logger: collecting(logged) });
  onTestFinished(() => reloading.close());
  return { ...reloading, logged, read };
}

/** Lets the next check begin and end. It then has scheduled another one. */
async function check(): Promise<void> {
  vi.advanceTimersByTime(250);
  await expect.poll(() => vi.getTimerCount()).toBe(1);
}

const reloaded = { level: "info", fields: { name: "value" }, message: "reloaded" };

test("each check reads a changed file, and logs that it was reloaded", async () => {
  const { file } = folderOfValue();
  const { current, logged, read } = await reloadingFile(file);
  for (const [time, text] of ["two", "six"].entries()) {
    change(file, text, time);
    await check();
    expect(current()).toBe(text);
  }
  expect(logged).toEqual([reloaded, reloaded]);
  expect(read).toHaveBeenCalledTimes(3);
});

test("a check does not read unchanged files; reload does, and logs nothing", async () => {
  const { file } = folderOfValue();
  const { logged, read, reload } = await reloadingFile(file);
  await check();
  await check();
  expect(read).toHaveBeenCalledOnce();
  await reload();
  expect(read).toHaveBeenCalledTimes(2);
  expect(logged).toEqual([]);
});

test("a check reads unchanged files again after a failure, and logs that they were reloaded", async () => {
  const { file } = folderOfValue();
  const { logged, read, reload } = await reloadingFile(file);
  read.mockImplementationOnce(() => {
    throw new Error("busy");
  });
  await reload();
  await check();
  await check();
  expect(logged).toMatchObject([{ level: "error", fields: { error: { message: "busy" } } }, reloaded]);
  expect(read).toHaveBeenCalledTimes(3);
});

test("a missing file may appear later", async () => {
  const { folder, file } = folderOfValue();
  const later = join(folder, "later");
  const { read } = await reloadingFile(file, [later]);
  writeFileSync(later, "");
  await check();
  expect(read).toHaveBeenCalledTimes(2);
});

test("a folder includes its subfolders, and a link to a parent does not cause an endless walk", async () => {
  const { folder } = folderOfValue();
  mkdirSync(join(folder, "a/b"), { recursive: true });
  for (const name of ["one", "two", "three"]) symlinkSync(folder, join(folder, "a", name));
  const file = join(folder, "a/b/value");
  writeFileSync(file, "one");
  const { current } = await reloadingFile(file, [folder]);
  change(file, "two");
  await check();
  expect(current()).toBe("two");
});

test("no check follows a close, even if one is running", async () => {
  const { file } = folderOfValue();
  const { close, reload } = await reloadingFile(file);
  vi.advanceTimersByTime(250);
  close();
  // A reload begins when the running check has ended.
  await reload();
  expect(vi.getTimerCount()).toBe(0);
});

test("a close ends the wait for the next check", async () => {
  const { close } = await reloadingFile(folderOfValue().file);
  expect(vi.getTimerCount()).toBe(1);
  close();
  expect(vi.getTimerCount()).toBe(0);
});

test("the wait for the next check does not keep the process running", async () => {
  vi.useRealTimers();
  const scheduled = vi.spyOn(globalThis, "setTimeout");
  onTestFinished(() => scheduled.mockRestore());
  await reloadingFile(folderOfValue().file);
  expect(scheduled.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual([false]);
});
