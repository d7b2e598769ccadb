/** Providers follow HTTP. @module */
import { createQuote, executeQuote, getAccounts, getBalances } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { expectThat, RuleSkipped } from "../expect.ts";
import { defineRule, type Rule } from "../rule.ts";
import { shortened } from "../session/context.ts";
import type { Exchange } from "../exchange.ts";
import { offeredOperations, pathParameters } from "../operations.ts";
import { harmlessPost } from "../support/harmless-post.ts";
import { quotablePair } from "../support/quotes.ts";
import { accountFor, requestFor } from "../support/requests.ts";

/** An operation that the contract does not have, for requests to other paths. */
const unknownOperation = { ...(getAccounts as Operation), operationId: "an unknown path" };

function refusedWithoutFailing(what: string, exchange: Exchange): void {
  const { status, text } = exchange;
  expectThat(
    status >= 400 && status < 500,
    `${what} returned ${status} ${shortened(text)}`,
    "a status from 400 to 499",
    exchange,
  );
}

export const httpRules: readonly Rule[] = [
  defineRule({
    id: "http/keep-alive",
    title: "Connections stay open after a response.",
    source: "RFC 9112, section 9.3; the platform and the official validator keep connections open",
    fix: "Do not send Connection: close with every response.",
    severity: "warning",
    async check({ send }) {
      for (let index = 0; index < 2; index++) {
        const { body: _, ...exchange } = await send(getAccounts);
        expectThat(
          exchange.responseHeaders["connection"] !== "close",
          "The response closes the connection.",
          "no Connection: close",
          exchange,
        );
      }
    },
  }),
  defineRule({
    id: "http/head",
    title: "HEAD does not cause a server error.",
    source: "RFC 9110, section 9.3.2",
    fix: "Respond to HEAD like GET without a body, or refuse it with 404 or 405.",
    async check({ send }) {
      const { body: _, ...exchange } = await send(getAccounts, { method: "HEAD" });
      expectThat(
        exchange.status < 500 && exchange.text === "",
        `HEAD /accounts returned ${exchange.status} with a body of ${exchange.text.length} characters.`,
        "no failure and no body",
        exchange,
      );
    },
  }),
  defineRule({
    id: "http/encoding",
    title: "A response is compressed only if the client accepts it.",
    source: "RFC 9110, section 12.5.3",
    fix: "Check Accept-Encoding before you compress.",
    async check({ send }) {
      const { body: _, ...exchange } = await send(getAccounts, { headers: { "Accept-Encoding": "identity" } });
      const encoding = exchange.responseHeaders["content-encoding"] ?? "identity";
      expectThat(
        encoding === "identity",
        `The response has the encoding ${encoding}, although only identity is accepted.`,
        "identity",
        exchange,
      );
    },
  }),
  defineRule({
    id: "http/large-body",
    title: "A body of 20 KB is accepted.",
    source: "Contract, request bodies have no maximum; large ones must not cause an error",
    fix: "Raise the limit of your body parser.",
    async check(context) {
      const { input, accepted } = await harmlessPost(context);
      const { params, body } = input();
      await accepted({ params, body: { ...body, note: "x".repeat(20_000) } }, "A body of 20 KB");
    },
  }),
  defineRule({
    id: "http/oversized-body",
    title: "A body of 3 MB does not cause a server error.",
    source: "Contract, 5XX is for failures of the provider",
    fix: "Respond with 400 or 413 to a body that is too large.",
    async check(context) {
      const { operation, input, accepted } = await harmlessPost(context);
      try {
        const { params, body } = input();
        await context.send(operation, { params, body: { ...body, note: "x".repeat(3_000_000) } });
      } catch (error) {
        // A server may close the connection on a body that is too large.
        if (!(error instanceof TypeError)) throw error;
      }
      await accepted(input(), "A request after a body of 3 MB");
    },
  }),
  defineRule({
    id: "http/charset",
    title: "The content type application/json; charset=utf-8 is accepted.",
    source: "RFC 9110, section 8.3: media types have parameters",
    fix: "Compare the media type without its parameters.",
    async check(context) {
      const { input, accepted } = await harmlessPost(context);
      for (const type of ["application/json; charset=utf-8", "application/json;charset=UTF-8"])
        await accepted({ ...input(), headers: { "Content-Type": type } }, `Content-Type: ${type}`);
    },
  }),
  defineRule({
    id: "http/empty-form",
    title: "A POST without a body is accepted with the content type of forms.",
    source: "Official validator, its HTTP client sends application/x-www-form-urlencoded with Content-Length 0",
    fix: "Ignore the content type if there is no body.",
    needs: ["liquidity"],
    writes: true,
    async check(context) {
      const { params, pair, amount } = await quotablePair(context);
      const { id } = await context.call(createQuote, { params, body: { ...pair, fromAmount: amount } });
      const { body: _, ...exchange } = await context.send(executeQuote, {
        params: { ...params, id },
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      });
      const isBlamed = exchange.status === 415 || /"schema-error"|content.type/i.test(exchange.text);
      expectThat(
        !isBlamed,
        `executeQuote returned ${exchange.status} ${shortened(exchange.text)}`,
        "acceptance of the content type",
        exchange,
      );
    },
  }),
  defineRule({
    id: "http/unknown-path",
    title: "An unknown path is refused with 404.",
    source: "RFC 9110, section 15.5.5; contract, GeneralError",
    fix: 'Respond with 404 and the errorType "not-found".',
    async check({ send }) {
      for (const endpoint of ["/no-such-path", "/accounts/a/no-such-path"]) {
        const { body: _, ...exchange } = await send(unknownOperation, { endpoint });
        expectThat(
          exchange.status === 404,
          `GET ${endpoint} returned ${exchange.status} ${shortened(exchange.text)}`,
          "404",
          exchange,
        );
      }
    },
  }),
  defineRule({
    id: "http/unknown-method",
    title: "A method that a path does not have is refused.",
    source: "RFC 9110, section 15.5.6",
    fix: "Respond with 404 or 405.",
    async check({ send }) {
      for (const method of ["PUT", "PATCH", "DELETE"]) {
        const { body: _, ...exchange } = await send(unknownOperation, { endpoint: "/accounts", method });
        refusedWithoutFailing(`${method} /accounts`, exchange);
      }
    },
  }),
  defineRule({
    id: "http/non-ascii",
    title: "Non-ASCII text is accepted and signed as UTF-8.",
    source: "API guide, Security; RFC 8259, section 8.1",
    fix: "Read bodies as UTF-8 and verify the signature over their bytes.",
    async check(context) {
      const { input, accepted } = await harmlessPost(context);
      const { params, body } = input();
      await accepted({ params, body: { ...body, note: "José Ñandú 東京 \u{1F600}" } }, "Non-ASCII text");
    },
  }),
  defineRule({
    id: "http/redirects",
    title: "Responses are not redirects.",
    source: "Contract, responses: no 3xx is declared, and a redirected request is not signed",
    fix: "Serve the paths of the contract directly, without a trailing slash.",
    async check(context) {
      const reads = offeredOperations(context).filter(
        ({ method, parameters }) =>
          method === "GET" && parameters.every((each) => each.in !== "path" || each.name === "accountId"),
      );
      await context.each(reads, async (operation) => {
        const { body: _, ...exchange } = await context.send(operation, {
          params: { accountId: accountFor(context, operation) },
        });
        expectThat(
          exchange.status < 300 || exchange.status >= 400,
          `${operation.operationId} redirects to ${exchange.responseHeaders["location"]}.`,
          "a response",
          exchange,
        );
      });
    },
  }),
  defineRule({
    id: "http/long-id",
    title: "Ids of 150 characters in paths do not cause a server error.",
    source: "Official validator: ids of collateral transactions have up to 149 characters",
    fix: "Raise the limit of path parameters in your router.",
    async check(context) {
      const entities = offeredOperations(context).filter(
        (operation) => operation.method === "GET" && pathParameters(operation).some((name) => name !== "accountId"),
      );
      if (entities.length === 0) throw new RuleSkipped("No operation reads an object by its id.");
      await context.each(entities, async (operation) => {
        const input = requestFor(context, operation);
        const params = Object.fromEntries(
          Object.entries(input.params ?? {}).map(([name, value]) => [
            name,
            name === "accountId" ? value : `${"1.".repeat(74)}1`,
          ]),
        );
        const { body: _, ...exchange } = await context.send(operation, { ...input, params });
        refusedOrRead(operation, exchange);
      });
    },
  }),
  defineRule({
    id: "http/parallel",
    title: "Twenty concurrent reads succeed.",
    source: "Onboarding guide, throughput: 100+ concurrent requests",
    fix: "Serve requests concurrently.",
    async check(context) {
      const accountId = accountFor(context, getBalances);
      await context.each(
        Array.from({ length: 20 }),
        async () => void (await context.call(getBalances, { params: { accountId } })),
        20,
      );
    },
  }),
];

function refusedOrRead({ operationId }: Operation, exchange: Exchange): void {
  const { status, text } = exchange;
  expectThat(
    status === 404 || status < 300,
    `${operationId} with an id of 149 characters returned ${status} ${shortened(text)}`,
    "404",
    exchange,
  );
}
