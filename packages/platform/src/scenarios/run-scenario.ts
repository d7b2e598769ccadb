/** Runs a scenario against a provider. @module */
import type { MarkedSettlement } from "@provider-connectivity/contract/platform-v1";
import { createTokenSigner } from "../auth/request-token.ts";
import { reasonOfCode, PlatformApiError, type PlatformErrorReason } from "../errors.ts";
import { subtractAmounts } from "../simulator/amounts.ts";
import type { TransactionRecord } from "../simulator/model.ts";
import type { ScenarioOptions } from "./scenario-options.ts";
import { type Action, readDuration, type ScenarioFile } from "./scenario.ts";

/** A step had another result than expected. The message contains the step and its rule. */
export class ScenarioFailure extends Error {
  override readonly name = "ScenarioFailure";
  /** The number of the step, from 1. */
  readonly step: number;

  constructor(step: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.step = step;
  }
}

/**
 * Runs every step in order.
 *
 * @throws ScenarioFailure for the first step with an unexpected result, with its rule
 *
 * @example
 * ```ts
 * import { readScenario, runScenario, type ScenarioOptions } from "@provider-connectivity/platform";
 * import { readFile } from "node:fs/promises";
 *
 * export async function runSettlement(options: ScenarioOptions): Promise<void> {
 *   await runScenario(readScenario(await readFile("settlement.yaml", "utf8")), options);
 * }
 * ```
 */
export async function runScenario(scenario: ScenarioFile, options: ScenarioOptions): Promise<void> {
  const run = createRun(options, creditAssetsOf(scenario));
  /** A step without a rule belongs to the previous rule: `remove` names one, and `expect` checks it. */
  let rule: string | undefined;
  for (const [index, step] of scenario.steps.entries()) {
    options.onStep?.(step, index);
    rule = step.rule ?? rule;
    const failed = (message: string, cause?: unknown) =>
      new ScenarioFailure(
        index + 1,
        `Step ${index + 1} (${step.action.name}): ${message}${rule === undefined ? "" : `\n  Rule: ${rule}`}`,
        cause === undefined ? undefined : { cause },
      );
    try {
      await run.perform(step.action);
    } catch (error) {
      if (error instanceof PlatformApiError && step.refused === error.reason) continue;
      if (error instanceof PlatformApiError && step.refused !== undefined)
        throw failed(`was refused with "${error.reason}" instead of "${step.refused}": ${error.message}`, error);
      throw failed(error instanceof Error ? error.message : String(error), error);
    }
    if (step.refused !== undefined) throw failed(`should have been refused with "${step.refused}", but was accepted.`);
  }
}

/** The assets whose credit the scenario expects or trades. */
function creditAssetsOf({ steps }: ScenarioFile): readonly string[] {
  const named = steps.flatMap(({ action: { name, argument } }) => {
    if (name === "expect") return Object.keys(argument.credit ?? {});
    return name === "trade" ? [argument.from] : [];
  });
  return [...new Set(named)];
}

