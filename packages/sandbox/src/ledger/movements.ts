/** The movements that happen, each as its balanced set of postings. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../assets/model.ts";
import { add, negate, signOf, subtract } from "./decimal.ts";
import type { Bucket, Movement, Posting } from "./entry.ts";

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
}

/** Something arrives from outside. */
export function deposit(amount: Amount): Movement {
  return move("deposit", amount, "external", "available");
}

/** Something is bound, so that it cannot be used twice. */
export function lock(amount: Amount): Movement {
  return move("lock", amount, "available", "locked");
}

/** What was bound is free again. */
export function release(amount: Amount): Movement {
  return move("release", amount, "locked", "available");
}

/** What was bound leaves, the fee to what the provider earned and the rest to outside. */
export function withdraw({ accountId, asset, amount }: Amount, fee: string): Movement {
  const line = { accountId, asset };
  const postings: Posting[] = [
    { ...line, bucket: "locked", amount: negate(amount) },
    { ...line, bucket: "external", amount: subtract(amount, fee) },
  ];
  if (signOf(fee) !== 0) postings.push({ ...line, bucket: "fees", amount: fee });
  return { reason: "withdrawal", postings };
}

/** What was bound in one account arrives in another, in the same asset or, through the provider's hands, at par. */
export function transfer(from: Amount, to: Amount, fee: string): Movement {
  const left = { accountId: from.accountId, asset: from.asset };
  const postings: Posting[] = [{ ...left, bucket: "locked", amount: negate(from.amount) }];
  if (signOf(fee) !== 0) postings.push({ ...left, bucket: "fees", amount: fee });
  if (assetKey(from.asset) !== assetKey(to.asset)) {
    postings.push({ ...left, bucket: "liquidity", amount: subtract(from.amount, fee) });
    postings.push({ accountId: to.accountId, asset: to.asset, bucket: "liquidity", amount: negate(to.amount) });
  }
  postings.push({ accountId: to.accountId, asset: to.asset, bucket: "available", amount: to.amount });
  return { reason: "transfer", postings };
}

/** Credit is granted: the account can use more, and owes as much. */
export function grantCredit(amount: Amount): Movement {
  return move("credit", amount, "credit", "available");
}

/** One asset leaves and another arrives; the fee goes from what the provider gives to what it earned. */
export function convert({ accountId, paid, received, fee }: Conversion): Movement {
  const given = { ...received, amount: negate(add(received.amount, fee)) };
  const postings: Posting[] = [
    { accountId, ...paid, bucket: "available", amount: negate(paid.amount) },
    { accountId, ...paid, bucket: "liquidity" },
    { accountId, ...given, bucket: "liquidity" },
    { accountId, ...received, bucket: "available" },
  ];
  if (signOf(fee) !== 0) postings.push({ accountId, asset: received.asset, bucket: "fees", amount: fee });
  return { reason: "conversion", postings };
}

function move(reason: string, { accountId, asset, amount }: Amount, from: Bucket, to: Bucket): Movement {
  return {
    reason,
    postings: [
      { accountId, asset, bucket: from, amount: negate(amount) },
      { accountId, asset, bucket: to, amount },
    ],
  };
}
