/** Providers that expose one customer's data to another. @module */
import { changeBody, changeResponse, jsonOf, refusal } from "../behaviours.ts";
import { type Behaviour, mutantsOf } from "../mutant.ts";
import type { Probe } from "../probe.ts";

/** Responds to requests for another customer's account as if they came from its owner. */
const serveToAnyone = (method: string, path: RegExp) => (): Behaviour => async (request, provider) => {
  const response = await provider.respond(request);
  if (request.method !== method || !path.test(request.endpoint.replace(/\?.*$/, "")) || response.status !== 404)
    return response;
  for (const apiKey of ["alder-one", "birch-one"]) {
    const headers = new Headers(request.headers);
    headers.set("x-fbapi-key", apiKey);
    const theirs = await provider.respondSigned({ ...request, headers });
    if (theirs.status < 300) return theirs;
  }
  return response;
};

const UNKNOWN = "6f1f9b0e-5c1c-4e7c-9b1a-6b1f6f0a2c11";

/** Responds differently for another customer's account and for an unknown one. */
const revealExistence =
  (respondRevealing: (response: { status: number }) => ReturnType<typeof refusal>) => (): Behaviour => {
    const known = new Map<string, boolean>();
    return async (request, provider) => {
      const response = await provider.respond(request);
      const id = /^\/accounts\/([^/?]+)/.exec(request.endpoint)?.[1];
      if (response.status !== 404 || id === undefined || request.method !== "GET") return response;
      if (!known.has(id)) known.set(id, await exists(id, request, provider));
      return known.get(id) && !(await exists(id, request, provider, request.headers.get("x-fbapi-key") ?? ""))
        ? respondRevealing(response)
        : response;
    };
  };

async function exists(
  id: string,
  request: Parameters<Behaviour>[0],
  provider: Parameters<Behaviour>[1],
  apiKey?: string,
): Promise<boolean> {
  for (const key of apiKey === undefined ? ["alder-one", "birch-one"] : [apiKey]) {
    const headers = new Headers(request.headers);
    headers.set("x-fbapi-key", key);
    const { status } = await provider.respondSigned({
      method: "GET",
      endpoint: `/accounts/${id}`,
      headers,
      body: "",
    });
    if (status === 200) return true;
  }
  return false;
}

const foreign = (path: string) => async (p: Probe) => p.get(`${await p.otherCustomersAccount()}${path}`);

export const tenancy = mutantsOf("tenancy", [
  ["account", "Another customer's account can be read.", serveToAnyone("GET", /^\/accounts\/[^/]+$/), foreign("")],
  [
    "balances",
    "Another customer's balances can be read.",
    serveToAnyone("GET", /^\/accounts\/[^/]+\/balances$/),
    foreign("/balances"),
  ],
  [
    "withdrawals",
    "Another customer's withdrawals can be listed.",
    serveToAnyone("GET", /\/transfers\/withdrawals$/),
    foreign("/transfers/withdrawals"),
  ],
  [
    "deposits",
    "Another customer's deposits can be listed.",
    serveToAnyone("GET", /\/transfers\/deposits$/),
    foreign("/transfers/deposits"),
  ],
  [
    "quotes",
    "Quotes can be created in another customer's account.",
    serveToAnyone("POST", /\/liquidity\/quotes$/),
    async (p) => p.post(`${await p.otherCustomersAccount()}/liquidity/quotes`, (await p.quote()).body),
  ],
  [
    "told-apart-403",
    "Another customer's account is refused with 403, and thereby distinguishable from an unknown one.",
    revealExistence(() => refusal(403, "not-found")),
    foreign("/balances"),
  ],
  [
    "told-apart-message",
    "The refusal of another customer's account has a different message than that of an unknown one.",
    revealExistence(() => ({
      ...refusal(404, "not-found"),
      body: JSON.stringify({ message: "This account is not yours.", errorType: "not-found" }),
    })),
    foreign("/balances"),
  ],
  [
    "entities-by-id",
    "A withdrawal can be read below any account of any customer.",
    () => {
      const owners = new Map<string, string>();
      return async (request, provider) => {
        const response = await provider.respond(request);
        const [, account = "", rest = ""] =
          /^\/accounts\/([^/]+)\/transfers\/withdrawals\/?(.*)$/.exec(request.endpoint) ?? [];
        if (request.method === "POST" && response.status < 300)
          owners.set(String(jsonOf(response.body)["id"]), `${request.headers.get("x-fbapi-key")} ${account}`);
        const [apiKey, owner] = owners.get(rest)?.split(" ") ?? [];
        if (request.method !== "GET" || response.status !== 404 || owner === undefined || owner === account)
          return response;
        const headers = new Headers(request.headers);
        headers.set("x-fbapi-key", apiKey!);
        return provider.respondSigned(
          { ...request, headers },
          { endpoint: `/accounts/${owner}/transfers/withdrawals/${rest}` },
        );
      };
    },
    async (p) => {
      const { path, body } = await p.withdrawal();
      const { body: made } = await p.post(path, body);
      const account = (await p.account()).split("/")[2];
      const other = (await p.items("/accounts", "accounts")).find(
        ({ id, status }) => id !== account && status === "active",
      );
      return p.get(`/accounts/${other?.id}/transfers/withdrawals/${made["id"]}`);
    },
  ],
  [
    "listed",
    "The list of accounts has an account of another customer.",
    () => {
      const own = changeBody({ method: "GET", path: /^\/accounts$/, status: 200 }, (body) => body)();
      return async (request, provider) => {
        const response = await own(request, provider);
        if (
          !/^\/accounts(\?|$)/.test(request.endpoint) ||
          response.status !== 200 ||
          /cursor|After|Before/.test(request.endpoint)
        )
          return response;
        const headers = new Headers(request.headers);
        headers.set("x-fbapi-key", request.headers.get("x-fbapi-key") === "birch-one" ? "alder-one" : "birch-one");
        const theirs = jsonOf((await provider.respondSigned({ ...request, headers })).body) as {
          accounts?: object[];
        };
        const { accounts = [] } = jsonOf(response.body) as { accounts?: object[] };
        return {
          ...response,
          body: JSON.stringify({ accounts: [...accounts, ...(theirs.accounts ?? []).slice(0, 1)] }),
        };
      };
    },
    (p) => p.get("/accounts"),
  ],
  [
    "foreign-401",
    "Another customer's account is refused with 401.",
    changeResponse({ method: "GET", path: /^\/accounts\/[^/]+\/transfers\/deposits$/, status: 404 }, () =>
      refusal(401, "unauthorized", { propertyName: "X-FBAPI-KEY", requestPart: "headers" }),
    ),
    (p) => p.get(`/accounts/${UNKNOWN}/transfers/deposits`),
  ],
]);