function createRun(options: ScenarioOptions, creditAssets: readonly string[]) {
  const { platform, accountId, customer, provider, impostor, providerCredentials, traffic } = options;
  const { providerWaitMs = 10_000 } = options;
  let workspaceId = "";
  let signerId = "";
  let collateralId = "";
  let settlementId: string | undefined;
  let moved: string | undefined;
  /** Steps that were pending before the scenario, on a platform in use. */
  let earlier: ReadonlySet<string> = new Set();
  const callPlatform = traffic.record("Provider", "Platform", (sent) => platform.app.fetch(sent));
  const tokens = createTokenSigner(providerCredentials);

  /** Calls the platform as the provider does. A call that waited for too long is signed again. */
  async function request<Body>(method: string, uri: string, body?: unknown): Promise<Body> {
    const key = crypto.randomUUID();
    for (let attempt = 1; ; attempt += 1) {
      const response = await callPlatform(await signed(method, uri, { body, key }));
      const value = (await response.json()) as Body & { readonly code?: number; readonly message?: string };
      if (response.ok) return value;
      const reason: PlatformErrorReason = reasonOfCode(value.code ?? 0) ?? "internal-error";
      if ((reason === "token-expired" || reason === "token-reused") && attempt < SIGNING_ATTEMPTS) continue;
      throw new PlatformApiError(reason, value.message ?? `status ${response.status}`);
    }
  }

  async function signed(method: string, uri: string, { body, key }: { readonly body: unknown; readonly key: string }) {
    const bytes = new TextEncoder().encode(body === undefined ? "" : JSON.stringify(body));
    const token = await (await tokens).sign({ uri, body: bytes });
    return new Request(`https://platform.test${uri}`, {
      method,
      headers: {
        "X-API-Key": providerCredentials.apiKey,
        Authorization: `Bearer ${token}`,
        ...(method === "POST" ? { "Idempotency-Key": key } : {}),
      },
      ...(body === undefined ? {} : { body: bytes }),
    });
  }

  /** The credit at the time of the link, because a provider with existing state has some already. */
  const credits = new Map<string, string>();
  /** The same for the collateral account. */
  let vaultBefore: Readonly<Record<string, string>> = {};

  /** A provider repeats the request if the platform could not fetch its decision. */
  async function forceWithRetries(
    attempts = FORCE_ATTEMPTS,
  ): Promise<{ readonly settlement: { readonly settlementId: string } }> {
    try {
      return await request("POST", FORCE, { collateralId });
    } catch (error) {
      if (attempts > 1 && error instanceof PlatformApiError && error.reason === "unavailable")
        return forceWithRetries(attempts - 1);
      throw error;
    }
  }

  const act = (label: string) => traffic.note({ from: "Customer", to: "Platform", label });
  async function transactions(): Promise<readonly TransactionRecord[]> {
    if (settlementId !== undefined) return (await platform.settlement(settlementId)).transactions;
    return moved === undefined ? [] : [await platform.transaction(moved)];
  }

  /** The pending transactions that a step names, counted from 1. */
  async function pending(which: "all" | number): Promise<readonly string[]> {
    const waiting = (await transactions()).filter(({ status }) => status === "PENDING_SIGNATURE").map(({ id }) => id);
    const chosen = which === "all" ? waiting : waiting.slice(which - 1, which);
    if (chosen.length === 0) throw new Error("no transaction waits for a signature.");
    return chosen;
  }

  const perform: {
    [Name in Action["name"]]: (argument: Extract<Action, { name: Name }>["argument"]) => Promise<void>;
  } = {
    async workspace(name) {
      act(`create the workspace ${name}`);
      earlier = new Set((await platform.pending()).map(({ id }) => id));
      workspaceId = (await platform.createWorkspace(name)).id;
      signerId = (await platform.createSigner(workspaceId)).id;
      await platform.run();
    },
    async "pair-signer"() {
      const { pairingToken } = await request<{ pairingToken: string }>("POST", "/v1/collateral/signers/token", {
        signerId,
      });
      traffic.note({ from: "Provider", to: "Platform", label: "pair the signer's machine" });
      await platform.pairSigner(signerId, pairingToken);
    },
    async "key-sharing"() {
      act("share signing keys");
      await platform.shareKeys(signerId);
    },
    async link({ env }) {
      act("link the account");
      collateralId = (await platform.createVault({ workspaceId, env })).id;
      await platform.link(collateralId, accountId);
      await platform.run();
      await requireIdle();
      const linked = await platform.linkedVault(accountId);
      collateralId = linked?.id ?? collateralId;
      vaultBefore = (await platform.vault(collateralId)).balances;
      for (const asset of creditAssets) credits.set(asset, await customer.credit(asset));
    },
    async add({ asset, amount }) {
      requireLink();
      act(`add ${amount} ${asset}`);
      moved = (await platform.addCollateral({ collateralId, assetId: asset, amount })).id;
      settlementId = undefined;
      await platform.run();
    },
    async remove({ asset, amount, to }) {
      requireLink();
      act(`remove ${amount} ${asset}`);
      moved = (await platform.removeCollateral({ collateralId, assetId: asset, amount, destinationAddress: to })).id;
      settlementId = undefined;
      await platform.run();
    },
    async trade(trade) {
      traffic.note({ from: "Customer", to: "Provider", label: `trade ${trade.amount} ${trade.from} for ${trade.to}` });
      await customer.trade({ ...trade, keep: credits.get(trade.from) ?? "0" });
    },
    async settle() {
      requireLink();
      act("settle");
      settlementId = await platform.settle(collateralId);
      await platform.run();
      await requireIdle(["auto-sign", "confirm"]);
    },
    async "provider-settles"(lists) {
      const created = await request<{ settlementId: string }>("POST", "/v1/collateral/settlements", {
        collateralId,
        toExchange: lists["to-exchange"].map(({ asset, amount }) => ({
          fireblocksAssetId: asset,
          amount,
          destinationAddress: "provider-address",
        })),
        toCollateral: lists["to-collateral"].map(({ asset, amount }) => ({ fireblocksAssetId: asset, amount })),
      });
      ({ settlementId } = created);
    },
    async "provider-settled"() {
      const end = Date.now() + providerWaitMs;
      for (;;) {
        const { latestSettlementId } = await platform.vault(collateralId);
        if (latestSettlementId !== undefined && latestSettlementId !== settlementId) {
          settlementId = latestSettlementId;
          return;
        }
        if (Date.now() > end)
          throw new Error(
            `the provider started no settlement. It must be connected to this platform.${await enforcementFailure()}`,
          );
        await new Promise((resolve) => setTimeout(resolve, 20));
        await platform.run();
      }
    },
    async sign(which) {
      act("sign");
      for (const id of await pending(which)) await platform.sign(id);
      await platform.run();
    },
    async deny(which) {
      act("deny");
      for (const id of await pending(which)) await platform.deny(id);
    },
    async cancel(which) {
      act("cancel");
      for (const id of await pending(which)) await platform.cancel(id);
    },
    async advance(duration) {
      await platform.advanceTo((await platform.now()) + readDuration(duration));
    },
    async "advance-to-force-time"() {
      const { marked } = await platform.vault(collateralId);
      if (marked === undefined) throw new Error("no settlement is marked.");
      await platform.advanceTo(marked.forceAt);
    },
    async mark() {
      await request<MarkedSettlement>("PUT", FORCE, { collateralId, settlementId: settlementId ?? "none" });
    },
    async unmark() {
      await request("DELETE", `${FORCE}?collateralId=${encodeURIComponent(collateralId)}`);
    },
    async force() {
      const { settlement } = await forceWithRetries();
      ({ settlementId } = settlement);
      await platform.run();
    },
    async "wrong-platform-signature"() {
      const links = await impostor.links(accountId).catch((error: unknown) => error);
      if (!(links instanceof Error))
        throw new Error(
          "a request with a wrong platform signature was accepted. Give the provider the platform's public key; the simulator's is .platform/platform.public.pem.",
        );
    },
    async "repeat-calls"() {
      if (moved === undefined) throw new Error("nothing was added or removed.");
      const { direction } = await platform.transaction(moved);
      await platform.repeat(direction === "ADD_COLLATERAL" ? "register-addition" : "register-removal", moved);
      await platform.run();
    },
    async expect(expected) {
      const path = { accountId, collateralId };
      if (expected.linked) {
        const links = await provider.links(accountId);
        const isUsable = ({ status }: { readonly status: string }) => status === "Linked" || status === "Eligible";
        if (!links.some((one) => one.collateralId === collateralId && isUsable(one)))
          throw new Error("the provider does not list the link.");
      }
      if (expected["addresses-known"]) {
        const known = new Set((await provider.addresses(path)).map(({ address }) => address.address));
        for (const { address } of Object.values((await platform.vault(collateralId)).addresses))
          if (!known.has(address)) throw new Error(`the provider does not list the address ${address}.`);
      }
      if (expected.idle) await requireIdle();
      if (expected.transactions !== undefined) {
        const found = await transactions();
        const reasons = found.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
        same(
          "the transactions are",
          found.map(({ status }) => status),
          expected.transactions,
          reasons.join("; "),
        );
      }
      if (expected.vault !== undefined)
        same(
          "the vault holds",
          vaultChange((await platform.vault(collateralId)).balances, vaultBefore),
          expected.vault,
        );
      for (const [asset, credit] of Object.entries(expected.credit ?? {}))
        same(
          `the credit in ${asset} changed by`,
          subtractAmounts(await customer.credit(asset), credits.get(asset) ?? "0"),
          subtractAmounts(credit, "0"),
        );
      if (expected.marked !== undefined)
        same("a settlement is marked:", (await platform.vault(collateralId)).marked !== undefined, expected.marked);
      if (expected.signer !== undefined)
        same("the signer is", (await platform.signer(signerId)).status, expected.signer);
      if (expected.forced !== undefined)
        same(
          "the settlement is forced:",
          (await platform.settlement(settlementId ?? "")).forcedFrom !== undefined,
          expected.forced,
        );
    },
  };

  /** Why the provider's attempt to force the settlement failed. */
  async function enforcementFailure(): Promise<string> {
    const failure = (await platform.enforcement(settlementId ?? ""))?.failure;
    return failure === undefined ? "" : ` ${failure}`;
  }

  function requireLink(): void {
    if (collateralId === "")
      throw new Error("no account is linked. Write the steps workspace and link before this one.");
  }

  async function requireIdle(except: readonly string[] = []): Promise<void> {
    const waiting = (await platform.pending()).filter(({ id, kind }) => !except.includes(kind) && !earlier.has(id));
    if (waiting.length === 0) return;
    throw new Error(
      waiting.map(({ kind, failure }) => `${kind} waits${failure === undefined ? "" : `: ${failure}`}`).join("; "),
    );
  }

  return { perform: ({ name, argument }: Action) => (perform[name] as (value: unknown) => Promise<void>)(argument) };
}

const FORCE_ATTEMPTS = 3;
const SIGNING_ATTEMPTS = 5;
const FORCE = "/v1/collateral/settlements/force";

function same(what: string, actual: unknown, expected: unknown, reasons = ""): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what} ${left}, not ${right}.${reasons === "" ? "" : ` ${reasons}`}`);
}

/** The change of a collateral account since the start. Unchanged assets are omitted. */
function vaultChange(
  balances: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  const changes = Object.entries(balances).map(
    ([asset, amount]) => [asset, subtractAmounts(amount, before[asset] ?? "0")] as const,
  );
  return Object.fromEntries(changes.filter(([, amount]) => Number(amount) !== 0));
}
