/** Every request needs a known key, a new nonce, a current timestamp, and a signature of exactly the sent bytes. @module */
import { contract, getAccounts, getBalances } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { expectThat, RuleSkipped } from "../expect.ts";
import { offeredOperations } from "../operations.ts";
import { defineRule, type Rule } from "../rule.ts";
import { type Context, shortened } from "../session/context.ts";
import type { RequestInput } from "../exchange.ts";
import { harmlessPost } from "../support/harmless-post.ts";
import { accountFor, requestFor, unknownRequest } from "../support/requests.ts";

const { key, nonce, timestamp, signature } = contract.securityHeaders;
const SECURITY = "API guide, Security";
const HOUR_MS = 3_600_000;

/** Requests that only read, for existing accounts, and other requests for accounts that do not exist. */
function inputFor(context: Context, operation: Operation): RequestInput {
  return operation.method === "GET" ? requestFor(context, operation) : unknownRequest(context, operation);
}

/** Expects 400 or 401, and that the error names no other header. */
async function refuseHeader(context: Context, operation: Operation, input: RequestInput, name: string, what: string) {
  const { body, ...exchange } = await context.send(operation, input);
  const { propertyName = "" } = (body ?? {}) as { propertyName?: string };
  const { status, text } = exchange;
  const isNamed = propertyName === "" || propertyName.replace("/", "").toLowerCase() === name.toLowerCase();
  const statuses = name === key ? "401" : "400 or 401";
  const isRefused = status === 401 || status === 400;
  const message = `${operation.operationId} with ${what} returned ${status} ${shortened(text)}`;
  expectThat(isRefused && isNamed, message, `${statuses} with propertyName ${name}`, exchange);
}

/** The same wrong header for every offered operation. */
function inEveryOperation(name: string, what: string, change: (context: Context) => RequestInput) {
  return (context: Context) =>
    context.each(offeredOperations(context), (operation) =>
      refuseHeader(context, operation, { ...inputFor(context, operation), ...change(context) }, name, what),
    );
}

/** Reads, and a POST if one without effects exists. */
async function someRequests(context: Context): Promise<readonly (readonly [Operation, RequestInput])[]> {
  const accountId = accountFor(context, getBalances);
  const reads: (readonly [Operation, RequestInput])[] = [
    [getAccounts, {}],
    [getBalances, { params: { accountId } }],
  ];
  try {
    const { operation, input } = await harmlessPost(context);
    return [...reads, [operation, input()]];
  } catch (error) {
    if (error instanceof RuleSkipped) return reads;
    throw error;
  }
}

const headerError = (propertyName: string) => ({
  status: 400,
  errorType: "schema-property-error",
  requestPart: "headers",
  propertyName,
});

