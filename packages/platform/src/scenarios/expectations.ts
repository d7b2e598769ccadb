/** The step `expect` of a scenario. @module */
import { subtractAmounts } from "../simulator/amounts.ts";
import { describeWaiting, type Run } from "./run.ts";
import type { Expectations } from "./scenario.ts";

/** @throws Error for the first expectation that is not met */
export async function checkExpectations(run: Run, expected: Expectations): Promise<void> {
  await checkProviderLists(run, expected);
  if (expected.idle) await run.requireIdle();
  if (expected.transactions !== undefined) await checkTransactions(run, expected.transactions);
  await checkAmounts(run, expected);
  await checkAvailable(run, expected);
  await checkStates(run, expected);
}

async function checkProviderLists(
  { platform, provider, accountId, state: { collateralId } }: Run,
  expected: Expectations,
): Promise<void> {
  if (expected.linked) {
    const links = await provider.links(accountId);
    const isUsable = ({ status }: { readonly status: string }) => status === "Linked" || status === "Eligible";
    if (!links.some((one) => one.collateralId === collateralId && isUsable(one)))
      throw new Error("the provider does not list the link.");
  }
  if (expected["addresses-known"]) {
    const known = new Set(
      (await provider.addresses({ accountId, collateralId })).map(({ address }) => address.address),
    );
    for (const { address } of Object.values((await platform.vault(collateralId)).addresses))
      if (!known.has(address)) throw new Error(`the provider does not list the address ${address}.`);
  }
}

/** A failure contains its cause: the reason of a refusal, or the waiting step. */
async function checkTransactions(run: Run, expected: readonly string[]): Promise<void> {
  const found = await run.transactions();
  const ids = new Set(found.map(({ id }) => id));
  const waiting = (await run.platform.pending()).filter(({ subjectId, failure }) => ids.has(subjectId) && failure);
  const reasons = found.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  const statuses = found.map(({ status }) => status);
  same("the transactions are", statuses, expected, [...reasons, ...waiting.map(describeWaiting)].join("; "));
}

async function checkAmounts(
  { platform, customer, state: { collateralId, linked, credits } }: Run,
  { vault, credit = {} }: Expectations,
): Promise<void> {
  if (vault !== undefined)
    same("the vault contains", vaultChange((await platform.vault(collateralId)).balances, linked.balances), vault);
  for (const [asset, amount] of Object.entries(credit))
    same(
      `the credit in ${asset} changed by`,
      subtractAmounts(await customer.credit(asset), credits.get(asset) ?? "0"),
      subtractAmounts(amount, "0"),
    );
}

/** Compares only the direction of the change, because providers give different credit for the same collateral. */
async function checkAvailable({ customer, state }: Run, { available = {} }: Expectations): Promise<void> {
  for (const [asset, expected] of Object.entries(available)) {
    const [before, after] = [state.available.get(asset) ?? "0", await customer.available(asset)];
    const difference = Number(subtractAmounts(after, before));
    const found = difference === 0 ? "unchanged" : difference > 0 ? "higher" : "lower";
    if (found !== expected)
      throw new Error(`the available amount of ${asset} is ${found} (${before}, then ${after}), not ${expected}.`);
    state.available.set(asset, after);
  }
}

async function checkStates({ platform, state }: Run, expected: Expectations): Promise<void> {
  if (expected.marked !== undefined)
    same("a settlement is marked:", (await platform.vault(state.collateralId)).marked !== undefined, expected.marked);
  if (expected.signer !== undefined)
    same("the signer is", (await platform.signer(state.signerId)).status, expected.signer);
  if (expected.forced !== undefined) {
    const { forcedFrom } = await platform.settlement(state.settlementId ?? "");
    same("the settlement is forced:", forcedFrom !== undefined, expected.forced);
  }
  if (expected["settled-while-marked"] === false) {
    const { settledWhileMarked = 0 } = await platform.vault(state.collateralId);
    if (settledWhileMarked !== (state.linked.settledWhileMarked ?? 0))
      throw new Error(
        "the provider tried to start a settlement while one was marked. It must wait until it is forced.",
      );
  }
}

function same(what: string, actual: unknown, expected: unknown, reasons = ""): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what} ${left}, not ${right}.${reasons === "" ? "" : ` ${reasons}`}`);
}

/** The change of a collateral account since the link. Unchanged assets are omitted. */
function vaultChange(
  balances: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  const changes = Object.entries(balances).map(
    ([asset, amount]) => [asset, subtractAmounts(amount, before[asset] ?? "0")] as const,
  );
  return Object.fromEntries(changes.filter(([, amount]) => Number(amount) !== 0));
}
