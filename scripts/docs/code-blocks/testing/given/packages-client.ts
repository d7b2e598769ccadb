/** Context for the code blocks of packages/client/README.md. @module */
export const body = {
  fromAsset: { nationalCurrencyCode: "USD" },
  toAsset: { nationalCurrencyCode: "EUR" },
  fromAmount: "1",
} as const;
