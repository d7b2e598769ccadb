/** Providers with defects in collateral. @module */
import {
  type Body,
  changeBody,
  changeItems,
  changeResponse,
  jsonOf,
  queryOf,
  refusal,
  respondWith,
  respondDifferently,
  acceptWhen,
} from "../behaviours.ts";
import { mutantsOf } from "../mutant.ts";
import type { Probe } from "../probe.ts";

const KAVA = { blockchain: "Flare", cryptocurrencySymbol: "KAVA", testAsset: true };
const ADDRESS = "J4NOFD4VBNJ35F2MEII4HRAADNPJ7QFYAKESYKSEWWGJUXG64IATUVZRMQ";
const BTC = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC", testAsset: false };

const link = async (p: Probe) => {
  const base = await p.collateral();
  const body = { collateralId: base.split("/").at(-1), collateralSigners: [crypto.randomUUID()], env: "prod" };
  return { path: `${await p.account()}/collateral/link`, body };
};
const linkTwice = async (p: Probe) => {
  const { path, body } = await link(p);
  await p.post(path, body);
  return p.post(path, body);
};
const address = (asset: object = BTC) => ({
  address: {
    asset,
    transferMethod: "PublicBlockchain",
    address: ADDRESS,
    ...(asset === BTC ? {} : { addressTag: "54" }),
  },
  recoveryAccountId: "1",
});
const intent = (amount = "100", fireblocksIntentId: string = crypto.randomUUID()) => ({
  asset: KAVA,
  amount,
  intentApprovalRequest: { fireblocksIntentId },
});
const register = async (p: Probe) => {
  const base = await p.collateral();
  const { body: approved } = await p.post(`${base}/intents/deposits`, intent());
  const collateralTxId = `2.${crypto.randomUUID()}.${base.split("/").at(-1)}`;
  const body = { collateralTxId, approvalRequest: approved["approvalRequest"] };
  return { base, collateralTxId, body, registered: await p.post(`${base}/deposits`, body) };
};

