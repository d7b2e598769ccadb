/** Errors have the correct status and location; no request causes a server error. @module */
import { getBalances } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { expectThat, RuleSkipped, show } from "../expect.ts";
import { carefulBodyOf, type JsonObject, minimalBodyOf } from "../generate/bodies.ts";
import type { Json } from "../generate/schema.ts";
import { offeredOperations, pathParameters } from "../operations.ts";
import { defineRule, type Rule } from "../rule.ts";
import { type Context, shortened } from "../session/context.ts";
import { runConcurrently } from "../run-concurrently.ts";
import { namesFor } from "../support/missing-property-names.ts";
import { harmlessPost } from "../support/harmless-post.ts";
import { accountFor, requestFor, unknownRequest } from "../support/requests.ts";

const SCHEMA_ERRORS = ["schema-error", "schema-property-error"];
const withBody = (context: Context): readonly Operation[] =>
  offeredOperations(context).filter(({ hasBody }) => hasBody);

/** Expects a refusal with any status below 500. */
async function refused(context: Context, operation: Operation, input: Parameters<Context["send"]>[1], what: string) {
  const { body: _, ...exchange } = await context.send(operation, input);
  const { status, text } = exchange;
  expectThat(
    status >= 400,
    `${operation.operationId} accepted ${what}: ${status} ${shortened(text)}`,
    "a status from 400 to 499",
    exchange,
  );
}

