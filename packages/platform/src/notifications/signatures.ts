/**
 * Verification of notifications. The scheme of collateral notifications is not documented, so this module has all three schemes
 * that are documented for other messages. Each verifies the raw bytes of the body.
 * @module
 */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  flattenedVerify,
  importSPKI,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from "jose";

/** A received notification. */
export interface ReceivedNotification {
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** Path and query string of the request's URL, with the path at which the receiver is mounted. */
  readonly endpoint: string;
  /** All headers of the request, with the signatures. */
  readonly headers: Headers;
  /** The bytes of the body. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Verifies one signature scheme. */
export interface NotificationVerifier {
  /** The header with the signature. The verifier ignores requests without it. */
  readonly header: string;
  /**
   * Verifies the signature in `header`.
   *
   * @returns false for a wrong or malformed signature. It rejects if the keys cannot be fetched
   */
  verify(received: ReceivedNotification): Promise<boolean>;
}

/**
 * Verifies `Fireblocks-Webhook-Signature`: a detached JSON Web Signature (RFC 7515, appendix F) with RS512 over the body.
 *
 * @param keys the key set, or the URL from which it is fetched and refreshed if a key is unknown
 *
 * @example
 * ```ts
 * const verifier = createWebhookVerifier(new URL("https://keys.example.com/.well-known/jwks.json"));
 * ```
 */
export function createWebhookVerifier(keys: JSONWebKeySet | URL): NotificationVerifier {
  const header = "Fireblocks-Webhook-Signature";
  const keySet = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  return {
    header,
    async verify({ headers, body }) {
      const [protectedHeader = "", payload, signature = ""] = (headers.get(header) ?? "").split(".");
      if (payload !== "") return false;
      try {
        await flattenedVerify({ protected: protectedHeader, payload: toBase64Url(body), signature }, pick, {
          algorithms: ["RS512"],
        });
        return true;
      } catch (error) {
        return refused(error);
      }
    },
  };

  function pick(protectedHeader: JWSHeaderParameters | undefined, token: Parameters<typeof keySet>[1]) {
    return keySet(protectedHeader, token);
  }
}

/**
 * Verifies `Fireblocks-Signature`: Base64 of RSASSA-PKCS1-v1_5 with SHA-512 over the body. The platform has deprecated it, but
 * still sends it in addition to the other header.
 *
 * @param publicKeys SPKI PEM; any of them may match, so that keys can be rotated
 * @throws Error for a key that is not an RSA key in SPKI PEM
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 *
 * const verifier = await createLegacyWebhookVerifier([await readFile("webhook.pem", "utf8")]);
 * ```
 */
export async function createLegacyWebhookVerifier(publicKeys: readonly string[]): Promise<NotificationVerifier> {
  const header = "Fireblocks-Signature";
  const keys = await Promise.all(publicKeys.map((pem) => importSPKI(pem, "RS512")));
  return {
    header,
    async verify({ headers, body }) {
      const signature = fromBase64(headers.get(header) ?? "");
      if (signature === undefined) return false;
      for (const key of keys) if (await crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, signature, body)) return true;
      return false;
    },
  };
}

/** The options of `createPlatformSignatureVerifier`. */
export interface PlatformSignatureOptions {
  /** Verifies `X-FB-PLATFORM-SIGNATURE` over the message of a signed request, for example `createPlatformVerifier`. */
  readonly verifier: {
    /** Verifies the signature over timestamp, nonce, method, endpoint and body: `buildMessage` of the signing package. */
    verify(
      message: { timestamp: string; nonce: string; method: string; endpoint: string; body?: Uint8Array },
      signature: string,
    ): boolean | Promise<boolean>;
  };
  /**
   * The signed path and query string: those of the notification URL that you gave to the platform, with the path at which the
   * receiver is mounted. Default: those of the request's URL, so set it if a proxy or `mount` removes a part of the path.
   */
  readonly endpoint?: string;
  /** The maximum difference of the timestamp, in milliseconds. Default: 30,000. */
  readonly toleranceMs?: number;
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number;
}

/**
 * Verifies `X-FB-PLATFORM-SIGNATURE`, as on every collateral request, with `X-FBAPI-TIMESTAMP` and `X-FBAPI-NONCE`. On those,
 * the signed path omits the path of your base URL. A notification URL has no base URL, so all of its path is signed: a
 * convention of this kit. The two webhook signatures cover no path.
 *
 * @example
 * ```ts
 * import { createPlatformVerifier } from "@provider-connectivity/signing/node";
 * import { readFile } from "node:fs/promises";
 *
 * const verifier = createPlatformVerifier([await readFile("platform.public.pem", "utf8")]);
 * const signatures = createPlatformSignatureVerifier({ verifier });
 * ```
 */
export function createPlatformSignatureVerifier(options: PlatformSignatureOptions): NotificationVerifier {
  const { verifier, toleranceMs = 30_000, now = Date.now } = options;
  const header = "X-FB-PLATFORM-SIGNATURE";
  return {
    header,
    async verify({ method, endpoint: received, headers, body }) {
      const timestamp = headers.get("X-FBAPI-TIMESTAMP") ?? "";
      const nonce = headers.get("X-FBAPI-NONCE") ?? "";
      if (!/^\d{1,16}$/.test(timestamp) || Math.abs(now() - Number(timestamp)) > toleranceMs) return false;
      const { endpoint = received } = options;
      return verifier.verify({ timestamp, nonce, method, endpoint, body }, headers.get(header) ?? "");
    },
  };
}

/** An invalid signature is not an error of the program; a failed download of a key set is. */
function refused(error: unknown): false {
  const code = (error as { code?: string } | null)?.code ?? "";
  if (code === "ERR_JWKS_TIMEOUT" || !/^ERR_(JW|JOSE_ALG)/.test(code)) throw error;
  return false;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
