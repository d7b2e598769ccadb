/** What packages/client/README.md takes as given. @module */
export const body = {
  fromAsset: { nationalCurrencyCode: "USD" },
  toAsset: { nationalCurrencyCode: "EUR" },
  fromAmount: "1",
} as const;
