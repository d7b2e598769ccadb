import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { operationsOf, resolve, type Document, type ParameterObject } from "./document.ts";
import { parametersOf } from "./normalise/parameters.ts";
import { regenerate } from "./regenerate.ts";
import { compile, prepareProject } from "./testing.ts";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "templates/contract/examples/fastify");
const AWKWARD = join(import.meta.dirname, "fixtures/awkward-names");
const USE_OF_FASTIFY = `
import { fastify } from "fastify";
import type { AccountsHandlers, Account } from "./index.ts";

declare const accounts: Account[];
export const handlers: AccountsHandlers<{ customer: string }> = {
  getAccounts: async ({ query }) => ({ accounts: accounts.slice(0, query.limit) }),
  getAccountDetails: async ({ params, routeOptions }, reply) => {
    const account = accounts.find(({ id }) => id === params.accountId);
    if (account === undefined) return reply.code(404).send({ message: routeOptions.config.customer, errorType: "not-found" });
    return account;
  },
};
// @ts-expect-error an account is not a list of accounts
export const wrong: AccountsHandlers<unknown>["getAccounts"] = async () => accounts[0];
fastify().get("/accounts", { config: { customer: "a" } }, handlers.getAccounts);
`;

/** `test:long generator` runs all. */
const isLong = process.env["PROVIDER_LONG"] !== undefined;

test.each<[string, string]>([
  ...(isLong ? ["0.4.1", "0.5.1"] : []).map((version): [string, string] => [version, join(ROOT, "spec", version)]),
  ["with awkward names", AWKWARD],
])("prints all operations of the document %s", async (_name, spec) => {
  const folder = temporaryFolder();
  prepareProject(folder);
  await regenerate(spec, join(folder, "src"));
  const { contract } = (await import(pathToFileURL(join(folder, "src/index.ts")).href)) as { contract: Contract };
  const document = JSON.parse(readFileSync(join(folder, "src/openapi.merged.json"), "utf8")) as Document;
  const printed = Object.values(contract.operations).map((each) => ({
    id: each.operationId,
    route: `${each.method} ${each.path}`,
    parameters: each.parameters.map(({ name, in: location, required }) => `${location} ${name} ${required}`),
    statuses: [...each.statuses],
    hasBody: each.hasBody,
  }));
  const security = new Set(Object.values(contract.securityHeaders));
  const declared = operationsOf(document).map(({ path, method, item, operation }) => ({
    id: operation.operationId,
    route: `${method.toUpperCase()} ${path}`,
    parameters: parametersOf(document, item, operation)
      .map((each) => resolve<ParameterObject>(document, each))
      .filter(({ name }) => !security.has(name))
      .map(({ name, in: location, required = false }) => `${location} ${name} ${required}`),
    statuses: Object.keys(operation.responses),
    hasBody: operation.requestBody !== undefined,
  }));
  expect(byRoute(printed)).toEqual(byRoute(declared));
});

test("prints equal files in every run, ordered by id within a group", async () => {
  const folder = temporaryFolder();
  for (const out of ["one", "two"]) await regenerate(AWKWARD, join(folder, out));
  const [one, two] = ["one", "two"].map((out) => readFileSync(join(folder, out, "operations/things.ts"), "utf8"));
  expect(one).toBe(two);
  expect([...(one ?? "").matchAll(/operationId: "(.*)"/g)].map(([, id]) => id)).toEqual([
    "delete",
    "get-thing",
    "getThing",
  ]);
});

test.skipIf(!isLong)("prints handlers for Fastify with the templates of the example", async () => {
  const folder = temporaryFolder();
  prepareProject(folder, ["fastify"]);
  await regenerate(join(ROOT, "spec/0.5.1"), join(folder, "src"), { templates: EXAMPLE });
  writeFileSync(join(folder, "src/use.ts"), USE_OF_FASTIFY);
  expect(compile(folder)).toBe("");
});

test.each<[Record<string, string>, RegExp]>([
  [{ "handler.mustache": "" }, /handler\.mustache replaces no template of templates\/contract; there are operations/],
  [
    { "calls.mustache": "a\n{{{vendorExtensions.x-nam}}}" },
    /calls\.mustache:2: there is no value for \{\{vendorExtensions\.x-nam\}\}/,
  ],
  [{ "calls.mustache": "{{#x-route}}{{/x-route}}" }, /calls\.mustache:1: there is no value for \{\{x-route\}\}/],
])("rejects the templates %j before anything is written", async (files, message) => {
  const folder = temporaryFolder();
  const templates = temporaryFolder(files);
  await expect(regenerate(AWKWARD, join(folder, "src"), { templates })).rejects.toThrow(message);
});

function byRoute<T extends { route: string }>(operations: T[]): T[] {
  return operations.toSorted((left, right) => left.route.localeCompare(right.route, "en"));
}