export const errorRules: readonly Rule[] = [
  defineRule({
    id: "errors/missing-property",
    title: "A body without a required property is refused as a schema error.",
    source: "Contract, required properties and BadRequestError",
    fix: 'Validate bodies against the contract before you use them, and respond with 400 "schema-property-error", the requestPart "body" and the pointer of the property.',
    check: (context) =>
      context.each(withBody(context), async (operation) => {
        const body = carefulBodyOf(operation, context.random);
        for (const name of Object.keys(body)) {
          const lacking = withNewKey(context, without(body, [name]));
          const input = { ...requestFor(context, operation), body: lacking };
          const response = await context.refuse(operation, input, { status: 400, errorType: SCHEMA_ERRORS });
          const { propertyName } = response.body as { propertyName?: string };
          const { body: _, ...exchange } = response;
          const isPointer = propertyName === undefined || propertyName.startsWith("/");
          const names = namesFor(operation, `/${name}`);
          const isAtLocation =
            propertyName === undefined ||
            names.some((each) => isAtOrBelow(propertyName, each)) ||
            operation.operationId === "createRamp";
          expectThat(
            isPointer && isAtLocation,
            `${operation.operationId} without /${name} names "${propertyName}"${noteIfPresent(lacking, propertyName)}.`,
            names.join(" or "),
            exchange,
          );
        }
      }),
  }),
  defineRule({
    id: "errors/missing-property-names",
    title: "A body without a property is refused with a name that the official validator accepts.",
    source: "Official validator, missing-property suite",
    fix: "Report the pointer of the missing property. In JavaScript, the first error of Ajv in its default mode is accepted too.",
    profile: "official-validator",
    check: (context) =>
      context.each(
        withBody(context),
        async (operation) => {
          if (operation.components.length === 0) return;
          for (let index = 0; index < context.settings.incompleteBodies; index++)
            await checkMissingProperties(context, operation);
        },
        1,
      ),
  }),
  defineRule({
    id: "errors/wrong-body",
    title: "A body that is not the object of the contract is refused as a schema error.",
    source: "Contract, request bodies",
    fix: "Validate bodies against the contract before you use them.",
    check: (context) =>
      context.each(withBody(context), async (operation) => {
        const input = requestFor(context, operation);
        for (const body of [[], "text", 1])
          await context.refuse(operation, { ...input, body }, { status: 400, errorType: SCHEMA_ERRORS });
        await context.refuse(operation, { ...input, body: undefined }, { status: [400, 415] });
      }),
  }),
  defineRule({
    id: "errors/wrong-amount",
    title: "An amount that is not a decimal number is refused as a schema error.",
    source: "Contract, PositiveAmount",
    fix: "Accept only decimal digits with an optional fraction.",
    async check(context) {
      const { operation, input } = await harmlessPost(context);
      await context.each(["abc", "-1", ""], async (amount) => {
        const { params, body } = input();
        const name = ["fromAmount", "balanceAmount", "amount"].find((each) => each in body);
        if (name === undefined) throw new RuleSkipped(`${operation.operationId} has no amount.`);
        const refusal = { status: 400, errorType: SCHEMA_ERRORS };
        await context.refuse(operation, { params, body: { ...body, [name]: amount } }, refusal);
      });
    },
  }),
  defineRule({
    id: "errors/malformed-json",
    title: "A body that is not JSON is refused.",
    source: "Contract, application/json",
    fix: "Respond with 400 if the body cannot be parsed.",
    check: (context) =>
      context.each(withBody(context), async (operation) => {
        const input = requestFor(context, operation);
        for (const text of ['{"a":', "{'a':1}", "\u0000"])
          await refused(context, operation, { ...input, body: undefined, text }, "a body that is not JSON");
      }),
  }),
  defineRule({
    id: "errors/content-type",
    title: "A body with another content type does not cause a server error.",
    source: "Contract, application/json",
    fix: "Respond with 400 or 415 to a content type that you do not accept.",
    check: (context) =>
      context.each(withBody(context), async (operation) => {
        const input = unknownRequest(context, operation);
        for (const type of ["application/xml", "text/plain", "multipart/form-data; boundary=x"])
          await refused(
            context,
            operation,
            { ...input, headers: { "Content-Type": type } },
            `the content type ${type}`,
          );
      }),
  }),
  defineRule({
    id: "errors/unknown-account",
    title: "An unknown account is refused with 404 not-found.",
    source: "Contract, GeneralError; official validator, not-found suite",
    fix: 'Respond with 404 and the errorType "not-found" if the customer has no account with this id.',
    check: (context) =>
      context.each(
        offeredOperations(context).filter((operation) => pathParameters(operation).includes("accountId")),
        async (operation) => {
          await context.refuse(operation, unknownRequest(context, operation), { status: 404, errorType: "not-found" });
        },
      ),
  }),
  defineRule({
    id: "errors/unknown-entity",
    title: "An unknown id below an account is refused with 404 not-found.",
    source: "Contract, GeneralError",
    fix: 'Respond with 404 and the errorType "not-found" if there is no object with this id.',
    check: (context) =>
      context.each(
        offeredOperations(context).filter((operation) => pathParameters(operation).includes("id")),
        async (operation) => {
          await context.refuse(operation, requestFor(context, operation), { status: 404, errorType: "not-found" });
        },
      ),
  }),
  defineRule({
    id: "errors/extra-property",
    title: "Unknown properties are ignored.",
    source: "Contract, no schema forbids additional properties; official validator, liquidity suite",
    fix: "Ignore unknown properties of request bodies.",
    async check(context) {
      const { input, accepted } = await harmlessPost(context);
      const { params, body } = input();
      await accepted({ params, body: { ...body, id: "pair", note: { nested: [1] } } }, "Unknown properties");
    },
  }),
  defineRule({
    id: "errors/unknown-query-parameter",
    title: "Unknown query parameters are ignored.",
    source: "Contract, parameters",
    fix: "Ignore unknown query parameters.",
    async check(context) {
      await context.call(getBalances, {
        params: { accountId: accountFor(context, getBalances) },
        query: { unknown: "1" },
      });
    },
  }),
  defineRule({
    id: "errors/balance-filters",
    title: "A balance filter by an unknown asset or by two assets is refused.",
    source: "Official validator, balances suite",
    fix: 'Respond with 400 "unknown-asset" to an unlisted assetId, and with 400 "schema-error" to two filters, both with the requestPart "querystring".',
    profile: "official-validator",
    async check(context) {
      const refusal = { status: 400, requestPart: "querystring" };
      await context.each(
        context.knowledge.accounts.slice(0, context.settings.maxOfAKind),
        async ({ id: accountId }) => {
          const params = { accountId };
          const assetId = context.newId();
          await context.refuse(getBalances, { params, query: { assetId } }, { ...refusal, errorType: "unknown-asset" });
          await context.refuse(
            getBalances,
            { params, query: { assetId, nationalCurrencyCode: "USD" } },
            { ...refusal, errorType: "schema-error" },
          );
        },
      );
    },
  }),
  defineRule({
    id: "errors/odd-values",
    title: "Unusual values do not cause a server error.",
    source: "Contract, 5XX is for failures of the provider; RFC 8259: NaN is not JSON",
    fix: "Find the exception that this request raises. Amounts are decimal text of any length, and text may have halves of surrogate pairs.",
    async check(context) {
      const { operation, input } = await harmlessPost(context);
      const { params, body } = input();
      const amount = ["fromAmount", "balanceAmount", "amount"].find((name) => name in body) ?? "amount";
      const changes: readonly object[] = [
        { [amount]: `1${"0".repeat(400)}` },
        { [amount]: `0.${"0".repeat(400)}1` },
        { [amount]: "1\n" },
        { [amount]: "1e400" },
        { note: "\ud800", [amount]: "\udc00" },
        { note: Array.from({ length: 200 }).reduce<object>((inner) => ({ inner }), {}) },
      ];
      for (const change of changes) await context.send(operation, { params, body: { ...input().body, ...change } });
      const text = JSON.stringify(input().body).replace(/\}$/, ',"note":NaN}');
      await refused(context, operation, { params, text }, "NaN, which is not JSON");
      const accountId = accountFor(context, getBalances);
      for (const query of ["limit=1&limit=2", "%00", "assetId=%ff%fe", "limit[]=1"])
        await context.send(getBalances, { endpoint: `/accounts/${encodeURIComponent(accountId)}/balances?${query}` });
    },
  }),
  defineRule({
    id: "errors/no-server-error",
    title: "No request gets a 5xx response.",
    source: "Contract, 5XX is for failures of the provider",
    fix: "Respond with 4xx to invalid requests, and find the exception that this request causes.",
    check: async () => {},
  }),
];

