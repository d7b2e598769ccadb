import { build, type Metafile } from "esbuild";
import { builtinModules } from "node:module";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const KB = 1024;

async function bundle(contents: string): Promise<{ code: string; bytes: number; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // Keeps imports of built-ins in the bundle, where the tests check for them, instead of failing the build.
    external: ["node:*", ...builtinModules],
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  return { code, bytes: gzipSync(code, { level: 9 }).length, metafile };
}

const CALLS = `
  import { createClient } from "./index.ts";
  import { api, createQuote, getAccountDetails } from "@provider-connectivity/contract";
  const client = createClient(api, globalThis.options);
  await client.call(getAccountDetails, globalThis.account);
  await client.call(createQuote, globalThis.quote);
`;

test("the main entry imports no Node module", async () => {
  const { metafile } = await bundle(`export * from "./index.ts"`);
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  expect(imports).toEqual([]);
});

test("a bundle with the light contract contains only the operations that it calls", async () => {
  const { code } = await bundle(CALLS);
  expect(code).toContain("createQuote");
  expect(code).not.toMatch(/executeQuote|getBalances|breaks the contract/);
});

test("the main entry does not load openapi-fetch", async () => {
  const { metafile } = await bundle(`export * from "./index.ts"`);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes("openapi-fetch"))).toEqual([]);
});

test("the client and two operations fit into 6 KB", async () => {
  const all = await bundle(CALLS);
  const entry = await bundle(`export * from "./index.ts"`);
  process.stdout.write(`gzip: ${all.bytes} B with two calls; main entry ${entry.bytes} B\n`);
  expect(all.bytes).toBeLessThanOrEqual(6 * KB);
});
