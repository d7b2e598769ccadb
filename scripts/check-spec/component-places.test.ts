import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { bundledDocument } from "../regenerate/bundle.ts";
import type { Document } from "../regenerate/document.ts";
import { normaliseWithSiblings } from "../regenerate/normalise/index.ts";
import { applySiblingOverlay } from "../regenerate/overlay.ts";
import { newestOf, sourcesOf } from "../regenerate/read.ts";
import { checkComponentPlaces } from "./component-places.ts";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Things", version: "1" },
  paths: {},
  components: { schemas: { ApiComponents: { type: "object", properties: { accounts: {}, peerLoans: {} } } } },
};
const PLACES = {
  "templates/provider/src/peer-loans/index.ts": "",
  "templates/provider/test/peer-loans.test.ts": "",
  "templates/provider/src/components.ts": [
    'import * as peerLoans from "./peer-loans/index.ts";',
    'export const components = ["peerLoans",];',
    "type Ledger = peerLoans.Ledger;",
    "const all = { ...peerLoans.handlers(ledger), };",
    "const memory = { peerLoans: peerLoans.memory(books), };",
  ].join("\n"),
};

test("finds all places of every component of the newest version", async () => {
  const sources = sourcesOf(join(ROOT, "spec"));
  const newest = newestOf(sources.map(({ folder }) => folder));
  const { file = "" } = sources.find(({ folder }) => folder === newest) ?? {};
  const { document, components } = normaliseWithSiblings(applySiblingOverlay(await bundledDocument(file), file), file);
  expect(components.names.length).toBeGreaterThan(9);
  expect(() => checkComponentPlaces(ROOT, document, components.names)).not.toThrow();
});

test("accepts a component with all of its places", () => {
  expect(() => checkComponentPlaces(temporaryFolder(PLACES), DOCUMENT, ["peerLoans"])).not.toThrow();
});

test("lists every missing place of a new component", () => {
  expect(() => checkComponentPlaces(temporaryFolder(), DOCUMENT, ["peerLoans", "lending"])).toThrow(
    [
      "components of the newest version lack",
      "  peerLoans: templates/provider/src/peer-loans/index.ts",
      "  peerLoans: templates/provider/test/peer-loans.test.ts",
      '  peerLoans: import * as peerLoans from "./peer-loans/index.ts"; in templates/provider/src/components.ts',
      '  peerLoans: "peerLoans", in templates/provider/src/components.ts',
      "  peerLoans: peerLoans.Ledger in templates/provider/src/components.ts",
      "  peerLoans: ...peerLoans.handlers(ledger), in templates/provider/src/components.ts",
      "  peerLoans: peerLoans: peerLoans.memory(books), in templates/provider/src/components.ts",
      "  lending: a property in the schema ApiComponents, so that GET /capabilities can list it",
    ].join("\n"),
  );
});
