/** The movements that happen, each as its balanced set of postings. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { negate } from "./decimal.ts";
import type { Bucket, Movement } from "./entry.ts";

/** What moves: an amount above zero of an asset in one account. */
export interface Amount {
  readonly accountId: string;
  readonly asset: AssetReference;
  readonly amount: string;
}

/** Something arrives from outside. */
export function deposit(amount: Amount): Movement {
  return move("deposit", amount, "external", "available");
}

/** Something is bound, so that it cannot be used twice. */
export function lock(amount: Amount): Movement {
  return move("lock", amount, "available", "locked");
}

/** Credit is granted: the account can use more, and owes as much. */
export function grantCredit(amount: Amount): Movement {
  return move("credit", amount, "credit", "available");
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
