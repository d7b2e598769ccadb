/**
 * `pnpm create-provider FOLDER [OPTIONS]`: what `npm create provider-connectivity` does, before anything is published. The
 * kit is built and packed, and its tarballs are put into the new project. `pnpm create-provider FOLDER --renew-kit` puts the
 * kit as it is now into a project that was made so: what a new version in `package.json` will be.
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
  if (options.includes("--renew-kit")) renew(project, options);
  else create(project, options);
});

function create(project: string, options: readonly string[]): void {
  if (existsSync(project) && readdirSync(project).length > 0) throw new Problem(`${project} is not empty`);
  build();
  const { status } = spawnSync(process.execPath, [PROGRAM, project, ...options, "--no-install"], { stdio: "inherit" });
  if (status === 0) putKit(project);
  else process.exitCode = status ?? 1;
}

function renew(project: string, options: readonly string[]): void {
  if (options.length > 1) throw new Problem("--renew-kit stands alone: it changes nothing but the kit's packages");
  if (!existsSync(join(project, "kit")))
    throw new Problem(`${project} holds no kit/; pnpm create-provider makes such projects`);
  build();
  putKit(project);
  console.log(
    `The kit's packages in ${join(project, "kit")} are those of today. Install them, then run the typecheck there.`,
  );
}

function build(): void {
  run("pnpm", ["exec", "turbo", "run", "build", ...NEEDED.map((name) => `--filter=${name}`)], { cwd: ROOT });
}

function putKit(project: string): void {
  const tarballs = mkdtempSync(join(tmpdir(), "kit-"));
  try {
    useTarballs(project, packAll(ROOT, tarballs, NEEDED));
  } finally {
    rmSync(tarballs, { recursive: true, force: true });
  }
}
