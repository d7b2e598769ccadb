import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "../check-packages/run.ts";

const CONSUMER = join(import.meta.dirname, "app/consumer.ts");
const RESOLUTIONS = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

/** The compilers of this repository: the root's is the newest, that of scripts/ the oldest that is supported. */
export function compilers(root: string): { version: string; program: string }[] {
  return [join(root, "scripts/package.json"), join(root, "package.json")].map((from) => {
    const manifest = createRequire(from).resolve("typescript/package.json");
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    return { version, program: join(manifest, "../bin/tsc") };
  });
}

/**
 * Compiles a user's module against the packages that are installed in a folder, as strictly as TypeScript can, for
 * Node and for bundlers, the packages' own declarations included.
 *
 * @throws Problem with the compiler's complaints
 */
export function compileConsumer(folder: string, program: string): void {
  copyFileSync(CONSUMER, join(folder, "consumer.ts"));
  for (const resolution of RESOLUTIONS) {
    const common = {
      noEmit: true,
      strict: true,
      skipLibCheck: false,
      target: "es2022",
      types: [],
      resolveJsonModule: true,
    };
    const compilerOptions = { ...common, ...resolution, lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"] };
    const file = join(folder, "tsconfig.json");
    writeFileSync(file, JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    run(process.execPath, [program, "-p", file], { cwd: folder });
  }
}
