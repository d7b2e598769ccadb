/** A small repository with one version of a contract and a package that uses it, for updates. @module */
import { readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { writeEntries } from "../../regenerate/contract-entries.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { prepareUpdate, type Update, type UpdateOptions } from "../spec-update.ts";
import { createStage } from "../stage.ts";

const ROOT = join(import.meta.dirname, "../../..");
const CONTRACT = "@provider-connectivity/contract";

/** A document with an operation on things. `more` contains additional lines of its paths. */
export function documentOf(version: string, property: string, more = ""): string {
  return `openapi: 3.0.0
info: { title: Things, version: "${version}" }
tags: [{ name: things }]
paths:
  /things:
    get:
      operationId: getThings
      tags: [things]
      responses:
        "200":
          description: Fine.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Thing" }
  /old:
    get:
      operationId: getOld
      tags: [things]
      responses: { "200": { description: Fine. } }
${more}
components:
  schemas:
    Thing:
      type: object
      required: [${property}]
      properties: { ${property}: { type: string } }
`;
}

/** A handler that uses the property `name`, and a provider of all handlers. */
const HANDLER = `import type { ThingsHandlers } from "@provider-connectivity/contract";

const response = { status: 200, body: { name: "a" } } as const;

export const getThings: ThingsHandlers<object>["getThings"] = () => response;
`;
const PROVIDER = `import type { Handlers } from "@provider-connectivity/contract";
import { getThings } from "./get-things.ts";

export const handlers: Handlers<object> = { getThings };
`;
const OVERLAY = `overlay: "1.0.0"
info: { title: What 0.1.0 leaves open, version: 0.1.0 }
actions:
  # Only the old operation needs it.
  - target: "$.paths['/old'].get"
    description: It will be removed.
    update: { deprecated: true }
  - target: "$.paths['/things'].get"
    description: Readers need a summary.
    update: { summary: All things }
`;

/** Creates the repository and returns its folder. */
export function repository(): string {
  const tsconfig = {
    extends: join(ROOT, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, allowImportingTsExtensions: true },
    include: ["src"],
  };
  const root = temporaryFolder({
    "spec/0.1.0/openapi.yaml": documentOf("0.1.0", "name"),
    "spec/0.1.0/overlay.yaml": OVERLAY,
    "spec/0.1.0/components.yaml":
      "# Ours.\nalways: [things]\noperations:\n  getOld: []\n  getThings: [things]\nruntime: [getOld]\n",
    "spec/redocly.yaml": 'apis:\n  "0.1.0":\n    root: 0.1.0/openapi.yaml\nrules:\n  operation-summary: error\n',
    "generated/package.json": `${JSON.stringify({ name: CONTRACT, version: "0.2.0", type: "module" }, null, 2)}\n`,
    "packages/app/package.json": JSON.stringify({
      name: "app",
      type: "module",
      dependencies: { [CONTRACT]: "workspace:*" },
    }),
    "packages/app/tsconfig.json": JSON.stringify(tsconfig),
    "packages/app/src/get-things.ts": HANDLER,
    "packages/app/src/provider.ts": PROVIDER,
    "generated/src/index.ts": "// The previous output.\n",
    "packages/app/src/broken.ts": "export const broken: number = 'before';\n",
    // A package without sources.
    "packages/new/package.json": JSON.stringify({ name: "new", dependencies: { [CONTRACT]: "workspace:*" } }),
    "packages/new/tsconfig.json": JSON.stringify(tsconfig),
    "pnpm-workspace.yaml": "packages:\n  - generated\n  - packages/*\n",
    "scripts/check-spec/wire-pins.json": '{\n  "0.1.0": "pinned"\n}\n',
    "docs/README.md": "",
    ".changeset/other.md": "",
  });
  symlinkSync(join(ROOT, "generated/node_modules"), join(root, "generated/node_modules"));
  symlinkSync(join(ROOT, "scripts/node_modules"), join(root, "packages/app/node_modules"));
  writeEntries(join(root, "generated"), ["0.1.0"]);
  return root;
}

/**
 * Every file of a folder with its inode and its text. Links are not followed: `readdirSync` with `recursive` would list the
 * whole store of packages behind `node_modules`.
 */
export function filesOf(folder: string, root = folder): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) Object.assign(files, filesOf(path, root));
    if (entry.isFile()) files[relative(root, path)] = `${statSync(path).ino} ${readFileSync(path, "utf8")}`;
  }
  return files;
}

/** Updates a repository as the command does. */
export async function updated(root: string, options: UpdateOptions): Promise<Update | undefined> {
  const stage = createStage(root);
  try {
    const update = await prepareUpdate(root, options, stage);
    if (update !== undefined) stage.publish();
    return update;
  } finally {
    stage.discard();
  }
}

/** Writes a document to a new file and returns its path. */
export function incoming(text: string): string {
  return join(temporaryFolder({ "next.yaml": text }), "next.yaml");
}
