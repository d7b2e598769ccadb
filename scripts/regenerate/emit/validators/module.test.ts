/** Tests that the module of the validators runs everywhere. @module */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { loadGenerated } from "../../../reference/generated.ts";

const versions = (await loadGenerated()).filter(({ schemas }) => schemas.has("QuoteRequest"));

describe.each(versions)("validators.js of $version", ({ folder, schemas }) => {
  const file = join(folder, "validators.js");

  test("can be imported by plain Node", () => {
    const script = `const { QuoteRequest } = await import(${JSON.stringify(pathToFileURL(file).href)});
      console.log(QuoteRequest({}), JSON.stringify(QuoteRequest.errors[0].params));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    expect(output).toBe('false {"missingProperty":"fromAsset"}\n');
  });

  test.each(["neutral", "browser"] as const)(
    "can be bundled for the platform %s, with only core as a dependency",
    async (platform) => {
      const { outputFiles, metafile } = await build({
        entryPoints: [file],
        bundle: true,
        format: "esm",
        platform,
        write: false,
        metafile: true,
        logLevel: "silent",
      });
      expect(outputFiles[0]?.text.length).toBeGreaterThan(10_000);
      const inputs = Object.keys(metafile.inputs).filter(
        (input) => !/(validators\.js|packages\/core\/src\/[\w-]+\.ts)$/.test(input),
      );
      expect(inputs).toEqual([]);
    },
  );

  test("contributes only the used validator to a bundle", async () => {
    const stdin = { contents: `export { getAccountsQuery } from ${JSON.stringify(file)};`, resolveDir: folder };
    const { outputFiles } = await build({
      stdin,
      bundle: true,
      format: "esm",
      platform: "neutral",
      write: false,
      minify: true,
    });
    expect(outputFiles[0]?.text.length).toBeLessThan(5000);
  });

  test("contains no calls that a strict content security policy or a plain module forbids", () => {
    expect(readFileSync(file, "utf8")).not.toMatch(/\brequire\(|\beval\(|new Function|\bprocess\.|\bBuffer\b/);
  });

  test("declares exactly the validators of requests, parameters and responses", () => {
    const declared = readFileSync(join(folder, "validators.d.ts"), "utf8").matchAll(
      /^export const (\w+): Validate;$/gm,
    );
    expect([...declared].map(([, name]) => name)).toEqual([...schemas.keys()]);
  });
});
