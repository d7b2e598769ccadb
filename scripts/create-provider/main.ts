/**
 * `pnpm create-provider FOLDER [OPTIONS]`: replaces `npm create provider-connectivity` until the packages are published. It
 * builds and packs the kit, and adds its tarballs to the new project. `--renew-kit` replaces the tarballs of an existing project.
 * @module
 */
import { callerFolder, CliError, runProgram, UsageError } from "@provider-connectivity/cli-kit";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packAll } from "../check-packages/pack.ts";
import { run } from "../check-packages/run.ts";
import { neededPackages } from "../scaffold/scaffolder.ts";
import { useTarballs } from "../scaffold/use-tarballs.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = "packages/create-provider-connectivity/bin/create-provider-connectivity.cjs";

await runProgram("create-provider", () => {
  const args = process.argv.slice(2);
  // Help needs no build, because the program runs from its sources.
  if (args.some((word) => word === "--help" || word === "-h")) return showHelp();
  const [folder, ...options] = args;
  if (folder === undefined || folder.startsWith("-"))
    throw new UsageError("name a folder first: pnpm create-provider my-exchange");
  const project = resolve(callerFolder(), folder);
  return options.includes("--renew-kit") ? renew(project, options) : create(project, options);
});

function showHelp(): number {
  const main = join(ROOT, "packages/create-provider-connectivity/src/create/main.ts");
  const { status } = spawnSync(process.execPath, [main, "--help"], { stdio: "inherit" });
  console.log("  --renew-kit          replace the kit's packages in an existing project; takes no other option");
  return status ?? 1;
}

function create(project: string, options: readonly string[]): number {
  if (existsSync(project) && readdirSync(project).length > 0) throw new UsageError(`${project} is not empty`);
  build();
  // `npx pnpm` does not add pnpm to the user's PATH, so the next steps use npm.
  const env = { ...process.env, npm_config_user_agent: "npm" };
  const args = [join(ROOT, BIN), project, ...options, "--no-install"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
  if (status !== 0) return status ?? 1;
  addKit(project);
  // The program itself cannot install the packages, because the tarballs are added after it ends.
  if (options.lastIndexOf("--install") > options.lastIndexOf("--no-install"))
    run("npm", ["install"], { cwd: project, env: { ...process.env, INIT_CWD: project } });
  return 0;
}

function renew(project: string, options: readonly string[]): number {
  if (options.length > 1)
    throw new UsageError("--renew-kit takes no other option: it replaces the kit's packages only");
  if (!existsSync(join(project, "kit")))
    throw new CliError(`${project} has no kit/; only projects of pnpm create-provider have one`);
  build();
  addKit(project);
  console.log(`${join(project, "kit")} has the current packages. Install them, then run the typecheck there.`);
  return 0;
}

function build(): void {
  run("pnpm", ["exec", "turbo", "run", "build", ...neededPackages(ROOT).map((name) => `--filter=${name}`)], {
    cwd: ROOT,
  });
}

function addKit(project: string): void {
  const tarballs = mkdtempSync(join(tmpdir(), "kit-"));
  try {
    useTarballs(project, packAll(ROOT, tarballs, neededPackages(ROOT)));
  } finally {
    rmSync(tarballs, { recursive: true, force: true });
  }
}
