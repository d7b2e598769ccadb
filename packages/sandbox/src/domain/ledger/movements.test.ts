/** The postings of every kind of movement. @module */
import { expect, test } from "vitest";
import { imbalances, type Movement } from "./entry.ts";
import {
  acceptCollateral,
  announceCollateral,
  bindCollateral,
  convert,
  deposit,
  grantCredit,
  lock,
  payOutRamp,
  receiveRampPayment,
  refundRampPayment,
  refuseCollateral,
  release,
  releaseCollateral,
  repayCredit,
  revokeCredit,
  settleCredit,
  settleGain,
  topUpGas,
  transfer,
  unbindCollateral,
  withdraw,
} from "./movements.ts";

const usd = { nationalCurrencyCode: "USD" } as const;
const eur = { nationalCurrencyCode: "EUR" } as const;
const names = new Map<object, string>([
  [usd, "USD"],
  [eur, "EUR"],
]);

const ten = { accountId: "mine", asset: usd, amount: "10" };
const theirs = { accountId: "theirs", asset: usd, amount: "9" };
const tenEuros = { asset: eur, amount: "10" };
const nineEuros = { asset: eur, amount: "9" };
const conversion = { accountId: "mine", paid: { asset: usd, amount: "10" }, received: nineEuros, fee: "1" };

/** Each posting as a line: account, bucket, amount, asset. */
function linesOf({ postings }: Movement): string[] {
  return postings.map(({ accountId, bucket, amount, asset }) => `${accountId} ${bucket} ${amount} ${names.get(asset)}`);
}

/** Movements of ten dollars between two buckets of one account. */
const moves: readonly (readonly [make: (amount: typeof ten) => Movement, kind: string, from: string, to: string])[] = [
  [deposit, "deposit", "external", "available"],
  [lock, "lock", "available", "locked"],
  [release, "release", "locked", "available"],
  [grantCredit, "credit", "credit", "available"],
  [revokeCredit, "credit-revoked", "available", "credit"],
  [repayCredit, "credit-repaid", "locked", "credit"],
  [receiveRampPayment, "ramp-payment", "external", "locked"],
  [refundRampPayment, "ramp-refund", "locked", "external"],
  [announceCollateral, "collateral-announced", "external", "collateralArriving"],
  [acceptCollateral, "collateral-accepted", "collateralArriving", "collateral"],
  [refuseCollateral, "collateral-refused", "collateralArriving", "external"],
  [bindCollateral, "collateral-bound", "collateral", "collateralLeaving"],
  [unbindCollateral, "collateral-unbound", "collateralLeaving", "collateral"],
  [releaseCollateral, "collateral-released", "collateralLeaving", "external"],
  [topUpGas, "gas-top-up", "liquidity", "external"],
  [(amount) => settleCredit(amount, "0"), "settlement-from-collateral", "collateralLeaving", "credit"],
  [(amount) => settleGain(amount, "0"), "settlement-to-collateral", "locked", "collateral"],
];

test.each(moves)("$1 moves an amount from $2 to $3", (make, kind, from, to) => {
  const movement = make(ten);
  expect(movement.kind).toBe(kind);
  expect(linesOf(movement)).toEqual([`mine ${from} -10 USD`, `mine ${to} 10 USD`]);
});

/** Movements with a fee, another account or another asset. */
const others: Readonly<Record<string, readonly [make: () => Movement, kind: string, lines: readonly string[]]>> = {
  "a deposit in another asset is converted at par": [
    () => deposit(ten, tenEuros),
    "deposit",
    ["mine external -10 EUR", "mine liquidity 10 EUR", "mine liquidity -10 USD", "mine available 10 USD"],
  ],
  "the fee of a withdrawal becomes the provider's earnings": [
    () => withdraw(ten, { asset: usd, amount: "9" }, "1"),
    "withdrawal",
    ["mine locked -10 USD", "mine fees 1 USD", "mine external 9 USD"],
  ],
  "a withdrawal without a fee has no posting for it": [
    () => withdraw(ten, { asset: usd, amount: "10" }, "0"),
    "withdrawal",
    ["mine locked -10 USD", "mine external 10 USD"],
  ],
  "a withdrawal in another asset is converted after its fee": [
    () => withdraw(ten, nineEuros, "1"),
    "withdrawal",
    ["mine locked -10 USD", "mine fees 1 USD", "mine liquidity 9 USD", "mine liquidity -9 EUR", "mine external 9 EUR"],
  ],
  "a transfer is available to the other account": [
    () => transfer(ten, theirs, "1"),
    "transfer",
    ["mine locked -10 USD", "mine fees 1 USD", "theirs available 9 USD"],
  ],
  "a transfer in another asset is converted": [
    () => transfer(ten, { accountId: "theirs", ...tenEuros }, "0"),
    "transfer",
    ["mine locked -10 USD", "mine liquidity 10 USD", "theirs liquidity -10 EUR", "theirs available 10 EUR"],
  ],
  "the provider gives the received amount and the fee of a conversion": [
    () => convert(conversion),
    "conversion",
    [
      "mine available -10 USD",
      "mine liquidity 10 USD",
      "mine liquidity -10 EUR",
      "mine available 9 EUR",
      "mine fees 1 EUR",
    ],
  ],
  "a conversion without a fee has no posting for it": [
    () => convert({ ...conversion, received: tenEuros, fee: "0" }),
    "conversion",
    ["mine available -10 USD", "mine liquidity 10 USD", "mine liquidity -10 EUR", "mine available 10 EUR"],
  ],
  "a ramp takes its locked payment and sends the other asset outside": [
    () => payOutRamp(conversion),
    "ramp",
    [
      "mine locked -10 USD",
      "mine liquidity 10 USD",
      "mine liquidity -10 EUR",
      "mine external 9 EUR",
      "mine fees 1 EUR",
    ],
  ],
  "the network gets the fee of a settlement from collateral": [
    () => settleCredit(ten, "1"),
    "settlement-from-collateral",
    ["mine collateralLeaving -10 USD", "mine credit 9 USD", "mine external 1 USD"],
  ],
  "the network gets the fee of a settlement to collateral": [
    () => settleGain(ten, "1"),
    "settlement-to-collateral",
    ["mine locked -10 USD", "mine collateral 9 USD", "mine external 1 USD"],
  ],
};

test.each(Object.entries(others))("%s", (_title, [make, kind, lines]) => {
  const movement = make();
  expect(movement.kind).toBe(kind);
  expect(linesOf(movement)).toEqual(lines);
});

test("every movement is balanced in each asset", () => {
  const all = [...moves.map(([make]) => make(ten)), ...Object.values(others).map(([make]) => make())];
  for (const { postings } of all) expect(imbalances(postings)).toEqual([]);
});
