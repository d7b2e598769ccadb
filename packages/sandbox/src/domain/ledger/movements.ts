/** The movements that happen, each as its balanced set of postings. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../asset.ts";
import { add, negate, signOf, subtract } from "../decimal.ts";
import type { Bucket, Movement, Posting, MovementKind } from "./entry.ts";

/** What moves: an amount above zero of an asset in one account. */
export interface Amount {
  readonly accountId: string;
  readonly asset: AssetReference;
  readonly amount: string;
}

/** One asset is had for another, at the provider's own hands. */
export interface Conversion {
  readonly accountId: string;
  readonly paid: Omit<Amount, "accountId">;
  readonly received: Omit<Amount, "accountId">;
  /** What the provider keeps of what it gives, on top of what is received. */
  readonly fee: string;
  /** Where what is paid comes from; `available` unless said otherwise. */
  readonly takenFrom?: "available" | "locked";
  /** Where what is received goes; `available` unless said otherwise. */
  readonly givenTo?: "available" | "external";
}

/**
 * Something arrives from outside.
 *
 * @param arrived what it was outside; through the provider's hands it becomes, at par, what the account gets
 */
export function deposit(
  { accountId, asset, amount }: Amount,
  arrived: Omit<Amount, "accountId"> = { asset, amount },
): Movement {
  const outside = { accountId, asset: arrived.asset };
  const line = { accountId, asset };
  const postings: Posting[] = [
    { ...outside, bucket: "external", amount: negate(arrived.amount) },
    ...exchange({ ...outside, amount: arrived.amount }, { ...line, amount }),
    { ...line, bucket: "available", amount },
  ];
  return { kind: "deposit", postings };
}

/** Something is bound, so that it cannot be used twice. */
export function lock(amount: Amount): Movement {
  return move("lock", amount, "available", "locked");
}

/** What was bound is free again. */
export function release(amount: Amount): Movement {
  return move("release", amount, "locked", "available");
}

/**
 * What was bound leaves, the fee to what the provider earned and the rest to outside.
 *
 * @param sent what it is outside; through the provider's hands the rest becomes that, at par
 */
export function withdraw(bound: Amount, sent: Omit<Amount, "accountId">, fee: string): Movement {
  const { accountId } = bound;
  return {
    kind: "withdrawal",
    postings: [...leave(bound, { accountId, ...sent }, fee), { accountId, ...sent, bucket: "external" }],
  };
}

/** What was bound in one account arrives in another, in the same asset or, through the provider's hands, at par. */
export function transfer(from: Amount, to: Amount, fee: string): Movement {
  const { accountId, asset, amount } = to;
  return { kind: "transfer", postings: [...leave(from, to, fee), { accountId, asset, bucket: "available", amount }] };
}

/** What was bound is divided into the fee and what goes on, which becomes another asset where it must. */
function leave({ accountId, asset, amount }: Amount, to: Amount, fee: string): Posting[] {
  const line = { accountId, asset };
  const postings: Posting[] = [{ ...line, bucket: "locked", amount: negate(amount) }];
  if (signOf(fee) !== 0) postings.push({ ...line, bucket: "fees", amount: fee });
  return [...postings, ...exchange({ ...line, amount: subtract(amount, fee) }, to)];
}

/** The provider takes one asset and gives another; nothing where they are one. */
function exchange(taken: Amount, given: Amount): Posting[] {
  if (assetKey(taken.asset) === assetKey(given.asset)) return [];
  return [
    { accountId: taken.accountId, asset: taken.asset, bucket: "liquidity", amount: taken.amount },
    { accountId: given.accountId, asset: given.asset, bucket: "liquidity", amount: negate(given.amount) },
  ];
}

/** Credit is granted: the account can use more, and owes as much. */
export function grantCredit(amount: Amount): Movement {
  return move("credit", amount, "credit", "available");
}

