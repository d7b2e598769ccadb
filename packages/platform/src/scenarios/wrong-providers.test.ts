/** Providers that are wrong in one way: a scenario fails and names the defect. @module */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ProviderApi } from "../simulator/provider-api.ts";
import { runShipped } from "../testing/run-shipped.ts";

const FOLDER = join(import.meta.dirname, "../../scenarios");

/** A defect of a provider, the scenario that shows it, and the failure message. */
const wrongProviders: readonly [
  string,
  scenario: string,
  message: string | RegExp,
  wrong: (api: ProviderApi) => Partial<ProviderApi>,
][] = [
  ["ignores the platform signature", "setup", "wrong platform signature was accepted", ({ links }) => ({ links })],
  [
    "refuses every link",
    "setup",
    "refused the link: no",
    (api) => ({
      link: async (id, account) => ({ ...(await api.link(id, account)), status: "Failed", rejectionReason: "no" }),
    }),
  ],
  ["does not list its links", "setup", "does not list the link", () => ({ links: async () => [] })],
  [
    "lists the link as disabled",
    "setup",
    "does not list the link",
    (api) => ({
      links: async (id) => (await api.links(id)).map((one) => ({ ...one, status: "Disabled" as const })),
    }),
  ],
  [
    "fails at addresses",
    "deposit",
    "announce-addition waits: 500 no addresses",
    () => ({
      addAddress: async () => Promise.reject(new Error("500 no addresses")),
    }),
  ],
  ["forgets addresses", "deposit", "does not list the address", () => ({ addresses: async () => [] })],
  [
    "rejects every addition",
    "deposit",
    'the transactions are ["REJECTED"], not ["COMPLETED"]. not accepted',
    (api) => ({
      announceDeposit: async (path, intent) => ({
        ...(await api.announceDeposit(path, intent)),
        status: "Rejected",
        rejectionReason: "not accepted",
      }),
    }),
  ],
  [
    "returns another intent id",
    "deposit",
    "fireblocksIntentId",
    (api) => ({
      announceDeposit: async (path, intent) => {
        const announced = await api.announceDeposit(path, intent);
        return { ...announced, approvalRequest: { ...announced.approvalRequest, fireblocksIntentId: "other" } };
      },
    }),
  ],
  [
    "returns another transaction id",
    "deposit",
    "collateralTxId",
    (api) => ({
      registerDeposit: async (path, deposit) => ({
        ...(await api.registerDeposit(path, deposit)),
        collateralTxId: "2.other",
      }),
    }),
  ],
  [
    "returns another approval",
    "deposit",
    "approvalRequest",
    (api) => ({
      registerDeposit: async (path, deposit) => ({
        ...(await api.registerDeposit(path, deposit)),
        approvalRequest: { fireblocksIntentId: "a", partnerIntentId: "b" },
      }),
    }),
  ],
  [
    "never decides on deposits",
    "deposit",
    "has not decided on the deposit",
    (api) => ({
      deposit: async (path, id) => ({ ...(await api.deposit(path, id)), status: "Pending" }),
    }),
  ],
  [
    "credits a deposit twice when it is registered twice",
    "deposit",
    "the available amount of BTC is higher",
    (api) => {
      const seen = new Set<string>();
      return {
        registerDeposit: async (path, deposit) => {
          const registered = await api.registerDeposit(path, deposit);
          if (seen.has(deposit.collateralTxId)) {
            const asset = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
            const { approvalRequest } = await api.announceDeposit(path, {
              asset,
              amount: "2",
              intentApprovalRequest: { fireblocksIntentId: "again" },
            });
            await api.registerDeposit(path, { collateralTxId: `9${deposit.collateralTxId}`, approvalRequest });
          }
          seen.add(deposit.collateralTxId);
          return registered;
        },
      };
    },
  ],
  [
    "approves a removal and does not reduce the credit",
    "withdrawal",
    "the available amount of BTC is unchanged",
    (api) => ({
      announceWithdrawal: async (path, intent) => ({
        ...(await api.announceWithdrawal(path, intent)),
        status: "Approved",
      }),
      registerWithdrawal: async (_path, { collateralTxId, approvalRequest }) => ({
        id: "w",
        status: "Approved",
        collateralTxId,
        approvalRequest,
      }),
    }),
  ],
  [
    "never decides on removals",
    "withdrawal",
    "The provider has not decided on the removal",
    (api) => ({
      announceWithdrawal: async (path, intent) => ({
        ...(await api.announceWithdrawal(path, intent)),
        status: "Approved",
      }),
      registerWithdrawal: async (_path, { collateralTxId, approvalRequest }) => ({
        id: "w",
        status: "Pending",
        collateralTxId,
        approvalRequest,
      }),
      withdrawal: async (_path, collateralTxId) => ({
        id: "w",
        status: "Pending",
        collateralTxId,
        approvalRequest: { fireblocksIntentId: "a", partnerIntentId: "b" },
      }),
    }),
  ],
  [
    "changes the version between instructions and settlement",
    "settlement",
    "settlementVersion",
    (api) => ({
      beginSettlement: async (path, request) => ({
        ...(await api.beginSettlement(path, request)),
        settlementVersion: "9",
      }),
    }),
  ],
  [
    "has no instructions",
    "settlement",
    "(read-instructions): 404 no instructions",
    () => ({
      instructions: async () => Promise.reject(new Error("404 no instructions")),
    }),
  ],
  [
    "instructs an unmapped asset",
    "settlement",
    "unknown asset",
    (api) => {
      const instructions = [
        {
          amount: "1",
          destinationAddress: {
            asset: { blockchain: "Dogecoin", cryptocurrencySymbol: "DOGE" },
            transferMethod: "PublicBlockchain",
            address: "D",
          } as const,
        },
      ];
      return {
        instructions: async (path) => ({ ...(await api.instructions(path)), depositInstructions: instructions }),
        beginSettlement: async (path, request) => ({
          ...(await api.beginSettlement(path, request)),
          depositInstructions: instructions,
        }),
      };
    },
  ],
  [
    "starts other instructions than it returned",
    "settlement",
    "depositInstructions",
    (api) => ({
      beginSettlement: async (path, request) => ({
        ...(await api.beginSettlement(path, request)),
        depositInstructions: [
          {
            amount: "1",
            destinationAddress: {
              asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" },
              transferMethod: "PublicBlockchain",
              address: "b",
            },
          },
        ],
      }),
    }),
  ],
  [
    "returns another customer's removal",
    "withdrawal",
    /collateralTxId "0\.of-another", not/,
    (api) => ({
      registerWithdrawal: async (path, withdrawal) => ({
        ...(await api.registerWithdrawal(path, withdrawal)),
        collateralTxId: "0.of-another",
      }),
    }),
  ],
  [
    "returns the intent of another removal",
    "withdrawal",
    /fireblocksIntentId "of-another", not/,
    (api) => ({
      announceWithdrawal: async (path, intent) => ({
        ...(await api.announceWithdrawal(path, intent)),
        approvalRequest: { fireblocksIntentId: "of-another", partnerIntentId: "p" },
      }),
    }),
  ],
  [
    "returns the deposit of another customer",
    "deposit",
    /collateralTxId "2\.of-another", not/,
    (api) => ({
      deposit: async (path, id) => ({ ...(await api.deposit(path, id)), collateralTxId: "2.of-another" }),
    }),
  ],
  [
    "approves forced settlements before it compares the transactions",
    "forced-settlement",
    "approved twice the amount",
    () => ({
      approveForcedSettlement: async () => ({ approved: true }),
    }),
  ],
  [
    "holds a lock while its own request waits",
    "forced-settlement",
    "hold no lock",
    () => ({
      approveForcedSettlement: () => new Promise<never>(() => undefined),
    }),
  ],
  [
    "does not approve its own settlement",
    "forced-settlement",
    "did not approve",
    () => ({
      approveForcedSettlement: async () => ({ approved: false }),
    }),
  ],
  [
    "does not approve forced settlements",
    "forced-settlement",
    "could not be fetched: 404",
    () => ({
      approveForcedSettlement: async () => Promise.reject(new Error("404 not-found")),
    }),
  ],
];

