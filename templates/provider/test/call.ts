/** `npm run call OPERATION [name=value …] [body=FILE]`: calls the running provider with an API key of keys/. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "../src/settings.ts";

const PARTS = { path: "params", query: "query", header: "headers" } as const;

type AnyOperation = (typeof contract.operations)[keyof typeof contract.operations];

function findOperation(operationId: string | undefined): AnyOperation {
  const operation = Object.values(contract.operations).find((each) => each.operationId === operationId);
  if (operation !== undefined) return operation;
  const names = Object.keys(contract.operations).toSorted().join(", ");
  throw new Error(`name an operation, for example \`npm run call getBalances accountId=main\`. Operations: ${names}.`);
}

/** Assigns `name=value` arguments to the operation's parameters and its body. */
function inputOf(operation: AnyOperation, words: readonly string[]) {
  const input = { params: {}, query: {}, headers: {} } as Record<string, Record<string, unknown>> & { body?: unknown };
  for (const word of words) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    const parameter = operation.parameters.find((each) => each.name === name);
    if (name === "body" && operation.hasBody) input.body = JSON.parse(readFileSync(value, "utf8"));
    else if (parameter === undefined) throw new Error(`${operation.operationId} has no parameter "${word}".`);
    else input[PARTS[parameter.in]] = { ...input[PARTS[parameter.in]], [name]: value };
  }
  const missing = operation.parameters.filter(({ name, in: place }) => place === "path" && !(name in input["params"]!));
  if (missing.length > 0)
    throw new Error(`${operation.operationId} needs ${missing.map(({ name }) => `${name}=VALUE`).join(" ")}.`);
  return input;
}

/** A client with the first API key in keys/ that has a private key. */
function clientOfFirstKey() {
  const { keysFolder, host, port, basePath } = readSettings(process.env);
  const folder = join(keysFolder, "api-keys");
  const secrets = existsSync(folder)
    ? readdirSync(folder).flatMap((name) => ["private.pem", "secret.txt"].map((file) => join(folder, name, file)))
    : [];
  const secret = secrets.find((file) => existsSync(file));
  if (secret === undefined) throw new Error(`no private key in ${folder}: run \`npm run keys\` first.`);
  const { apiKey, signingConfiguration } = JSON.parse(readFileSync(join(secret, "../api-key.json"), "utf8")) as {
    apiKey: string;
    signingConfiguration: unknown;
  };
  return createClient(contract, {
    baseUrl: `http://${host}:${port}${basePath}`,
    apiKey,
    signer: createSigner(checkSigningConfiguration(signingConfiguration), readFileSync(secret, "utf8").trimEnd()),
    retries: { attempts: 1 },
  });
}

try {
  const [operationId, ...words] = process.argv.slice(2);
  const operation = findOperation(operationId);
  const { data, error, response } = await clientOfFirstKey().result(operation, inputOf(operation, words));
  if (response === undefined) throw error ?? new Error("no response");
  console.error(response.status);
  console.log(JSON.stringify(error === undefined ? data : error.body, null, 2));
  if (error !== undefined) process.exitCode = 1;
} catch (error) {
  console.error(`call: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
