/**
 * Runs a variant over HTTP: the reference provider behind a translation. Signatures are verified over the original request,
 * not over the translated one, so that every check of the reference provider still applies.
 * @module
 */
import { sandboxApp } from "@provider-connectivity/conformance-cases/testing";
import { createMemoryStore } from "@provider-connectivity/sandbox";
import type { Verifier } from "@provider-connectivity/signing";
import { createPlatformVerifier } from "@provider-connectivity/signing/node";
import { AsyncLocalStorage } from "node:async_hooks";
import { PREFIX, type RunningServer, serveTranslated } from "./serve-translated.ts";
import type { Inner, Variant, VariantRequest, VariantResponse } from "./variant.ts";

/** The original of the translated request that the reference provider handles. `trusted` accepts any signature. */
const originals = new AsyncLocalStorage<{ readonly endpoint: string; readonly body: string } | "trusted">();

type Verify = Pick<Verifier, "verify">;

function verifyOriginal<T extends Verify>(verifier: T): T {
  return {
    ...verifier,
    verify: (message: Parameters<Verify["verify"]>[0], signature: string) => {
      const original = originals.getStore();
      if (original === "trusted") return true;
      return verifier.verify({ ...message, ...original }, signature);
    },
  };
}

/** @param platformPublicKey verifies the platform's signature, which every collateral request needs */
export async function runVariant(variant: Variant, platformPublicKey: string): Promise<RunningServer> {
  const app = await sandboxApp(createMemoryStore(), {
    wrapVerifier: verifyOriginal,
    platform: { verifier: verifyOriginal(createPlatformVerifier([platformPublicKey])), policy: "required" },
    ...(variant.config === undefined ? {} : { config: variant.config }),
    ...(variant.data === undefined ? {} : { data: variant.data }),
  });
  const dispatch = async ({ method, endpoint, headers, body }: VariantRequest): Promise<VariantResponse> => {
    const init = { method, headers, ...(body === "" ? {} : { body }) };
    const response = await app.fetch(new Request(`http://localhost${PREFIX}${endpoint}`, init));
    const kept = [...response.headers].filter(([name]) => name !== "content-length");
    return { status: response.status, headers: Object.fromEntries(kept), body: await response.text() };
  };
  const innerOf = (apiKey: string): Inner => ({
    read: (endpoint) =>
      originals.run("trusted", () =>
        dispatch({
          method: "GET",
          endpoint,
          body: "",
          headers: new Headers({
            "x-fbapi-key": apiKey,
            "x-fbapi-nonce": crypto.randomUUID(),
            "x-fbapi-timestamp": String(Date.now()),
            "x-fbapi-signature": "trusted",
            "x-fb-platform-signature": "trusted",
          }),
        }),
      ),
  });
  const respond = async (request: VariantRequest): Promise<VariantResponse> => {
    const early = await variant.before?.();
    if (early !== undefined) return early;
    const translated = variant.request?.(request) ?? request;
    const { endpoint, body } = request;
    if (body !== translated.body) translated.headers.set("content-length", String(Buffer.byteLength(translated.body)));
    const response = await originals.run({ endpoint, body }, () => dispatch(translated));
    const inner = innerOf(request.headers.get("x-fbapi-key") ?? "");
    return (await variant.response?.(response, { request: translated, inner })) ?? response;
  };
  return serveTranslated(respond);
}
