/** Providers that do one thing wrong: the cases notice, and say so. @module */
import { createMemoryStore } from "@provider-connectivity/sandbox";
import { expect, test } from "vitest";
import { allCases } from "./all-cases.ts";
import { openSession } from "./session/open-session.ts";
import { sandboxApp, sandboxTarget } from "./testing/sandbox-target.ts";

type Body = Readonly<Record<string, unknown>>;

/** An answer as it would be, and the request; a new status or body for what is wrong. */
interface Bendable {
  readonly path: string;
  readonly method: string;
  readonly status: number;
  readonly body: Body;
}
type Bend = (answer: Bendable) => { readonly status?: number; readonly body?: Body } | undefined;

/** Tries some cases on a provider whose answers are bent. */
async function tryBent(bend: Bend, names: RegExp) {
  const app = await sandboxApp(createMemoryStore());
  const target = await sandboxTarget("http://in.process/v2", async (request) => {
    const [path, method] = [new URL(request.url).pathname, request.method];
    const response = await app.fetch(request);
    const { status } = response;
    const bent = bend({ path, method, status, body: (await response.clone().json()) as Body });
    return bent === undefined ? response : Response.json(bent.body ?? {}, { status: bent.status ?? status });
  });
  const session = await openSession(target);
  const results = [];
  for (const one of allCases.filter(({ name }) => names.test(name))) results.push(await session.run(one));
  return results.filter(({ outcome }) => outcome === "failed");
}

const change =
  (matches: (answer: Bendable) => boolean, body: (old: Body) => Body, status?: number): Bend =>
  (answer) =>
    matches(answer) ? { body: body(answer.body), ...(status === undefined ? {} : { status }) } : undefined;
const at = (path: RegExp, status: number) => (answer: Bendable) => path.test(answer.path) && answer.status === status;

const wrongs: readonly (readonly [what: string, bend: Bend, names: RegExp, complaint: RegExp])[] = [
  [
    "null for what is absent",
    change(at(/\/accounts\/[^/]+$/, 200), (body) => ({ ...body, description: null })),
    /^generated: .* getAccountDetails/,
    /breaks the contract: \/description must be/,
  ],
  [
    "a failure",
    change(at(/\/settlement$/, 200), () => ({ message: "Oh.", errorType: "internal-error" }), 500),
    /^generated: .* getCurrentSettlementInstructions/,
    /failed with 500/,
  ],
  [
    "a key that is unknown, told with 404",
    change(at(/./, 401), () => ({ message: "Who?", errorType: "not-found" }), 404),
    /^security: getBalances/,
    /had to answer 401 unauthorized/,
  ],
  [
    "a pointer without its slash",
    change(
      ({ body }) => body["propertyName"] === "/limit",
      (body) => ({ ...body, propertyName: "limit" }),
    ),
    /^pagination: getQuotes refuses/,
    /propertyName of getQuotes.* is "limit", not "\/limit"/,
  ],
  [
    "another customer's account, told apart",
    change(
      ({ path, status }) => status === 404 && path.includes("be5ff76b"),
      (body) => ({ ...body, message: "Not yours." }),
    ),
    /^not found: getQuotes/,
    /refused with .*Not yours.*, an unknown one with/,
  ],
  [
    "an item that comes twice",
    change(at(/\/deposits$/, 200), ({ deposits = [], ...rest }) => ({
      ...rest,
      deposits: [...(deposits as []), ...(deposits as [])],
    })),
    /^pagination: getDeposits gives/,
    /number of different ids/,
  ],
  [
    "a new withdrawal for the same key",
    change(at(/\/subaccount$/, 201), (body) => ({ ...body, id: crypto.randomUUID() })),
    /^idempotency: createSubAccountWithdrawal, (done once|sent four)/,
    /answer to the repeated request|number of different answers/,
  ],
  [
    "a quote that reads otherwise",
    change(
      ({ path, method }) => method === "GET" && /\/quotes\/[^/]+$/.test(path),
      (body) => ({ ...body, toAmount: "1" }),
    ),
    /^liquidity: every pair/,
    /the quote, read again, is/,
  ],
  [
    "a property that is lacking, called by its parent",
    change(
      ({ body }) => /^\/destination\/./.test(String(body["propertyName"])),
      (body) => ({ ...body, propertyName: "/destination" }),
    ),
    /^missing properties: createBlockchainWithdrawal/,
    /had to name \/destination\//,
  ],
  [
    "an account of nobody that is linked",
    change(
      ({ body }) => body["collateralId"] === "unknownId",
      (body) => ({ ...body, status: "Linked" }),
    ),
    /^collateral: an account is linked/,
    /status of the link of nobody is "Linked", not "Failed"/,
  ],
  [
    "a disabled address that is enabled",
    change(
      ({ body }) => body["status"] === "disabled",
      (body) => ({ ...body, status: "enabled" }),
    ),
    /^deposit addresses: one is disabled once/,
    /the disabled address is .*enabled/,
  ],
  [
    "a ramp that is processed before it is paid",
    change(at(/\/ramps$/, 201), (body) => ({ ...body, status: "Processing" })),
    /^ramps: a ramp is ordered/,
    /status of the ramp is "Processing", not "Pending"/,
  ],
];

test.each(wrongs)("%s is noticed", async (_what, bend, names, complaint) => {
  const failed = await tryBent(bend, names);
  expect(failed.length).toBe(allCases.filter(({ name }) => names.test(name)).length);
  for (const { reason } of failed) expect(reason).toMatch(complaint);
});

test("a provider that cannot be read is not tried", async () => {
  const noAccounts = change(at(/\/accounts$/, 200), () => ({ accounts: "none" }));
  await expect(tryBent(noAccounts, /./)).rejects.toThrow("getAccounts has to work before anything can be tried");
});