export const authenticationRules: readonly Rule[] = [
  ...[
    ["key", key, "the API key"] as const,
    ["nonce", nonce, "a nonce"] as const,
    ["timestamp", timestamp, "a timestamp"] as const,
    ["signature", signature, "a signature"] as const,
  ].map(([short, name, what]) =>
    defineRule({
      id: `authentication/missing-${short}`,
      title: `A request without ${name} is refused.`,
      source: SECURITY,
      fix: `Check that ${name} is present and not empty before you process the request.`,
      check: inEveryOperation(name, `no ${what.replace(/^(a|the) /, "")}`, () => ({
        tamper: (headers) => headers.delete(name),
      })),
    }),
  ),
  defineRule({
    id: "authentication/wrong-signature",
    title: "A request with a wrong or empty signature is refused.",
    source: SECURITY,
    fix: "Verify X-FBAPI-SIGNATURE of every request to every operation before you process it.",
    async check(context) {
      await inEveryOperation(signature, "a wrong signature", () => ({
        signs: (message) => ({ ...message, endpoint: `${message.endpoint}x` }),
      }))(context);
      await inEveryOperation(signature, "text as signature", () => ({
        tamper: (headers) => headers.set(signature, "d3Jvbmc="),
      }))(context);
      await inEveryOperation(signature, "an empty signature", () => ({
        tamper: (headers) => headers.set(signature, ""),
      }))(context);
    },
  }),
  defineRule({
    id: "authentication/other-key",
    title: "A signature with another customer's key is refused.",
    source: SECURITY,
    fix: "Verify with the key that belongs to the API key of the request.",
    check: (context) => {
      const { secondCustomer, customer } = context.target;
      if (secondCustomer === undefined)
        throw new RuleSkipped("No second customer is configured. Set secondCustomer in the --config file.");
      return context.each(offeredOperations(context), (operation) =>
        refuseHeader(
          context,
          operation,
          { ...inputFor(context, operation), caller: { apiKey: customer.apiKey, signer: secondCustomer.signer } },
          signature,
          "another customer's signature",
        ),
      );
    },
  }),
  defineRule({
    id: "authentication/method-signed",
    title: "The signature covers the HTTP method.",
    source: `${SECURITY}, Building the message to sign`,
    fix: "Include the method in upper case in the message that you verify.",
    async check(context) {
      const requests = await someRequests(context);
      await context.each(requests, async ([operation, input]) => {
        const method = operation.method === "GET" ? "POST" : "GET";
        await refuseHeader(
          context,
          operation,
          { ...input, signs: (message) => ({ ...message, method }) },
          signature,
          `a signature for ${method}`,
        );
      });
    },
  }),
  defineRule({
    id: "authentication/path-signed",
    title: "The signature covers the path.",
    source: `${SECURITY}, Building the message to sign`,
    fix: "Include the request target as received, without the prefix of your base URL, in the message that you verify.",
    check: (context) =>
      context.each(offeredOperations(context), (operation) =>
        refuseHeader(
          context,
          operation,
          { ...inputFor(context, operation), signs: (message) => ({ ...message, endpoint: "/capabilities/other" }) },
          signature,
          "a signature for another path",
        ),
      ),
  }),
  defineRule({
    id: "authentication/query-signed",
    title: "The signature covers the query.",
    source: `${SECURITY}, Building the message to sign: "the request URL, including the query string"`,
    fix: "Include the query string, with its question mark, in the message that you verify.",
    async check(context) {
      const accountId = accountFor(context, getBalances);
      const query = { limit: 1 };
      const lists = offeredOperations(context).filter(({ paginated }) => paginated);
      const changes = [
        (endpoint: string) => endpoint.replace(/\?.*$/, ""),
        (endpoint: string) => endpoint.replace("limit=1", "limit=2"),
      ];
      await context.each(
        lists.flatMap((operation) => changes.map((change) => [operation, change] as const)),
        ([operation, change]) =>
          refuseHeader(
            context,
            operation,
            {
              ...requestFor(context, operation),
              params: { accountId, collateralId: context.newId() },
              query,
              signs: (message) => ({ ...message, endpoint: change(message.endpoint) }),
            },
            signature,
            "a query that was not signed",
          ),
      );
    },
  }),
  defineRule({
    id: "authentication/body-signed",
    title: "The signature covers every byte of the body.",
    source: `${SECURITY}, Building the message to sign`,
    fix: "Verify over the raw bytes of the body, before it is parsed.",
    async check(context) {
      const { operation, input } = await harmlessPost(context);
      const changes = [
        (text: string) => text.replace(/"[^"]*"\}*$/, '"2"}'),
        () => "",
        (text: string) => `${text} `,
        (text: string) => text.replace("{", "{ "),
      ];
      const signed = changes.map((change) => [input(), change] as const);
      await context.each(signed, ([request, change]) =>
        refuseHeader(
          context,
          operation,
          { ...request, signs: (message) => ({ ...message, body: change(JSON.stringify(request.body)) }) },
          signature,
          "a body that was not signed",
        ),
      );
      const posts = offeredOperations(context).filter(({ hasBody }) => hasBody);
      await context.each(posts, (each) =>
        refuseHeader(
          context,
          each,
          { ...unknownRequest(context, each), signs: (message) => ({ ...message, body: "{}" }) },
          signature,
          "a body that was not signed",
        ),
      );
    },
  }),
  defineRule({
    id: "authentication/raw-body",
    title: "A signed body is accepted in any JSON formatting.",
    source: `${SECURITY}, Building the message to sign`,
    fix: "Verify the bytes that you received. Do not parse and serialise the body to verify it.",
    async check(context) {
      const { input, accepted } = await harmlessPost(context);
      const formats = [
        (body: object) => JSON.stringify(body, null, 2),
        (body: object) => JSON.stringify(body).replace("{", "{ "),
        (body: object) => `${JSON.stringify(body)}\n`,
      ];
      await context.each(formats, async (format) => {
        const { params, body } = input();
        await accepted({ params, text: format(body) }, "The same JSON in another format");
      });
    },
  }),
  defineRule({
    id: "authentication/encoded-query",
    title: "The signature is verified over the query as sent, including percent-encoding.",
    source: `${SECURITY}, Building the message to sign`,
    fix: "Use the request target as received. Do not decode or encode it before you verify it.",
    async check(context) {
      const accountId = accountFor(context, getBalances);
      for (const assetId of ["é x", "a/b?c=d&e", "100%"]) {
        const { body, ...exchange } = await context.send(getBalances, { params: { accountId }, query: { assetId } });
        const { propertyName = "" } = (body ?? {}) as { propertyName?: string };
        const isSignature = /signature/i.test(propertyName) || exchange.status === 401;
        expectThat(
          !isSignature,
          `A signed query with "${assetId}" was refused: ${shortened(exchange.text)}`,
          "acceptance of the signature",
          exchange,
        );
      }
    },
  }),
  defineRule({
    id: "authentication/stale-timestamp",
    title: "A request with an old timestamp is refused.",
    source: SECURITY,
    fix: "Refuse timestamps that are older than a few tens of seconds, and keep nonces at least that long.",
    async check(context) {
      const now = (context.target.now ?? Date.now)();
      const requests = await someRequests(context);
      const cases = requests.flatMap((request) =>
        [HOUR_MS, 24 * HOUR_MS].map((age) => [...request, String(now - age)] as const),
      );
      await context.each(
        [...cases, ...requests.map((request) => [...request, "0"] as const)],
        ([operation, input, old]) =>
          refuseHeader(context, operation, { ...input, timestamp: old }, timestamp, `the timestamp ${old}`),
      );
    },
  }),
  defineRule({
    id: "authentication/future-timestamp",
    title: "A request with a timestamp far in the future is refused.",
    source: `${SECURITY}; the contract gives no limit, so this is a warning`,
    fix: "Accept a few seconds of clock skew. Without a limit, a captured request can be replayed when its timestamp becomes valid.",
    severity: "warning",
    async check(context) {
      const future = String((context.target.now ?? Date.now)() + HOUR_MS);
      await context.each(await someRequests(context), ([operation, input]) =>
        refuseHeader(context, operation, { ...input, timestamp: future }, timestamp, "a timestamp one hour ahead"),
      );
    },
  }),
  defineRule({
    id: "authentication/malformed-timestamp",
    title: "A timestamp that is not a number of milliseconds is refused.",
    source: `${SECURITY}: "expressed in milliseconds since Unix Epoch"`,
    fix: "Accept decimal digits only.",
    async check(context) {
      const requests = await someRequests(context);
      const wrong = ["now", "2026-01-01T00:00:00Z", "NaN", String(Math.floor(Date.now() / 1000))];
      await context.each(
        requests.flatMap((request) => wrong.map((text) => [...request, text] as const)),
        ([operation, input, text]) =>
          refuseHeader(context, operation, { ...input, timestamp: text }, timestamp, `the timestamp ${text}`),
      );
    },
  }),
  defineRule({
    id: "authentication/replayed-nonce",
    title: "A request with a used nonce is refused.",
    source: `${SECURITY}: "request universal unique identifier"`,
    fix: "Store the nonces of each API key for as long as their timestamps are accepted.",
    async check(context) {
      await context.each(await someRequests(context), async ([operation, input]) => {
        const once = { ...input, nonce: context.newId() };
        await context.send(operation, once);
        await refuseHeader(context, operation, once, nonce, "a nonce that was used before");
      });
    },
  }),
  defineRule({
    id: "authentication/unknown-key",
    title: "An unknown API key is refused with 401 unauthorized.",
    source: "Contract, UnauthorizedError",
    fix: 'Respond with 401 and the errorType "unauthorized" to an unknown API key.',
    check: (context) =>
      context.each(offeredOperations(context), async (operation) => {
        const input = {
          ...inputFor(context, operation),
          caller: { ...context.target.customer, apiKey: context.newId() },
        };
        await context.refuse(operation, input, { status: 401, errorType: "unauthorized" });
      }),
  }),
  defineRule({
    id: "authentication/validator-refusals",
    title: "Empty security headers are refused as the official validator expects, before unknown accounts.",
    source: "Official validator, security suite",
    fix: "Refuse with 400 schema-property-error and the name of the header (401 unauthorized for the API key), before you look up the account.",
    profile: "official-validator",
    check: (context) =>
      context.each(
        offeredOperations(context).filter(({ components }) => components.length > 0),
        async (operation) => {
          const input = unknownRequest(context, operation);
          const empty = (name: string): RequestInput => ({ ...input, tamper: (headers) => headers.set(name, "") });
          await context.refuse(operation, empty(key), {
            status: 401,
            errorType: "unauthorized",
            requestPart: "headers",
            propertyName: key,
          });
          await context.refuse(operation, empty(signature), headerError(signature));
          await context.refuse(operation, { ...input, nonce: "" }, headerError(nonce));
          await context.refuse(operation, { ...input, timestamp: "0" }, headerError(timestamp));
        },
      ),
  }),
];