test.each(wrongProviders)("a provider that %s fails in %s", async (_name, scenario, message, wrong) => {
  const text = readFileSync(join(FOLDER, `${scenario}.yaml`), "utf8");
  await expect(runShipped(text, wrong, { isConnected: false })).rejects.toThrow(message);
});

/** The customer trades with all of its credit, so no collateral can be removed. */
const REMOVE_USED_COLLATERAL = `
title: Remove what credit needs
steps:
  - workspace: Trading desk
  - link: { env: prod }
  - add: { asset: BTC, amount: "2" }
  - advance: 1h
  - trade: { from: BTC, amount: all, to: ETH }
  - remove: { asset: BTC, amount: "2" }
    rule: Collateral that used credit needs stays locked.
  - advance: 1h
  - expect: { transactions: [REJECTED], vault: { BTC: "2" } }
`;

test("refuses to remove collateral that covers used credit", async () => {
  await expect(runShipped(REMOVE_USED_COLLATERAL, undefined, { isConnected: false })).resolves.toContain("trade");
});

test("a provider that approves such a removal fails the scenario with the rule", async () => {
  const wrong = (api: ProviderApi): Partial<ProviderApi> => ({
    announceWithdrawal: async (path, intent) => ({
      ...(await api.announceWithdrawal(path, intent)),
      status: "Approved",
    }),
    registerWithdrawal: async (_path, { collateralTxId, approvalRequest }) => ({
      id: "w",
      status: "Approved",
      collateralTxId,
      approvalRequest,
    }),
  });
  await expect(runShipped(REMOVE_USED_COLLATERAL, wrong, { isConnected: false })).rejects.toThrow(
    /the transactions are \["COMPLETED"\], not \["REJECTED"\][^]*Rule: Collateral that used credit needs stays locked/,
  );
});