/** A note for an error that names a property which the body has. */
function noteIfPresent(body: unknown, pointer = ""): string {
  const value = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name], body);
  return value === undefined || pointer === ""
    ? ""
    : `, which the body has: ${show(value)}, a value that the contract's schema accepts`;
}

function isAtOrBelow(name: string, expected: string): boolean {
  return name === expected || name.startsWith(`${expected}/`);
}

async function checkMissingProperties(context: Context, operation: Operation): Promise<void> {
  const accountId = context.knowledge.accounts.find(({ status }) => status === "active")?.id;
  if (accountId === undefined) throw new RuleSkipped("No account is active.");
  const body = minimalBodyOf(operation, context.random);
  const params = { ...Object.fromEntries(pathParameters(operation).map((name) => [name, "undefined"])), accountId };
  // The schema requires holders of mobile money but does not describe them, and the official validator never sends one.
  const isDescribed = (place: readonly string[]): boolean =>
    operation.operationId !== "createRamp" || place.length < 2 || namesFor(operation, `/${place.join("/")}`).length > 1;
  const places = placesIn(body)
    .filter(isDescribed)
    .map((place) => ({ place, lacking: withNewKey(context, without(body, place)) }));
  await runConcurrently(places, context.settings.concurrency, async ({ place, lacking }) => {
    const response = await context.refuse(
      operation,
      { params, body: lacking },
      { status: 400, errorType: "schema-property-error", requestPart: "body" },
    );
    const { body: refusal, ...exchange } = response;
    const { propertyName = "absent" } = refusal as { propertyName?: string };
    const pointer = `/${place.join("/")}`;
    const names = namesFor(operation, pointer);
    expectThat(
      names.includes(propertyName),
      `${operation.operationId} without ${pointer} names "${propertyName}".`,
      names.slice(0, 8).join(" or "),
      exchange,
    );
  });
}

/** Every property as a path of names. Lists are not entered. */
function placesIn(value: Json): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [name],
    ...placesIn(member).map((place) => [name, ...place]),
  ]);
}

function without(value: JsonObject, [name = "", ...rest]: readonly string[]): JsonObject {
  const { [name]: member, ...others } = value;
  return rest.length === 0 ? others : { ...value, [name]: without(member as JsonObject, rest) };
}

function withNewKey({ newId }: Context, body: JsonObject): JsonObject {
  return "idempotencyKey" in body ? { ...body, idempotencyKey: newId() } : body;
}
