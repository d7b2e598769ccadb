import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../check-packages/run.ts";

const CONSUMER = join(import.meta.dirname, "app/consumer.ts");
const RESOLUTIONS = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

/**
 * Compiles a user's module and the declarations of the installed packages, as strictly as possible, for Node and for bundlers.
 *
 * @throws CliError with the compiler's errors
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
