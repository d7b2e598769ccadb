import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readManifest } from "./public-packages.ts";

const GENERATED = join(import.meta.dirname, "../../generated");
const { exports = {} } = readManifest(join(GENERATED, "package.json"));
const versions = readdirSync(join(GENERATED, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(versions.map(({ name }) => name))(
  "version %s has entries for the code, the validators, the document and the corrected document",
  (version) => {
    const entries = ["", "/validators", "/openapi.json", "/openapi.merged.json"].map((entry) => `./${version}${entry}`);
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(entries));
  },
);
