/**
 * `pnpm create-provider FOLDER [OPTIONS]`: what `npm create provider-connectivity` does, before anything is published. The
 * kit is built and packed, and its tarballs are put into the new project.
 * @module
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packAll } from "../check-packages/pack.ts";
import { Problem, report } from "../regenerate/problem.ts";
import { run } from "../check-packages/run.ts";
import { NEEDED } from "../scaffold/scaffolder.ts";
import { useTarballs } from "../scaffold/use-tarballs.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "packages/create-provider-connectivity/bin/create-provider-connectivity.cjs");

await report("create-provider", () => {
  const [folder, ...options] = process.argv.slice(2);
  if (folder === undefined || folder.startsWith("-"))
    throw new Problem("name a folder first: pnpm create-provider my-exchange");
  const project = resolve(process.env["INIT_CWD"] ?? ".", folder);
  if (existsSync(project) && readdirSync(project).length > 0) throw new Problem(`${project} is not empty`);
  run("pnpm", ["exec", "turbo", "run", "build", ...NEEDED.map((name) => `--filter=${name}`)], { cwd: ROOT });
  const { status } = spawnSync(process.execPath, [PROGRAM, project, ...options, "--no-install"], { stdio: "inherit" });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  const tarballs = mkdtempSync(join(tmpdir(), "kit-"));
  try {
    useTarballs(project, packAll(ROOT, tarballs, NEEDED));
  } finally {
    rmSync(tarballs, { recursive: true, force: true });
  }
});
