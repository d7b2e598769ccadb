/** The actions of a scenario. `expect` is in `expectations.ts`. @module */
import { durationMs, sleep } from "@provider-connectivity/core/internal";
import { addAmounts } from "../simulator/amounts.ts";
import { checkExpectations } from "./expectations.ts";
import { FORCE } from "./provider-requests.ts";
import type { Run } from "./run.ts";
import { type Action, type ActionName } from "./scenario.ts";

/** How often to look for a settlement of the provider, in milliseconds of wall time. */
const LOOK_UP_INTERVAL_MS = 20;

type Steps = { [Name in ActionName]: (argument: Extract<Action, { name: Name }>["argument"]) => Promise<void> };

/** The assets whose balances at the provider a scenario compares with their balances at the link. */
export interface ComparedAssets {
  readonly credit: ReadonlySet<string>;
  readonly available: ReadonlySet<string>;
}

/**
 * Every action of a scenario by its name.
 *
 * @param named the assets whose balances the scenario compares
 */
export function createSteps(run: Run, named: ComparedAssets): Steps {
  return {
    ...setUp(run, named),
    ...moveCollateral(run),
    ...settle(run),
    ...decide(run),
    ...advance(run),
    ...force(run),
    ...invalidRequests(run),
    expect: (expected) => checkExpectations(run, expected),
  };
}

function setUp(run: Run, named: ComparedAssets) {
  const { platform, state, traffic, requests, customer, accountId } = run;
  return {
    async workspace(name) {
      run.act(`create the workspace ${name}`);
      state.earlier = new Set((await platform.pending()).map(({ id }) => id));
      state.workspaceId = (await platform.createWorkspace(name)).id;
      state.signerId = (await platform.createSigner(state.workspaceId)).id;
      await platform.run();
    },
    async "pair-signer"() {
      const { signerId } = state;
      const body = { signerId };
      const { pairingToken } = await requests.send<{ pairingToken: string }>(
        "POST",
        "/v1/collateral/signers/token",
        body,
      );
      traffic.note({ from: "Provider", to: "Platform", label: "pair the signer's machine" });
      await platform.pairSigner(signerId, pairingToken);
    },
    async "key-sharing"() {
      run.act("share signing keys");
      await platform.shareKeys(state.signerId);
    },
    async link({ env }) {
      run.act("link the account");
      state.collateralId = (await platform.createVault({ workspaceId: state.workspaceId, env })).id;
      await platform.link(state.collateralId, accountId);
      await platform.run();
      await run.requireIdle();
      state.collateralId = (await platform.linkedVault(accountId))?.id ?? state.collateralId;
      state.linked = await platform.vault(state.collateralId);
      for (const asset of named.credit) state.credits.set(asset, await customer.credit(asset));
      for (const asset of named.available) state.available.set(asset, await customer.available(asset));
    },
  } satisfies Partial<Steps>;
}

function moveCollateral(run: Run) {
  const { platform, state, traffic, customer } = run;
  const moved = async ({ id }: { readonly id: string }): Promise<void> => {
    state.moved = id;
    state.settlementId = undefined;
    await platform.run();
  };
  return {
    async add({ asset, amount }) {
      run.requireLink();
      run.act(`add ${amount} ${asset}`);
      await moved(await platform.addCollateral({ collateralId: state.collateralId, assetId: asset, amount }));
    },
    async remove({ asset, amount, to }) {
      run.requireLink();
      run.act(`remove ${amount} ${asset}`);
      const { collateralId } = state;
      await moved(await platform.removeCollateral({ collateralId, assetId: asset, amount, destinationAddress: to }));
    },
    async trade(trade) {
      traffic.note({ from: "Customer", to: "Provider", label: `trade ${trade.amount} ${trade.from} for ${trade.to}` });
      await customer.trade({ ...trade, keep: state.credits.get(trade.from) ?? "0" });
    },
    async "repeat-calls"() {
      if (state.moved === undefined) throw new Error("nothing was added or removed.");
      const { direction } = await platform.transaction(state.moved);
      await platform.repeat(direction === "ADD_COLLATERAL" ? "register-addition" : "register-removal", state.moved);
      await platform.run();
    },
  } satisfies Partial<Steps>;
}

