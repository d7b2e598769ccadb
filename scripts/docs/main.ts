/** `pnpm docs:build`: builds the documentation site and the TypeScript reference in docs/.vitepress/dist. @module */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CliError, defineCommand, flag, runCommand } from "@provider-connectivity/cli-kit";
import { Application, ReflectionKind } from "typedoc";
import { checkSite } from "./check-site.ts";

const ROOT = join(import.meta.dirname, "../..");
const DOCS = join(ROOT, "docs");
const OUT = join(DOCS, ".vitepress/dist");

/** The packages that programs import. */
const packages = ["client", "server", "signing", "mocks", "sandbox", "platform", "certify", "core"];

const command = defineCommand({
  name: "pnpm docs:build",
  description: "Builds the documentation site and the TypeScript reference in docs/.vitepress/dist.",
  options: {
    check: flag("open the pages in Chromium, and fail on accessibility violations, errors and external requests"),
  },
});

await runCommand(command, async ({ options }) => {
  // VitePress fails on dead links.
  execFileSync(process.execPath, [vitepress(), "build", DOCS], { stdio: "inherit" });
  await buildReference();
  console.log(`The site is in ${OUT}.`);
  const faults = options.check ? await checkSite(OUT) : [];
  if (faults.length > 0) throw new CliError(`The site has faults:\n${faults.join("\n")}`);
});

async function buildReference(): Promise<void> {
  const app = await Application.bootstrap({
    name: "Provider Connectivity Kit",
    entryPoints: packages.map((name) => join(ROOT, "packages", name, "src/index.ts")),
    tsconfig: join(import.meta.dirname, "tsconfig.reference.json"),
    // `pnpm typecheck` has checked them, with another version of TypeScript.
    skipErrorChecking: true,
    readme: "none",
    excludeInternal: true,
    githubPages: false,
    hideGenerator: true,
    disableSources: true,
    navigationLinks: { Guide: "../" },
    logLevel: "Error",
  });
  const project = await app.convert();
  if (project === undefined || app.logger.hasErrors()) throw new CliError("TypeDoc could not read the packages.");
  const missing = packages.length - project.getChildrenByKind(ReflectionKind.Module).length;
  if (missing > 0) throw new CliError(`The reference lacks ${missing} of the packages.`);
  await app.generateDocs(project, join(OUT, "typescript"));
}

function vitepress(): string {
  const manifest = createRequire(join(DOCS, "package.json")).resolve("vitepress/package.json");
  return join(dirname(manifest), "bin/vitepress.js");
}
