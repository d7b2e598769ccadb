/**
 * The names that the official validator accepts for a missing property. If a body has alternatives, every name of a group may
 * be reported instead of the others.
 * @module
 */
import type { Operation } from "@provider-connectivity/core";

const ASSET = ["nationalCurrencyCode", "cryptocurrencySymbol", "assetId", "blockchain"];
const CRYPTOCURRENCY = ["cryptocurrencySymbol", "assetId", "blockchain"];

const below = (parent: string, names: readonly string[]): string[] => names.map((name) => `${parent}/${name}`);

const FIAT_DESTINATION = [
  ...below("/destination", ["transferMethod", "accountHolder", "routingNumber", "iban", "amount"]),
  "/destination/accountHolder/name",
];
const INTENT = [...below("/asset", CRYPTOCURRENCY), ...below("/destinationAddress/asset", CRYPTOCURRENCY)];

const RAMP_SOURCE = ["transferMethod", "asset", "type", "mobilePhoneNumber", "provider", "email"];
const RAMP_DESTINATION = `
  transferMethod asset address type value email
  accountHolder accountHolder/name accountNumber accountType bankAccountNumber routingNumber iban sortCode
  bankName bankCode bankAccountCountry bankAccountHolderName mobilePhoneNumber provider
  pixKey keyType qrCode expirationDate
  recipientHandle recipientHandle/type recipientHandle/value
  paymentRedirect paymentRedirect/url paymentRedirect/expiresAt
  payId payId/type payId/value payId/bsb payId/accountNumber
  interacTransfer interacTransfer/autoDeposit interacTransfer/message
  interacTransfer/securityQuestion interacTransfer/securityAnswer
  interacTransfer/recipientHandle interacTransfer/recipientHandle/type interacTransfer/recipientHandle/value
`
  .trim()
  .split(/\s+/);
const RAMP = [
  "/type",
  ...below("/from", RAMP_SOURCE),
  ...below("/from/asset", ASSET),
  ...below("/to", RAMP_DESTINATION),
  ...below("/to/asset", ASSET),
];

const groups: Readonly<Record<string, readonly (readonly string[])[]>> = {
  createQuote: [["/toAmount", "/fromAmount"], below("/toAsset", ASSET), below("/fromAsset", ASSET)],
  createBlockchainWithdrawal: [below("/balanceAsset", ASSET), below("/destination/asset", CRYPTOCURRENCY)],
  createFiatWithdrawal: [below("/balanceAsset", ASSET), FIAT_DESTINATION],
  createPeerAccountWithdrawal: [
    below("/balanceAsset", ["nationalCurrencyCode", "cryptocurrencySymbol", "assetId"]),
    below("/destination/asset", ASSET),
  ],
  createSubAccountWithdrawal: [below("/balanceAsset", ASSET), below("/destination/asset", ASSET)],
  createDepositAddress: [below("/transferMethod/asset", ASSET)],
  createCollateralDepositAddressForAsset: [below("/address/asset", CRYPTOCURRENCY)],
  initiateCollateralDepositTransactionIntent: [INTENT],
  initiateCollateralWithdrawalTransactionIntent: [INTENT],
  createRamp: [RAMP],
};

/** The pointers that an error may contain for a missing property. */
export function namesFor({ operationId }: Operation, pointer: string): readonly string[] {
  return groups[operationId]?.find((group) => group.includes(pointer)) ?? [pointer];
}
