/** A seeded sandbox that is called through signed HTTP. @module */
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { createSandbox } from "../create-sandbox.ts";
import { demoApiKeys } from "../seed/customers.ts";
import { seed } from "../seed/seed.ts";
import type { Store } from "../store/store.ts";
import { testSources } from "./test-sources.ts";

const configuration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
} as const;

type ApiKey = (typeof demoApiKeys)[number]["apiKey"];

/** An answer; `body` is what its JSON says, for literal comparison. */
export interface CallResult {
  readonly status: number;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Get = (endpoint: string, apiKey?: ApiKey) => Promise<CallResult>;

/** Seeds the store and gives a function that sends signed GET requests to a sandbox over it. */
export async function createSignedCalls(store: Store): Promise<Get> {
  const sources = testSources();
  await seed(store, sources);
  const credentials = demoApiKeys.map((key) => ({
    ...key,
    verifier: createVerifier(configuration, `secret of ${key.apiKey}`),
  }));
  const { app } = await createSandbox({ store, credentials, ...sources, checkResponses: true });
  return async (endpoint, apiKey = "alder-one") => {
    const message = { timestamp: String(sources.now()), nonce: sources.newId(), method: "GET", endpoint };
    const signature = await createSigner(configuration, `secret of ${apiKey}`).sign(message);
    const response = await app.request(endpoint, {
      headers: {
        "X-FBAPI-KEY": apiKey,
        "X-FBAPI-NONCE": message.nonce,
        "X-FBAPI-TIMESTAMP": message.timestamp,
        "X-FBAPI-SIGNATURE": signature,
      },
    });
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text) };
  };
}

/** The ids in a list. */
export function idsIn(items: unknown): string[] {
  return (items as { id: string }[]).map(({ id }) => id);
}

/**
 * Walks a list page by page until a page is empty.
 *
 * @param before walks backwards, from the item with this id; otherwise forwards from the start
 */
export async function walk(
  get: Get,
  { path, list, limit, before }: { path: string; list: string; limit: number; before?: string },
): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor = before === undefined ? "" : `&endingBefore=${before}`;
  while (pages.length < 50) {
    const { body } = await get(`${path}?limit=${limit}${cursor}`);
    const ids = idsIn(body[list]);
    if (ids.length === 0) return pages;
    pages.push(ids);
    cursor = before !== undefined ? `&endingBefore=${ids[0]}` : `&startingAfter=${ids.at(-1)}`;
  }
  throw new Error("The list does not end.");
}
