import { expect, test } from "vitest";
import { createRequestFeed, type NewRequest } from "./request-feed.ts";

const request: NewRequest = {
  receivedAt: "2026-11-28T12:00:00.000Z",
  durationMs: 1,
  method: "GET",
  endpoint: "/accounts",
  status: 200,
  stage: "handler",
  isReplay: false,
};
const { signal } = new AbortController();

test("returns pages without a gap, and drops the oldest requests", async () => {
  const feed = createRequestFeed();
  for (let index = 0; index < 10_005; index++) feed.add(request);
  const first = await feed.page({ after: 0, limit: 2, waitMs: 0, signal });
  expect(first.requests.map(({ sequence }) => sequence)).toEqual([6, 7]);
  const next = await feed.page({ after: first.next, limit: 2, waitMs: 0, signal });
  expect(next.requests.map(({ sequence }) => sequence)).toEqual([8, 9]);
});

test("a page at the end waits for the next request", async () => {
  const feed = createRequestFeed();
  const waiting = feed.page({ after: 0, limit: 10, waitMs: 60_000, signal });
  feed.add(request);
  expect((await waiting).requests).toHaveLength(1);
});

test("stops waiting when the client's connection closes", async () => {
  const controller = new AbortController();
  const waiting = createRequestFeed().page({ after: 0, limit: 10, waitMs: 60_000, signal: controller.signal });
  controller.abort();
  expect(await waiting).toMatchObject({ next: 0, requests: [] });
});

test("an emptied log continues its numbering", async () => {
  const feed = createRequestFeed();
  feed.add(request);
  feed.clear();
  feed.add(request);
  const { requests } = await feed.page({ after: 0, limit: 10, waitMs: 0, signal });
  expect(requests.map(({ sequence }) => sequence)).toEqual([2]);
});

test("the log contains the observed requests, and no signatures", async () => {
  const feed = createRequestFeed();
  const observed = {
    requestId: "r-1",
    operationId: "createRamp",
    status: 400,
    durationMs: 2,
    errorType: "schema-property-error",
    stage: "signature",
    isReplay: false,
    isAborted: false,
    requestPart: "headers",
    propertyName: "X-FBAPI-SIGNATURE",
  } as const;
  const message = { timestamp: "1", nonce: "n", method: "POST", endpoint: "/ramps", body: "{}" };
  feed.observer.onContent?.(observed, {
    method: "POST",
    endpoint: "/ramps",
    signed: { apiKey: "demo", message, signature: "SECRET" },
    body: new TextEncoder().encode("{}"),
    input: undefined,
    responseBody: '{"message":"wrong"}',
  });
  const { requests } = await feed.page({ after: 0, limit: 10, waitMs: 0, signal });
  expect(requests[0]).toMatchObject({
    apiKey: "demo",
    stage: "signature",
    message: "wrong",
    expectedMessage: "1nPOST/ramps{}",
    requestBody: "{}",
  });
  expect(requests[0]).not.toHaveProperty("handlerInput");
  expect(JSON.stringify(requests)).not.toContain("SECRET");
  expect(feed.signedRequest(1)).toEqual({ ...message, apiKey: "demo", signature: "SECRET" });
  feed.clear();
  expect(feed.signedRequest(1)).toBeUndefined();
});
