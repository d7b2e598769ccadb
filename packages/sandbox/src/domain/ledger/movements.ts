/** The kinds of movements, each as its balanced set of postings. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../asset.ts";
import { add, negate, signOf, subtract } from "../decimal.ts";
import type { Bucket, Movement, Posting, MovementKind } from "./entry.ts";

/** An amount above zero of an asset in one account. */
export interface AccountAmount {
  /** The account in the store, whose balance changes. */
  readonly accountId: string;
  /** The asset, referenced as in the contract. */
  readonly asset: AssetReference;
  /** An exact decimal in whole units of the asset, such as `"10.5"`. */
  readonly amount: string;
}

/** A conversion of one asset to another by the provider. */
export interface Conversion {
  readonly accountId: string;
  readonly paid: Omit<AccountAmount, "accountId">;
  readonly received: Omit<AccountAmount, "accountId">;
  /** The provider's fee, in addition to the received amount. */
  readonly fee: string;
  /** The bucket of the paid amount. Default: `available`. */
  readonly takenFrom?: "available" | "locked";
  /** The bucket of the received amount. Default: `available`. */
  readonly givenTo?: "available" | "external";
}

/**
 * A deposit from outside.
 *
 * @param arrived the amount outside. The provider converts it at par to the account's asset
 */
export function deposit(
  { accountId, asset, amount }: AccountAmount,
  arrived: Omit<AccountAmount, "accountId"> = { asset, amount },
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

/** Locks an amount, so that it cannot be used twice. */
export function lock(amount: AccountAmount): Movement {
  return move("lock", amount, "available", "locked");
}

/** Releases a locked amount. */
export function release(amount: AccountAmount): Movement {
  return move("release", amount, "locked", "available");
}

/**
 * A locked amount leaves: the fee to the provider's earnings and the rest outside.
 *
 * @param sent the amount outside. The provider converts the rest to it at par
 */
export function withdraw(bound: AccountAmount, sent: Omit<AccountAmount, "accountId">, fee: string): Movement {
  const { accountId } = bound;
  return {
    kind: "withdrawal",
    postings: [...leave(bound, { accountId, ...sent }, fee), { accountId, ...sent, bucket: "external" }],
  };
}

/** A locked amount moves to another account, in the same asset or converted at par by the provider. */
export function transfer(from: AccountAmount, to: AccountAmount, fee: string): Movement {
  const { accountId, asset, amount } = to;
  return { kind: "transfer", postings: [...leave(from, to, fee), { accountId, asset, bucket: "available", amount }] };
}

/** Splits a locked amount into the fee and the rest, which is converted if necessary. */
function leave({ accountId, asset, amount }: AccountAmount, to: AccountAmount, fee: string): Posting[] {
  const line = { accountId, asset };
  const postings: Posting[] = [{ ...line, bucket: "locked", amount: negate(amount) }];
  if (signOf(fee) !== 0) postings.push({ ...line, bucket: "fees", amount: fee });
  return [...postings, ...exchange({ ...line, amount: subtract(amount, fee) }, to)];
}

/** The provider converts one asset to another. No postings if they are the same. */
function exchange(taken: AccountAmount, given: AccountAmount): Posting[] {
  if (assetKey(taken.asset) === assetKey(given.asset)) return [];
  return [
    { accountId: taken.accountId, asset: taken.asset, bucket: "liquidity", amount: taken.amount },
    { accountId: given.accountId, asset: given.asset, bucket: "liquidity", amount: negate(given.amount) },
  ];
}

/** Grants credit: available amount and debt increase by the same amount. */
export function grantCredit(amount: AccountAmount): Movement {
  return move("credit", amount, "credit", "available");
}

/** Converts one asset to another. The fee moves from the provider's liquidity to its earnings. */
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

/** The payment of a ramp arrives from outside, and is locked until the ramp ends. */
export function receiveRampPayment(amount: AccountAmount): Movement {
  return move("ramp-payment", amount, "external", "locked");
}

/** The payment of a failed ramp is returned. */
export function refundRampPayment(amount: AccountAmount): Movement {
  return move("ramp-refund", amount, "locked", "external");
}

/** The payment of a ramp is locked; the provider takes it, and sends the other asset outside. */
export function payOutRamp(ramp: Omit<Conversion, "takenFrom" | "givenTo">): Movement {
  return { ...convert({ ...ramp, takenFrom: "locked", givenTo: "external" }), kind: "ramp" };
}

/** Collateral is announced. */
export function announceCollateral(amount: AccountAmount): Movement {
  return move("collateral-announced", amount, "external", "collateralArriving");
}

/** Announced collateral is accepted. */
export function acceptCollateral(amount: AccountAmount): Movement {
  return move("collateral-accepted", amount, "collateralArriving", "collateral");
}

/** Announced collateral is rejected. */
export function refuseCollateral(amount: AccountAmount): Movement {
  return move("collateral-refused", amount, "collateralArriving", "external");
}

/** Locks collateral for a pending operation, so that it covers nothing else. */
export function bindCollateral(amount: AccountAmount): Movement {
  return move("collateral-bound", amount, "collateral", "collateralLeaving");
}

/** Releases locked collateral. */
export function unbindCollateral(amount: AccountAmount): Movement {
  return move("collateral-unbound", amount, "collateralLeaving", "collateral");
}

/** Locked collateral leaves the collateral account. */
export function releaseCollateral(amount: AccountAmount): Movement {
  return move("collateral-released", amount, "collateralLeaving", "external");
}

/** Revokes unused credit. */
export function revokeCredit(amount: AccountAmount): Movement {
  return move("credit-revoked", amount, "available", "credit");
}

/** Pays credit back from a locked amount of the account. */
export function repayCredit(amount: AccountAmount): Movement {
  return move("credit-repaid", amount, "locked", "credit");
}

/** Locked collateral pays credit back; the network gets the fee. */
export function settleCredit(taken: AccountAmount, fee: string): Movement {
  return moveWithFee("settlement-from-collateral", { ...taken, fee }, "collateralLeaving", "credit");
}

/** A locked amount of the account becomes collateral; the network gets the fee. */
export function settleGain(given: AccountAmount, fee: string): Movement {
  return moveWithFee("settlement-to-collateral", { ...given, fee }, "locked", "collateral");
}

/** The provider sends gas to a collateral account. */
export function topUpGas(amount: AccountAmount): Movement {
  return move("gas-top-up", amount, "liquidity", "external");
}

function move(kind: MovementKind, amount: AccountAmount, from: Bucket, to: Bucket): Movement {
  return moveWithFee(kind, { ...amount, fee: "0" }, from, to);
}

function moveWithFee(
  kind: MovementKind,
  { accountId, asset, amount, fee }: AccountAmount & { readonly fee: string },
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
