/** Payment instructions of on-ramps. The account numbers have the format of their rail, at banks that do not exist. @module */
import type {
  AccountHolderDetails,
  FiatCapability,
  FiatPaymentInstruction,
  NationalCurrency,
  OnRampRequestFrom,
} from "@provider-connectivity/contract";
import { hex } from "@scure/base";
import { digest } from "../digest/digest.ts";
import { ibanOf } from "../transfers/deposit-addresses/iban.ts";

/** The ramp to pay for. */
export interface Payment {
  /** The ramp's id. All differences between instructions are derived from it. */
  readonly id: string;
  readonly accountId: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** The name of the payee. */
  readonly payee: string;
}

/** An instruction with the reference of its ramp. */
export type ReferencedInstruction = FiatPaymentInstruction & { readonly referenceId: string };

interface Details extends Payment {
  readonly asset: NationalCurrency;
  readonly accountHolder: AccountHolderDetails;
  readonly referenceId: string;
  /** 64 hexadecimal digits. */
  readonly digits: string;
  /** The redirect after the payment, if there is one. */
  readonly successUrl: string | undefined;
}

type Rail = Exclude<FiatCapability["transferMethod"], "InternalTransfer">;

const BANK = "Sandbox Bank";
const BANK_CODE = "999";
const ACCOUNT_NUMBER = "0012345678";
const EMAIL = "ramps@provider.example";
/** These two have valid check digits and belong to banks that do not exist. */
const ROUTING_NUMBER = "990000013";
const CLABE = "999010001234567891";
const REFERENCE_LENGTH = 16;

/** The payment instructions of an order that is not prefunded. */
export async function paymentInstruction(from: OnRampRequestFrom, payment: Payment): Promise<ReferencedInstruction> {
  const digits = hex.encode(digest(payment.id));
  const referenceId = digits.slice(0, REFERENCE_LENGTH).toUpperCase();
  if (from.transferMethod === "InternalTransfer") {
    const { asset, transferMethod } = from;
    return { asset, transferMethod, accountId: payment.accountId, referenceId };
  }
  const successUrl = "successRedirectUrl" in from ? from.successRedirectUrl : undefined;
  const accountHolder = { name: payment.payee };
  const details = { ...payment, asset: from.asset, accountHolder, referenceId, digits, successUrl };
  return { ...(await instructions[from.transferMethod](details, from)), referenceId };
}

const instructions: {
  readonly [Method in Rail]: (
    details: Details,
    from: OnRampRequestFrom,
  ) => FiatPaymentInstruction | Promise<FiatPaymentInstruction>;
} = {
  Iban: ({ asset, accountHolder, id }) => ({
    asset,
    transferMethod: "Iban",
    accountHolder,
    iban: ibanOf(id),
  }),
  EuropeanSEPA: ({ asset, accountHolder, id }) => ({
    asset,
    transferMethod: "EuropeanSEPA",
    accountHolder,
    iban: ibanOf(id),
    bic: "PCKTMTM0XXX",
    bankName: BANK,
  }),
  Ach: ({ asset, accountHolder }) => ({
    asset,
    transferMethod: "Ach",
    accountHolder,
    bankName: BANK,
    bankAccountNumber: ACCOUNT_NUMBER,
    routingNumber: ROUTING_NUMBER,
    accountType: "Checking",
  }),
  Wire: ({ asset, accountHolder }) => ({
    asset,
    transferMethod: "Wire",
    accountHolder,
    bankName: BANK,
    bankAccountNumber: ACCOUNT_NUMBER,
    routingNumber: ROUTING_NUMBER,
  }),
  Spei: ({ asset, accountHolder }) => ({
    asset,
    transferMethod: "Spei",
    accountHolder,
    bankName: BANK,
    bankAccountNumber: CLABE,
  }),
  Pix: ({ asset, accountHolder, digits, expiresAt }) => ({
    asset,
    transferMethod: "Pix",
    accountHolder,
    pixKey: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5"),
    keyType: "random",
    bankName: BANK,
    bankCode: BANK_CODE,
    expirationDate: expiresAt,
  }),
  Chaps: ({ asset, accountHolder, payee }) => ({
    asset,
    transferMethod: "Chaps",
    accountHolder,
    accountNumber: "12345678",
    sortCode: "999901",
    bankAccountCountry: "GB",
    bankAccountHolderName: payee,
    bankName: BANK,
  }),
  Lbt: (details) => ({
    asset: details.asset,
    transferMethod: "Lbt",
    accountHolder: details.accountHolder,
    accountNumber: ACCOUNT_NUMBER,
    bankName: BANK,
    bankCode: BANK_CODE,
    ...redirects(details),
  }),
  Momo: (details, from) => ({
    asset: details.asset,
    transferMethod: "Momo",
    accountHolder: details.accountHolder,
    mobilePhoneNumber: "+254700000001",
    email: EMAIL,
    provider: from.transferMethod === "Momo" ? from.provider : "m-pesa",
    ...redirects(details),
  }),
  PayId: ({ asset, accountHolder }) => ({
    asset,
    transferMethod: "PayId",
    accountHolder,
    type: "email",
    value: EMAIL,
    bsb: "999001",
    accountNumber: ACCOUNT_NUMBER,
  }),
  Interac: ({ asset, accountHolder, referenceId }) => ({
    asset,
    transferMethod: "Interac",
    accountHolder,
    recipientHandle: { type: "email", value: EMAIL },
    message: referenceId,
    autoDeposit: true,
  }),
};

/** A payment page, with the customer's redirect. */
function redirects({ referenceId, expiresAt, successUrl }: Details) {
  return {
    ...(successUrl === undefined ? {} : { successPaymentInstructionRedirect: successUrl }),
    paymentRedirect: { url: `https://pay.provider.example/ramps/${referenceId}`, expiresAt },
  };
}
