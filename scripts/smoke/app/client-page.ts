/** The data that the page with the client shares with its provider. @module */

export const API_KEY = "key-of-the-page";
export const SECRET = "secret of the page";
export const CONFIGURATION = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "base64",
} as const;

/** The results of the page. */
export interface PageResults {
  readonly ids: readonly string[];
  readonly byPath: number | undefined;
  readonly quoted: string;
  readonly withdrawn: string;
  readonly links: number;
  readonly missing: ErrorSummary | undefined;
  readonly unreached: ErrorSummary | undefined;
  readonly attempts: readonly number[];
}

interface ErrorSummary {
  readonly kind: string;
  readonly outcome: string;
  readonly status: number | undefined;
  readonly errorType: string | undefined;
  readonly hasRequestId: boolean;
}
