/** Providers with defects in idempotency. @module */
import {
  type Body,
  changeBody,
  changeResponse,
  jsonOf,
  refusal,
  respondWith,
  respondDifferently,
} from "../behaviours.ts";
import { type Behaviour, mutantsOf, type Received, type Responded } from "../mutant.ts";
import type { Probe } from "../probe.ts";

const keyOf = (request: Received): string | undefined => jsonOf(request.body)["idempotencyKey"] as string | undefined;

/** Stores the keys of a scope. `behave` responds to a repeated key. */
const onRepeat =
  (
    scope: (request: Received) => string,
    behave: (
      request: Received,
      first: { request: Received; response: Responded },
      provider: Parameters<Behaviour>[1],
    ) => Promise<Responded>,
  ) =>
  (): Behaviour => {
    const seen = new Map<string, { request: Received; response: Responded }>();
    return async (request, provider) => {
      const key = request.method === "POST" ? keyOf(request) : undefined;
      if (key === undefined) return provider.respond(request);
      const first = seen.get(scope(request) + key);
      if (first !== undefined) return behave(request, first, provider);
      const response = await provider.respond(request);
      if (response.status < 300 || /"unknown-asset"|"bad-request"|"unsupported/.test(String(response.body)))
        seen.set(scope(request) + key, { request, response });
      return response;
    };
  };

const withNewKey = (request: Received): Partial<Received> => ({
  body: JSON.stringify({ ...jsonOf(request.body), idempotencyKey: crypto.randomUUID() }),
});
/** Sends a withdrawal, and another one with the same key and a different address. */
async function otherDestination(p: Probe): Promise<unknown> {
  const { path: endpoint, body } = await p.withdrawal();
  await p.post(endpoint, body);
  return p.post(endpoint, {
    ...body,
    destination: { ...body.destination, address: "0x0000000000000000000000000000000000000001" },
  });
}
const path = (request: Received): string => request.endpoint;
const only = (pattern: RegExp, behaviour: () => Behaviour) => (): Behaviour => {
  const inner = behaviour();
  return (request, provider) => (pattern.test(request.endpoint) ? inner(request, provider) : provider.respond(request));
};
const ignoreKeys = onRepeat(path, (request, _first, provider) => provider.respondChanged(request, withNewKey(request)));

const sendTwice = (kind: "withdrawal" | "depositAddress" | "ramp") => async (p: Probe) => {
  const { path: endpoint, body } = await p[kind]();
  await p.post(endpoint, body);
  return p.post(endpoint, body);
};

export const idempotency = mutantsOf("idempotency", [
  [
    "withdrawals-executed-twice",
    "A repeated withdrawal is executed again.",
    only(/\/withdrawals\//, ignoreKeys),
    sendTwice("withdrawal"),
  ],
  [
    "addresses-created-twice",
    "A repeated request creates another deposit address.",
    only(/\/addresses$/, ignoreKeys),
    sendTwice("depositAddress"),
  ],
  ["ramps-ordered-twice", "A repeated request orders another ramp.", only(/\/ramps$/, ignoreKeys), sendTwice("ramp")],
  [
    "new-time",
    "The response to a repeated request has a new createdAt.",
    onRepeat(path, async (_request, { response }) => ({
      ...response,
      body: JSON.stringify({ ...jsonOf(response.body), createdAt: "2031-01-01T00:00:00.000Z" }),
    })),
    sendTwice("withdrawal"),
  ],
  [
    "replay-status",
    "A repeated request gets another status.",
    onRepeat(path, async (_request, { response }) => ({
      ...response,
      status: response.status === 201 ? 200 : response.status === 200 ? 201 : response.status,
    })),
    sendTwice("withdrawal"),
  ],
  [
    "replay-conflict",
    "A repeated request is refused with 409.",
    onRepeat(path, async () => refusal(409, "bad-request")),
    sendTwice("withdrawal"),
  ],
  [
    "reuse-replayed",
    "Another request with the same key gets the response of the first.",
    onRepeat(path, async (_request, { response }) => response),
    otherDestination,
  ],
  [
    "reuse-executed",
    "Another request with the same key is executed.",
    onRepeat(path, (request, first, provider) =>
      request.body === first.request.body
        ? provider.respond(request)
        : provider.respondChanged(request, withNewKey(request)),
    ),
    otherDestination,
  ],
  [
    "reuse-type",
    "The refusal of a reused key has the error type bad-request.",
    changeBody({ errorType: "idempotency-key-reuse" }, (body) => ({ ...body, errorType: "bad-request" })),
    async (p) => {
      const { path: endpoint, body } = await p.withdrawal();
      await p.post(endpoint, body);
      return p.post(endpoint, { ...body, balanceAmount: "7" });
    },
  ],
  [
    "reuse-409",
    "The refusal of a reused key has the status 409.",
    changeResponse({ errorType: "idempotency-key-reuse" }, (response) => ({ ...response, status: 409 })),
    async (p) => {
      const { path: endpoint, body } = await p.withdrawal();
      await p.post(endpoint, body);
      return p.post(endpoint, { ...body, balanceAmount: "7" });
    },
  ],
  [
    "refusals-forgotten",
    "A refusal is not stored, so its key can be used for another request.",
    onRepeat(path, (request, { response }, provider) =>
      response.status >= 400 ? provider.respondChanged(request, withNewKey(request)) : provider.respond(request),
    ),
    async (p) => {
      const { path: endpoint, body } = await p.withdrawal();
      const refused = {
        ...body,
        destination: { ...body.destination, asset: { assetId: "6f1f9b0e-5c1c-4e7c-9b1a-6b1f6f0a2c11" } },
      };
      await p.post(endpoint, refused);
      return p.post(endpoint, body);
    },
  ],
  [
    "keys-shared-by-accounts",
    "Keys are shared by all accounts of a customer.",
    onRepeat(
      (request) => request.endpoint.replace(/\/accounts\/[^/]+/, ""),
      (request, first, provider) =>
        request.endpoint === first.request.endpoint
          ? provider.respond(request)
          : Promise.resolve(refusal(400, "idempotency-key-reuse")),
    ),
    async (p) => {
      const { path: endpoint, body } = await p.depositAddress();
      const refused = {
        ...body,
        transferMethod: {
          asset: { assetId: "6f1f9b0e-5c1c-4e7c-9b1a-6b1f6f0a2c11" },
          transferMethod: "PublicBlockchain",
        },
      };
      const accounts = await p.items("/accounts", "accounts");
      const own = endpoint.split("/")[2];
      const other = accounts.find(({ id, status }) => id !== own && status === "active");
      await p.post(endpoint, refused);
      return p.post(endpoint.replace(String(own), String(other?.id)), refused);
    },
  ],
  [
    "twins-both-executed",
    "Two concurrent identical requests are both executed.",
    () => {
      const running = new Map<string, Promise<unknown>>();
      return async (request, provider) => {
        const key = request.method === "POST" ? keyOf(request) : undefined;
        if (key === undefined) return provider.respond(request);
        const first = running.get(key);
        const response =
          first === undefined
            ? provider.respond(request)
            : first.then(() => provider.respondChanged(request, withNewKey(request)));
        running.set(
          key,
          response.catch(() => undefined),
        );
        setTimeout(() => running.delete(key), 60);
        return response;
      };
    },
    async (p) => {
      const { path: endpoint, body } = await p.withdrawal();
      return p.together(endpoint, body);
    },
  ],
  [
    "body-compared-as-text",
    "A repeated request with another property order is refused as a reuse of the key.",
    onRepeat(path, (request, first, provider) =>
      request.body === first.request.body
        ? provider.respond(request)
        : Promise.resolve(refusal(400, "idempotency-key-reuse")),
    ),
    async (p) => {
      const { path: endpoint, body } = await p.withdrawal();
      await p.post(endpoint, body);
      return p.post(endpoint, Object.fromEntries(Object.entries(body).toReversed()));
    },
  ],
  [
    "replay-pruned",
    "The response to a repeated request has only the id.",
    respondDifferently({ method: "POST", path: /\/(withdrawals\/[a-z]+|ramps|addresses)$/ }, shortenReplays()),
    sendTwice("withdrawal"),
  ],
]);

function shortenReplays(): Behaviour {
  const seen = new WeakMap<object, Set<string>>();
  return async (request, provider) => {
    const keys = seen.get(provider) ?? new Set<string>();
    seen.set(provider, keys);
    const response = await provider.respond(request);
    const key = `${request.endpoint} ${keyOf(request)}`;
    const isAgain = keys.has(key);
    keys.add(key);
    const body: Body = jsonOf(response.body);
    return isAgain && response.status < 300 ? respondWith(response.status, { id: body["id"] }) : response;
  };
}