function settle(run: Run) {
  const { platform, state, requests, providerWaitMs = 10_000 } = run;
  return {
    async "read-instructions"() {
      run.requireLink();
      run.act("read the settlement instructions");
      await platform.instructions(state.collateralId);
    },
    async settle() {
      run.requireLink();
      run.act("settle");
      state.settlementId = await platform.settle(state.collateralId);
      await platform.run();
      await run.requireIdle(["auto-sign", "confirm"]);
    },
    async "provider-settles"(lists) {
      const created = await requests.send<{ settlementId: string }>("POST", "/v1/collateral/settlements", {
        collateralId: state.collateralId,
        toExchange: lists["to-exchange"].map(({ asset, amount }) => ({
          fireblocksAssetId: asset,
          amount,
          destinationAddress: "provider-address",
        })),
        toCollateral: lists["to-collateral"].map(({ asset, amount }) => ({ fireblocksAssetId: asset, amount })),
      });
      state.settlementId = created.settlementId;
    },
    async "provider-settled"() {
      const end = Date.now() + providerWaitMs;
      for (;;) {
        const { latestSettlementId } = await platform.vault(state.collateralId);
        if (latestSettlementId !== undefined && latestSettlementId !== state.settlementId) {
          state.settlementId = latestSettlementId;
          return;
        }
        if (Date.now() > end)
          throw new Error(
            `the provider started no settlement. It must be connected to this platform.${await enforcementFailure(run)}`,
          );
        await sleep(LOOK_UP_INTERVAL_MS);
        await platform.run();
      }
    },
  } satisfies Partial<Steps>;
}

/** Why the provider's attempt to force the settlement failed. */
async function enforcementFailure({ platform, state }: Run): Promise<string> {
  const failure = (await platform.enforcement(state.settlementId ?? ""))?.failure;
  return failure === undefined ? "" : ` ${failure}`;
}

function decide(run: Run) {
  const { platform } = run;
  /** The pending transactions that a step names, counted from 1. */
  async function pending(which: "all" | number): Promise<readonly string[]> {
    const all = await run.transactions();
    const waiting = all.filter(({ status }) => status === "PENDING_SIGNATURE").map(({ id }) => id);
    const chosen = which === "all" ? waiting : waiting.slice(which - 1, which);
    if (chosen.length === 0) throw new Error("no transaction waits for a signature.");
    return chosen;
  }
  return {
    async sign(which) {
      run.act("sign");
      for (const id of await pending(which)) await platform.sign(id);
      await platform.run();
    },
    async deny(which) {
      run.act("deny");
      for (const id of await pending(which)) await platform.deny(id);
    },
    async cancel(which) {
      run.act("cancel");
      for (const id of await pending(which)) await platform.cancel(id);
    },
  } satisfies Partial<Steps>;
}

function advance({ platform, state }: Run) {
  return {
    async advance(duration) {
      // The scenario was checked: it is a duration.
      await platform.advanceTo((await platform.now()) + (durationMs(duration) ?? 0));
    },
    async "advance-to-force-time"() {
      const { marked } = await platform.vault(state.collateralId);
      if (marked === undefined) throw new Error("no settlement is marked.");
      await platform.advanceTo(marked.forceAt);
    },
  } satisfies Partial<Steps>;
}

function force({ platform, state, requests }: Run) {
  return {
    async mark() {
      const { collateralId, settlementId = "none" } = state;
      await requests.send("PUT", FORCE, { collateralId, settlementId });
    },
    async unmark() {
      await requests.send("DELETE", `${FORCE}?collateralId=${encodeURIComponent(state.collateralId)}`);
    },
    async force() {
      const { collateralId, settlementId = "none" } = state;
      const { settlement } = await requests.force({ collateralId, settlementId });
      state.settlementId = settlement.settlementId;
      await platform.run();
    },
  } satisfies Partial<Steps>;
}

/** The requests that a provider must refuse. */
function invalidRequests({ platform, state, impostor, provider, accountId }: Run) {
  return {
    async "wrong-platform-signature"() {
      if (await isRefused(impostor.links(accountId))) return;
      throw new Error(
        "a request with a wrong platform signature was accepted. Give the provider the platform's public key; the simulator's is .platform/platform.public.pem.",
      );
    },
    async "other-forced-transactions"() {
      const { forcedFrom, transactions } = await platform.settlement(state.settlementId ?? "");
      if (forcedFrom === undefined) throw new Error("the last settlement was not forced.");
      const { collateralId } = state;
      const toExchange = transactions.map(({ assetId, amount, destinationAddress }) => ({
        fireblocksAssetId: assetId,
        amount: addAmounts(amount, amount),
        ...(destinationAddress === undefined ? {} : { destinationAddress }),
      }));
      const decision = provider.approveForcedSettlement(
        { accountId, collateralId },
        { settlementId: forcedFrom, toExchange, toCollateral: [] },
      );
      if (await isRefused(decision.then(({ approved }) => (approved ? undefined : Promise.reject(new Error("no"))))))
        return;
      throw new Error(
        "the provider approved twice the amount that it had approved for this settlement. It must compare the list with its records before it responds.",
      );
    },
  } satisfies Partial<Steps>;
}

async function isRefused(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => false,
    () => true,
  );
}