export const collateral = mutantsOf("collateral", [
  [
    "platform-signature-ignored",
    "The platform's signature is not checked.",
    acceptWhen({ path: /\/collateral\//, status: 400 }, (request) => request.headers.has("x-fb-platform-signature")),
    async (p) => p.get(`${await p.account()}/collateral/link`, { headers: { "x-fb-platform-signature": "d3Jvbmc=" } }),
  ],
  [
    "platform-signature-optional",
    "A request without the platform's signature is accepted.",
    () => async (request, provider) => {
      const response = await provider.respond(request);
      const isMissing =
        (request.headers.get("x-fb-platform-signature") ?? "") === "" && /\/collateral\//.test(request.endpoint);
      return isMissing && response.status === 400 && /platform-signature/i.test(String(response.body))
        ? provider.respondSigned(request)
        : response;
    },
    async (p) => p.get(`${await p.account()}/collateral/link`),
  ],
  [
    "signers-lost",
    "A link loses its signers.",
    changeBody({ path: /\/collateral\/link$/, method: "POST", status: 200 }, (body) => ({
      ...body,
      collateralSigners: [],
    })),
    linkTwice,
  ],
  [
    "relinked-anew",
    "Linking the same collateral account again creates a second link.",
    changeBody({ path: /\/collateral\/link$/, method: "POST", status: 200 }, (body) => ({
      ...body,
      id: crypto.randomUUID(),
    })),
    linkTwice,
  ],
  [
    "relink-refused",
    "Linking the same collateral account again is refused.",
    () => {
      const seen = new Set<string>();
      return async (request, provider) => {
        if (request.method !== "POST" || !request.endpoint.endsWith("/collateral/link"))
          return provider.respond(request);
        const isAgain = seen.has(request.body);
        seen.add(request.body);
        return isAgain ? refusal(400, "bad-request") : provider.respond(request);
      };
    },
    linkTwice,
  ],
  [
    "link-not-listed",
    "A new link is not in the list of links.",
    changeItems(/\/collateral\/link$/, "collateralLinks", (items) =>
      items.filter(({ status }) => status === "Disabled" || status === "Failed"),
    ),
    async (p) => {
      const { path, body } = await link(p);
      await p.post(path, body);
      return p.get(path);
    },
  ],
  [
    "tag-lost",
    "A collateral address loses its tag.",
    changeBody({ path: /\/collateral\/[^/]+\/addresses$/, method: "POST", status: 200 }, (body) => {
      const { addressTag: _, ...rest } = body["address"] as Body;
      return { ...body, address: rest };
    }),
    async (p) =>
      p.post(
        `${await p.collateral()}/addresses`,
        address({ blockchain: "Algorand", cryptocurrencySymbol: "ALGO", testAsset: false }),
      ),
  ],
  [
    "address-filter-ignored",
    "Collateral addresses are not filtered by asset.",
    respondDifferently({ method: "GET", path: /\/collateral\/[^/]+\/addresses$/ }, (request, provider) =>
      queryOf(request).get("cryptocurrencySymbol")
        ? provider.respondChanged(request, {
            endpoint: request.endpoint
              .replace(/[?&]cryptocurrencySymbol=[^&]*/, "")
              .replace("addresses&", "addresses?"),
          })
        : provider.respond(request),
    ),
    async (p) => {
      const base = `${await p.collateral()}/addresses`;
      await p.post(base, address());
      await p.post(base, address({ blockchain: "Algorand", cryptocurrencySymbol: "ALGO", testAsset: false }));
      return p.get(`${base}?cryptocurrencySymbol=BTC`);
    },
  ],
  [
    "address-not-readable",
    "A collateral address cannot be read by its id.",
    changeResponse({ method: "GET", path: /\/collateral\/[^/]+\/addresses\/[^/]+$/, status: 200 }, () =>
      refusal(404, "not-found"),
    ),
    async (p) => {
      const base = `${await p.collateral()}/addresses`;
      const { body } = await p.post(base, address());
      return p.get(`${base}/${body["id"]}`);
    },
  ],
  [
    "intent-amount",
    "A deposit intent is approved for another amount.",
    changeBody({ path: /\/intents\/deposits$/, status: 200 }, (body) => ({ ...body, amount: "1" })),
    async (p) => p.post(`${await p.collateral()}/intents/deposits`, intent()),
  ],
  [
    "intent-id",
    "The approval of an intent has another fireblocksIntentId.",
    changeBody({ path: /\/intents\/(deposits|withdrawals)$/, status: 200 }, (body) => ({
      ...body,
      approvalRequest: { ...(body["approvalRequest"] as object), fireblocksIntentId: "other" },
    })),
    async (p) => p.post(`${await p.collateral()}/intents/deposits`, intent()),
  ],
  [
    "transaction-not-readable",
    "A registered collateral deposit cannot be read.",
    changeResponse({ method: "GET", path: /\/collateral\/[^/]+\/deposits\/[^/]+$/, status: 200 }, () =>
      refusal(404, "not-found"),
    ),
    async (p) => {
      const { base, collateralTxId } = await register(p);
      return p.get(`${base}/deposits/${collateralTxId}`);
    },
  ],
  [
    "transaction-not-listed",
    "A registered collateral deposit is not in the list.",
    changeItems(/\/collateral\/[^/]+\/deposits$/, "transactions", () => []),
    async (p) => {
      const { base } = await register(p);
      return p.get(`${base}/deposits`);
    },
  ],
  [
    "transaction-id",
    "A registered collateral deposit has another collateralTxId.",
    changeBody({ method: "POST", path: /\/collateral\/[^/]+\/deposits$/, status: 200 }, (body) => ({
      ...body,
      collateralTxId: "other",
    })),
    register,
  ],
  [
    "registered-twice",
    "Registering the same collateral deposit again creates another transaction.",
    () => {
      const seen = new Set<string>();
      return async (request, provider) => {
        const response = await provider.respond(request);
        if (
          request.method !== "POST" ||
          !/\/collateral\/[^/]+\/deposits$/.test(request.endpoint) ||
          response.status >= 300
        )
          return response;
        const isAgain = seen.has(request.body);
        seen.add(request.body);
        return isAgain
          ? { ...response, body: JSON.stringify({ ...jsonOf(response.body), id: crypto.randomUUID() }) }
          : response;
      };
    },
    async (p) => {
      const { base, body } = await register(p);
      return p.post(`${base}/deposits`, body);
    },
  ],
  [
    "wrong-version-accepted",
    "A settlement with an unknown version is started.",
    changeResponse({ method: "POST", path: /\/settlement$/, status: 400 }, (_response, request) =>
      respondWith(200, {
        settlementVersion: jsonOf(request.body)["settlementVersion"],
        depositInstructions: [],
        withdrawInstructions: [],
      }),
    ),
    async (p) =>
      p.post(`${await p.collateral()}/settlement`, {
        settlementId: crypto.randomUUID(),
        settlementVersion: "no-such-version",
      }),
  ],
  [
    "unstable-version",
    "The settlement version changes with every read.",
    changeBody({ method: "GET", path: /\/settlement$/, status: 200 }, (body) => ({
      ...body,
      settlementVersion: crypto.randomUUID(),
    })),
    async (p) => {
      await p.get(`${await p.collateral()}/settlement`);
      return p.get(`${await p.collateral()}/settlement`);
    },
  ],
  [
    "settlement-details",
    "The details of a settlement are of another version.",
    changeBody({ method: "GET", path: /\/settlements\/[^/]+$/, status: 200 }, (body) => ({
      ...body,
      settlementVersion: "other",
    })),
    async (p) => {
      const base = await p.collateral();
      const { body } = await p.get(`${base}/settlement`);
      return p.get(`${base}/settlements/${body["settlementVersion"]}`);
    },
  ],
  [
    "unknown-transaction-500",
    "An unknown collateral transaction causes a server error.",
    changeResponse({ method: "GET", path: /\/collateral\/[^/]+\/(deposits|withdrawals)\/[^/]+$/, status: 404 }, () =>
      refusal(500, "internal-error"),
    ),
    async (p) => p.get(`${await p.collateral()}/deposits/2.nothing`),
  ],
  [
    "unsigned-response",
    "Responses about collateral are not signed.",
    changeResponse({ path: /\/collateral\//, status: 200 }, (response) => ({
      ...response,
      headers: Object.fromEntries(
        Object.entries(response.headers).filter(([name]) => name.toLowerCase() !== "x-provider-signature"),
      ),
    })),
    async (p) => p.get(`${await p.account()}/collateral/link`),
  ],
  [
    "wrong-response-signature",
    "The signature of responses about collateral is over other bytes.",
    changeResponse({ path: /\/collateral\//, status: 200 }, (response) => ({
      ...response,
      body: `${String(response.body)}\n`,
    })),
    async (p) => p.get(`${await p.account()}/collateral/link`),
  ],
]);
