/** Gives a code block what its page takes as given: imports of the kit, and values that the text describes. @module */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeBlock } from "./find-blocks.ts";

const EXPORTS = join(import.meta.dirname, "../../check-packages/exports");

/**
 * Names that a page describes in its text: settings of the reader, and other libraries. The latter are `any`, because this
 * package does not depend on them: a block proves only its use of the kit.
 */
const GIVEN: Readonly<Record<string, string>> = {
  accountId: "declare const accountId: string;",
  apiKey: "declare const apiKey: string;",
  app: "declare const app: any;",
  AppModule: "declare const AppModule: any;",
  asset: 'declare const asset: import("@provider-connectivity/contract").AssetReference;',
  baseUrl: "declare const baseUrl: string;",
  client:
    'declare const client: import("@provider-connectivity/client").Client<typeof import("@provider-connectivity/contract").contract>;',
  configuration: 'declare const configuration: import("@provider-connectivity/signing").SigningConfiguration;',
  contract: 'import { contract } from "@provider-connectivity/contract";',
  express: "declare const express: any;",
  handlers: "declare const handlers: any;",
  Hono: 'import { Hono } from "hono";',
  keySetUrl: "declare const keySetUrl: string;",
  NestFactory: "declare const NestFactory: any;",
  NextHandler: "declare const NextHandler: any;",
  Pool: 'import { Pool } from "pg";',
  pool: 'declare const pool: import("pg").Pool;',
  privateKey: "declare const privateKey: string;",
  provider: 'declare const provider: import("hono").Hono;',
  publicKey: "declare const publicKey: string;",
  expect: 'import { expect } from "vitest";',
  secret: "declare const secret: string;",
  setupServer: 'import { setupServer } from "msw/node";',
  signer: 'declare const signer: import("@provider-connectivity/signing").Signer;',
  signingConfiguration:
    'declare const signingConfiguration: import("@provider-connectivity/signing").SigningConfiguration;',
  signing: 'declare const signing: import("@provider-connectivity/signing").Signer;',
  store: 'declare const store: import("@provider-connectivity/sandbox").Store;',
  test: 'import { test } from "vitest";',
  token: "declare const token: string;",
};

const CONFIGURATION = 'import("@provider-connectivity/signing").SigningConfiguration';

/** What a page means by a name, where it differs. */
const GIVEN_ON: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "docs/embedding.md": {
    app: 'declare const app: import("fastify").FastifyInstance & { use: any };',
    Bun: "declare const Bun: any;",
  },
  "docs/off-exchange.md": {
    collateralId: "declare const collateralId: string;",
    keySetUrl: "declare const keySetUrl: URL;",
  },
  "docs/operating.md": { options: "declare const options: any;" },
  "examples/aggregator/README.md": { lookUp: "declare const lookUp: any;", bestOffer: "declare const bestOffer: any;" },
  "packages/certify/README.md": {
    signing: `declare const signing: ${CONFIGURATION};`,
    session: 'declare const session: import("@provider-connectivity/certify").Session;',
  },
  "packages/client/README.md": {
    options: 'declare const options: import("@provider-connectivity/client").ClientOptions;',
    signal: "declare const signal: AbortSignal;",
  },
  "packages/mocks/README.md": {
    fake: 'declare const fake: Awaited<ReturnType<typeof import("@provider-connectivity/mocks").createFakeProvider>>;',
  },
  "packages/platform/README.md": {
    settlementId: "declare const settlementId: string;",
    provider: "declare const provider: any;",
  },
  "packages/signing/README.md": {
    configuration: "declare const configuration: any;",
    nextPublicKey: "declare const nextPublicKey: string;",
  },
};

/** The block as a separate module. */
export function completeBlock({ code, page }: CodeBlock, kit: ReadonlyMap<string, string>): string {
  const declared = declaredIn(code);
  const used = new Set(
    (code.match(/\b[A-Za-z_]\w*\b(?!\s*:(?!:))|\b[A-Za-z_]\w*\b(?=\s*:\s*\{)/g) ?? []).filter(
      (name) => !declared.has(name),
    ),
  );
  const lines = [...used].flatMap((name) => {
    if (new RegExp(`[.]${name}\\b`).test(code) && !new RegExp(`(?<![.\\w])${name}\\b`).test(code)) return [];
    const given = GIVEN_ON[page]?.[name] ?? GIVEN[name];
    if (given !== undefined) return [given];
    const specifier = kit.get(name);
    return specifier === undefined ? [] : [`import { ${name} } from "${specifier}";`];
  });
  return `${lines.join("\n")}\n${code}\nexport {};`;
}

/** The names that a block declares or imports. */
function declaredIn(code: string): ReadonlySet<string> {
  const names = [...code.matchAll(/\b(?:const|let|function|class|interface|type)\s+(\w+)/g)].map(
    ([, name = ""]) => name,
  );
  const groups = [...code.matchAll(/(?:import\s+(?:type\s+)?|(?:const|let)\s+)\{([^}]*)\}/g)].flatMap(
    ([, inner = ""]) => inner.match(/\w+/g) ?? [],
  );
  return new Set([...names, ...groups]);
}

/** The entry of each public name of the kit. Main entries win over subpaths. */
export function kitNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const file of readdirSync(EXPORTS)) {
    const owner = `@provider-connectivity/${file.replace(/\.txt$/, "")}`;
    let entry = "";
    for (const line of readFileSync(join(EXPORTS, file), "utf8").split("\n")) {
      if (!line.startsWith(" ")) entry = line.trim();
      else if (!/control-v1|platform-v1|forced|0\.4\.1|0\.5\.1|validators|json/.test(entry)) {
        const name = line.trim().replace(/^type /, "");
        if (entry === "." || !names.has(name)) names.set(name, owner + entry.slice(1));
      }
    }
  }
  return names;
}
