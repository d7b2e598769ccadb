/** A valid order for each ramp method of the demo data. @module */
import { completeConfig } from "../config/complete-config.ts";
import type { PricedRampMethod } from "../config/ramps-config.ts";
import { multiply, signOf } from "../domain/decimal.ts";
import { demoConfig } from "../presets/demo-config.ts";

const accountHolder = { name: "Ada Lovelace", country: "GB" };

/** The payout data of each rail, besides the asset. Checksums are wrong on purpose: they are not checked. */
const addresses: Readonly<Record<string, object>> = {
  PublicBlockchain: { address: "0x91b9e7bc95f8ef6f4e08ea10aaaac84b6c54203b" },
  Iban: { accountHolder, iban: "LO16MVPcSq8" },
  EuropeanSEPA: { accountHolder, iban: "LO16MVPcSq8", bic: "ABCDEFGH" },
  Ach: { accountHolder, bankAccountNumber: "12345678901", routingNumber: "123456789", accountType: "Checking" },
  Wire: { accountHolder, bankAccountNumber: "12345678901", routingNumber: "123456789", bankAddress: {} },
  Spei: { accountHolder, bankName: "Banamex", bankAccountNumber: "002010077777777771" },
  Pix: { accountHolder, pixKey: "ada@example.com", keyType: "email" },
  Lbt: { accountHolder, accountNumber: "12345678901", bankName: "A bank", bankCode: "123456789" },
  Momo: { accountHolder, mobilePhoneNumber: "+12345678901", email: "ada@example.com", provider: "orange" },
  PayId: { accountHolder, type: "email", value: "ada@example.com", accountNumber: "12345678901" },
  Interac: { accountHolder, recipientHandle: { type: "email", value: "ada@example.com" } },
  Chaps: {
    accountHolder,
    accountNumber: "12345678",
    sortCode: "123456",
    bankAccountCountry: "GB",
    bankAccountHolderName: "Ada Lovelace",
  },
};

/** The demo data's methods with all defaults. */
export const rampMethods: readonly PricedRampMethod[] = completeConfig(demoConfig).ramps.methods;

/** One of them. */
export function methodById(id: string): PricedRampMethod {
  const method = rampMethods.find((each) => each.id === id);
  if (method === undefined) throw new TypeError(`The demo data has no ramp method ${id}.`);
  return method;
}

export function isHeld({ from }: PricedRampMethod): boolean {
  return from.type === "Prefunded";
}

/** The kind of ramp of a method. */
function typeOf({ from, to }: PricedRampMethod): "OnRamp" | "OffRamp" | "Bridge" {
  if ("nationalCurrencyCode" in from.asset) return "OnRamp";
  return "nationalCurrencyCode" in to.asset ? "OffRamp" : "Bridge";
}

/** An order with the method for twice its minimum, without its key. */
export function orderBy(method: PricedRampMethod) {
  const payer = method.from.transferMethod === "Momo" ? addresses["Momo"] : {};
  return {
    type: typeOf(method),
    amount: signOf(method.minAmount) === 0 ? "10" : multiply(method.minAmount, "2"),
    from: { ...method.from, ...payer },
    to: { ...method.to, ...addresses[method.to.transferMethod] },
  };
}

/** The path of an account's ramps. */
export function rampsOf(accountId: string): string {
  return `/accounts/${accountId}/ramps`;
}
