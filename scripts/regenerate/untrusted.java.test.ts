/** Tests that an untrusted document reads no file outside its folder and opens no connection. @module */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLintProblems } from "../check-spec/lint.ts";
import { loadDocument } from "../spec-diff/load.ts";
import { readIncoming } from "../spec-update/incoming.ts";
import { writeSpecification } from "../spec-update/write-specification.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { regenerate } from "./regenerate.ts";

const SECRET = "canary-7f3a";
const RULES = join(import.meta.dirname, "../../spec/redocly.yaml");
let server: Server;
let connections = 0;
let url: string;

beforeAll(async () => {
  server = createServer((_request, response) => response.end(`type: string\ndescription: ${SECRET}\n`));
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.yaml`;
});
afterAll(() => server.close());

/** The part of the document with the attack, and the kind of its reference. */
type Trap = (ref: string) => Record<string, unknown>;

const schema: Trap = (ref) => ({ schema: { $ref: ref } });
const TRAPS: Record<string, Trap> = {
  "a schema": schema,
  "a property": (ref) => ({ schema: { type: "object", properties: { a: { $ref: ref } } } }),
  "an example": (ref) => ({ schema: { type: "object" }, example: { $ref: ref } }),
  "a value of examples": (ref) => ({ schema: { type: "object" }, examples: { e: { value: { $ref: ref } } } }),
  "an external example": (ref) => ({ schema: { type: "object" }, examples: { e: { externalValue: ref } } }),
  "an extension": (ref) => ({ schema: { type: "object", "x-more": { $ref: ref } } }),
  "a mapping": (ref) => ({
    schema: { type: "object", discriminator: { propertyName: "t", mapping: { a: ref } }, properties: { t: {} } },
  }),
  "a description": (ref) => ({ schema: { type: "object", description: { $ref: ref } } }),
};

const REFERENCES: Record<string, (outside: string) => string> = {
  "an absolute path": (outside) => outside,
  "a path that leaves the folder": () => "../outside.yaml",
  "a symbolic link": () => "link.yaml",
  "a path through a linked folder": () => "linked/outside.yaml",
  "a URL": () => url,
  "a file URL": (outside) => `file://${outside}`,
};

/** Every trap with a URL, and every reference in a schema. `test:long generator` tests all combinations. */
const isLong = process.env["PROVIDER_LONG"] !== undefined;
const CASES = Object.keys(TRAPS).flatMap((trap) =>
  Object.keys(REFERENCES)
    .filter((reference) => isLong || trap === "a schema" || reference === "a URL")
    .map((reference) => [trap, reference] as const),
);

test.each(CASES)("%s with %s reads nothing and opens no connection", async (trap, reference) => {
  const folder = documentFolder((outside) =>
    (TRAPS[trap] as Trap)((REFERENCES[reference] as (o: string) => string)(outside)),
  );
  const file = join(folder, "openapi.yaml");
  const before = connections;
  const outcomes = await Promise.all([
    outcome(() => regenerate(folder, join(folder, "../out"))),
    outcome(() => loadDocument(file, folder)),
    outcome(async () =>
      writeSpecification(await readIncoming(file, "1.0.0"), join(folder, "../out-update"), undefined),
    ),
    outcome(() => findLintProblems(file, RULES)),
  ]);
  expect(connections).toBe(before);
  expect(JSON.stringify(outcomes)).not.toContain(SECRET);
  for (const out of ["../out", "../out-update"]) expect(filesBelow(join(folder, out))).not.toContain(SECRET);
});

test.each(["openapi.yaml", "overlay.yaml", "components.yaml", "conventions.yaml"])(
  "refuses %s if it is a link to a file outside",
  async (name) => {
    const folder = documentFolder(() => ({ schema: { type: "object" } }));
    if (name !== "openapi.yaml") symlinkSync(join(folder, "../outside.yaml"), join(folder, name));
    const spec = name === "openapi.yaml" ? linkedRoot(folder) : folder;
    const outcomes = await outcome(() => regenerate(spec, join(folder, "../out")));
    expect(outcomes).toContain("symbolic link to a file outside");
    expect(outcomes).not.toContain(SECRET);
  },
);

function linkedRoot(folder: string): string {
  const linked = join(folder, "../linked-root");
  mkdirSync(linked);
  symlinkSync(join(folder, "openapi.yaml"), join(linked, "openapi.yaml"));
  return linked;
}

function documentFolder(media: (outside: string) => Record<string, unknown>): string {
  const outside = join(temporaryFolder({ "outside.yaml": `type: string\ndescription: ${SECRET}\n` }), "outside.yaml");
  const folder = join(dirname(outside), "spec");
  mkdirSync(folder);
  symlinkSync(outside, join(folder, "link.yaml"));
  symlinkSync(dirname(outside), join(folder, "linked"));
  const content = { "application/json": media(outside) };
  const document = {
    openapi: "3.0.3",
    info: { title: "Stranger", version: "1.0.0" },
    paths: { "/a": { get: { operationId: "a", responses: { "200": { description: "ok", content } } } } },
  };
  writeFileSync(join(folder, "openapi.yaml"), JSON.stringify(document));
  return folder;
}

async function outcome(run: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await run());
  } catch (error) {
    return String(error);
  }
}

function filesBelow(folder: string): string {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
  } catch {
    return "";
  }
}
