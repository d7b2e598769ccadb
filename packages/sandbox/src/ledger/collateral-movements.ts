/** What happens to collateral and to the credit that rests on it, each as its balanced set of postings. @module */
import { negate, signOf, subtract } from "./decimal.ts";
import type { Bucket, Movement, Posting } from "./entry.ts";
import type { Amount } from "./movements.ts";

/** Collateral is on its way. */
export function announceCollateral(amount: Amount): Movement {
  return move("collateral announced", amount, "external", "collateralArriving");
}

/** What was on its way is accepted as security. */
export function acceptCollateral(amount: Amount): Movement {
  return move("collateral accepted", amount, "collateralArriving", "collateral");
}

/** What was on its way is not accepted. */
export function refuseCollateral(amount: Amount): Movement {
  return move("collateral refused", amount, "collateralArriving", "external");
}

/** Collateral is bound by something pending, so that it secures nothing else. */
export function bindCollateral(amount: Amount): Movement {
  return move("collateral bound", amount, "collateral", "collateralLeaving");
}

/** What was bound secures credit again. */
export function unbindCollateral(amount: Amount): Movement {
  return move("collateral unbound", amount, "collateralLeaving", "collateral");
}

/** What was bound leaves the collateral account. */
export function releaseCollateral(amount: Amount): Movement {
  return move("collateral released", amount, "collateralLeaving", "external");
}

/** Credit is paid back from what was bound in the account. */
export function repayCredit(amount: Amount): Movement {
  return move("credit repaid", amount, "locked", "credit");
}

/** Bound collateral pays credit back; the fee goes to whoever carries the transfer. */
export function settleCredit(taken: Amount, fee: string): Movement {
  return moveWithFee("settlement from collateral", { ...taken, fee }, "collateralLeaving", "credit");
}

/** What was bound in the account becomes collateral; the fee goes to whoever carries the transfer. */
export function settleGain(given: Amount, fee: string): Movement {
  return moveWithFee("settlement to collateral", { ...given, fee }, "locked", "collateral");
}

function move(reason: string, amount: Amount, from: Bucket, to: Bucket): Movement {
  return moveWithFee(reason, { ...amount, fee: "0" }, from, to);
}

function moveWithFee(
  reason: string,
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
  return { reason, postings };
}