const AUTOMATIC_FORCE = readFileSync(join(FOLDER, "automatic-force.yaml"), "utf8");

test("a provider that keeps a transaction open while its request to force waits fails in automatic-force", async () => {
  const run = runShipped(AUTOMATIC_FORCE, undefined, {
    callPlatform: (send, { method, url }, { provider }) =>
      method === "POST" && url.endsWith("/settlements/force") ? provider.store.write(send) : send(),
  });
  await expect(run).rejects.toThrow("must hold no lock and no transaction");
});

test("a provider that settles while a settlement is marked fails in automatic-force", async () => {
  const toExchange = [{ fireblocksAssetId: "BTC", amount: "0.1", destinationAddress: "a" }];
  const refusals: unknown[] = [];
  const run = runShipped(AUTOMATIC_FORCE, undefined, {
    async callPlatform(send, request, { calls }) {
      if (request.method !== "PUT") return send();
      const { collateralId } = (await request.clone().json()) as { readonly collateralId: string };
      const response = await send();
      const body = { collateralId, toExchange, toCollateral: [] };
      if (response.ok) await calls.createSettlement({ body }).catch((error: unknown) => refusals.push(error));
      return response;
    },
  });
  await expect(run).rejects.toThrow(
    /tried to start a settlement while one was marked[^]*Rule: While a settlement is marked, the provider starts no other/,
  );
  expect(refusals).toHaveLength(1);
});

test("a provider that never settles on its own fails in automatic-settlement", async () => {
  const text = readFileSync(join(FOLDER, "automatic-settlement.yaml"), "utf8");
  await expect(runShipped(text, undefined, { isConnected: false })).rejects.toThrow("started no settlement");
});
