import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The size of a bundle, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
}

/** The client's folder: imports of a program are resolved from there. */
const CLIENT = join(import.meta.dirname, "../../../packages/client");

/** Bundles a program for browsers as an application would, and measures it. */
export async function bundleSize(program: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: CLIENT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.byteLength, gzipped: gzipSync(code, { level: 9 }).byteLength };
}