/** One asset leaves and another arrives; the fee goes from what the provider gives to what it earned. */
export function convert(conversion: Conversion): Movement {
  const { accountId, paid, received, fee, takenFrom = "available", givenTo = "available" } = conversion;
  const given = { ...received, amount: negate(add(received.amount, fee)) };
  const postings: Posting[] = [
    { accountId, ...paid, bucket: takenFrom, amount: negate(paid.amount) },
    { accountId, ...paid, bucket: "liquidity" },
    { accountId, ...given, bucket: "liquidity" },
    { accountId, ...received, bucket: givenTo },
  ];
  if (signOf(fee) !== 0) postings.push({ accountId, asset: received.asset, bucket: "fees", amount: fee });
  return { kind: "conversion", postings };
}

/** What pays for a ramp arrives from outside, bound until the ramp ends. */
export function receiveRampPayment(amount: Amount): Movement {
  return move("ramp-payment", amount, "external", "locked");
}

/** What paid for a ramp that failed goes back to where it came from. */
export function refundRampPayment(amount: Amount): Movement {
  return move("ramp-refund", amount, "locked", "external");
}

/** What pays for a ramp is bound; the provider takes it, and sends the other asset outside. */
export function payOutRamp(ramp: Omit<Conversion, "takenFrom" | "givenTo">): Movement {
  return { ...convert({ ...ramp, takenFrom: "locked", givenTo: "external" }), kind: "ramp" };
}

/** Collateral is on its way. */
export function announceCollateral(amount: Amount): Movement {
  return move("collateral-announced", amount, "external", "collateralArriving");
}

/** What was on its way is accepted as security. */
export function acceptCollateral(amount: Amount): Movement {
  return move("collateral-accepted", amount, "collateralArriving", "collateral");
}

/** What was on its way is not accepted. */
export function refuseCollateral(amount: Amount): Movement {
  return move("collateral-refused", amount, "collateralArriving", "external");
}

/** Collateral is bound by something pending, so that it secures nothing else. */
export function bindCollateral(amount: Amount): Movement {
  return move("collateral-bound", amount, "collateral", "collateralLeaving");
}

/** What was bound secures credit again. */
export function unbindCollateral(amount: Amount): Movement {
  return move("collateral-unbound", amount, "collateralLeaving", "collateral");
}

/** What was bound leaves the collateral account. */
export function releaseCollateral(amount: Amount): Movement {
  return move("collateral-released", amount, "collateralLeaving", "external");
}

/** Credit that is not in use is taken back. */
export function revokeCredit(amount: Amount): Movement {
  return move("credit-revoked", amount, "available", "credit");
}

/** Credit is paid back from what was bound in the account. */
export function repayCredit(amount: Amount): Movement {
  return move("credit-repaid", amount, "locked", "credit");
}

/** Bound collateral pays credit back; the fee goes to whoever carries the transfer. */
export function settleCredit(taken: Amount, fee: string): Movement {
  return moveWithFee("settlement-from-collateral", { ...taken, fee }, "collateralLeaving", "credit");
}

/** What was bound in the account becomes collateral; the fee goes to whoever carries the transfer. */
export function settleGain(given: Amount, fee: string): Movement {
  return moveWithFee("settlement-to-collateral", { ...given, fee }, "locked", "collateral");
}

/** The provider sends gas of its own to a collateral account. */
export function topUpGas(amount: Amount): Movement {
  return move("gas-top-up", amount, "liquidity", "external");
}

function move(kind: MovementKind, amount: Amount, from: Bucket, to: Bucket): Movement {
  return moveWithFee(kind, { ...amount, fee: "0" }, from, to);
}

function moveWithFee(
  kind: MovementKind,
  { accountId, asset, amount, fee }: Amount & { readonly fee: string },
  from: Bucket,
  to: Bucket,
): Movement {
  const line = { accountId, asset };
  const postings: Posting[] = [
    { ...line, bucket: from, amount: negate(amount) },
    { ...line, bucket: to, amount: subtract(amount, fee) },
  ];
  if (signOf(fee) !== 0) postings.push({ ...line, bucket: "external", amount: fee });
  return { kind, postings };
}
