/**
 * The JSON Web Token of a platform request: RS256 over one request.
 *
 * Claims: `uri` (path with query), `nonce`, `iat`, `exp` in seconds, `sub` (the API key), `bodyHash` (lower-case hex
 * SHA-256 of the body).
 * @module
 */
import { type CryptoKey, decodeProtectedHeader, errors, importPKCS8, importSPKI, jwtVerify, SignJWT } from "jose";
import { PlatformApiError } from "../errors.ts";

const ALGORITHM = "RS256";
/** The lifetime of a token in seconds. Platform documents require less than 30. */
const LIFETIME_SECONDS = 25;
/** The official development kits use 55 seconds, so a stricter verifier would refuse their tokens. */
const DEFAULT_MAX_LIFETIME_MS = 60_000;
/** The accepted clock difference in seconds. */
const CLOCK_TOLERANCE_SECONDS = 5;
/** The hash of nothing, and of the two characters `""`: development kits send either for a request without a body. */
const EMPTY_BODY_HASHES: ReadonlySet<string> = new Set([
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126",
]);

/** A request as its token describes it. */
export interface TokenRequest {
  /** Path and query string, starting with `/v1`. */
  readonly uri: string;
  /** The bytes of the body. Empty if there is none. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Creates the token for one request. */
export interface TokenSigner {
  /**
   * Signs one request. Every attempt needs a new token, because each token is accepted once.
   *
   * @returns a JSON Web Token (RFC 7519), valid for 25 seconds, to be sent as `Authorization: Bearer TOKEN`
   */
  sign(request: TokenRequest): Promise<string>;
}

/** The options of `createTokenSigner`. */
export interface TokenSignerOptions {
  /** The provider's API key at the platform. It is the claim `sub`, and is sent as `X-API-Key` too. */
  readonly apiKey: string;
  /** RSA private key, PKCS #8 PEM: the key of the certificate signing request. */
  readonly privateKey: string;
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number;
  /** Creates a unique value. Default: random UUIDs. */
  readonly newNonce?: () => string;
}

/**
 * Creates a signer of request tokens.
 *
 * @throws TypeError if the key is not an RSA key in PKCS #8 PEM
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 *
 * const signer = await createTokenSigner({ apiKey: "provider", privateKey: await readFile("platform.key", "utf8") });
 * const token = await signer.sign({ uri: "/v1/collateral/workspaces", body: new Uint8Array() });
 * ```
 */
export async function createTokenSigner(options: TokenSignerOptions): Promise<TokenSigner> {
  const { apiKey, now = Date.now, newNonce = () => crypto.randomUUID() } = options;
  const key = await importKey(() => importPKCS8(options.privateKey, ALGORITHM), "privateKey", "PKCS #8");
  return {
    async sign({ uri, body }) {
      const issuedAt = Math.floor(now() / 1000);
      return new SignJWT({ uri, nonce: newNonce(), bodyHash: await sha256Hex(body) })
        .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + LIFETIME_SECONDS)
        .setSubject(apiKey)
        .sign(key);
    },
  };
}

/** The options of `createTokenVerifier`. */
export interface TokenVerifierOptions {
  /** The RSA public key (SPKI PEM) of each API key. */
  readonly publicKeys: Readonly<Record<string, string>>;
  /** The maximum milliseconds between `iat` and `exp`. Default: 60,000; the documents require less than 30,000. */
  readonly maxLifetimeMs?: number;
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number;
}

/** Verifies the token of one request. */
export interface TokenVerifier {
  /**
   * Verifies the signature, the lifetime, the nonce, and that the token belongs to this request. The clocks may differ by 5
   * seconds.
   *
   * @param token the JSON Web Token, without `Bearer`
   * @param apiKey the header `X-API-Key`
   * @returns the API key
   * @throws PlatformApiError `unauthorized`, `token-expired` or `token-reused`
   */
  verify(token: string, apiKey: string, request: TokenRequest): Promise<string>;
}

/**
 * Creates a verifier of request tokens. It stores nonces in memory until their tokens expire.
 *
 * @throws TypeError if a public key is invalid
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 *
 * const verifier = await createTokenVerifier({ publicKeys: { provider: await readFile("provider.pem", "utf8") } });
 * ```
 */
export async function createTokenVerifier(options: TokenVerifierOptions): Promise<TokenVerifier> {
  const { now = Date.now, maxLifetimeMs = DEFAULT_MAX_LIFETIME_MS } = options;
  const keys = new Map<string, CryptoKey>();
  for (const [apiKey, pem] of Object.entries(options.publicKeys))
    keys.set(apiKey, await importKey(() => importSPKI(pem, ALGORITHM), `publicKeys["…"]`, "SPKI"));
  const nonces = createNonceMemory(now);
  return {
    async verify(token, apiKey, { uri, body }) {
      // The same message for an unknown key and a wrong signature, so that attackers cannot search for keys.
      const refused = () => new PlatformApiError("unauthorized", "The API key or the token is invalid.");
      const key = keys.get(apiKey);
      if (key === undefined || !isRs256(token)) throw refused();
      const claims = await readClaims(token, key, now, refused);
      if (claims.sub !== apiKey) throw refused();
      const { iat, exp } = claims;
      if (typeof iat !== "number" || typeof exp !== "number" || (exp - iat) * 1000 > maxLifetimeMs)
        throw new PlatformApiError("unauthorized", `The token must expire within ${maxLifetimeMs / 1000} s of iat.`);
      if (iat * 1000 > now() + CLOCK_TOLERANCE_SECONDS * 1000)
        throw new PlatformApiError("unauthorized", "The token's iat is in the future. Check the clock.");
      if (claims["uri"] !== uri)
        throw new PlatformApiError("unauthorized", "The token's uri is not the path and query of this request.");
      if (!(await isHashOf(claims["bodyHash"], body)))
        throw new PlatformApiError("unauthorized", "The token's bodyHash is not the SHA-256 of this body in hex.");
      const { nonce } = claims;
      if (typeof nonce !== "string" && typeof nonce !== "number")
        throw new PlatformApiError("unauthorized", "The token has no nonce.");
      if (!nonces.add(`${apiKey} ${nonce}`, (exp + CLOCK_TOLERANCE_SECONDS) * 1000))
        throw new PlatformApiError("token-reused", "The token's nonce was used before.");
      return apiKey;
    },
  };
}

async function readClaims(token: string, key: CryptoKey, now: () => number, refused: () => PlatformApiError) {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      currentDate: new Date(now()),
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new PlatformApiError("token-expired", "The token has expired.");
    throw refused();
  }
}

function isRs256(token: string): boolean {
  try {
    return decodeProtectedHeader(token).alg === ALGORITHM;
  } catch {
    return false;
  }
}

async function isHashOf(hash: unknown, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (typeof hash !== "string") return false;
  return hash === (await sha256Hex(body)) || (body.length === 0 && EMPTY_BODY_HASHES.has(hash));
}

/** SHA-256 in lower-case hex. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function createNonceMemory(now: () => number) {
  const expiries = new Map<string, number>();
  return {
    /** @returns false for a stored nonce */
    add(nonce: string, expiresAt: number): boolean {
      for (const [known, expiry] of expiries) {
        if (expiry > now()) break;
        expiries.delete(known);
      }
      if (expiries.has(nonce)) return false;
      expiries.set(nonce, expiresAt);
      return true;
    },
  };
}

async function importKey(read: () => Promise<CryptoKey>, name: string, format: string): Promise<CryptoKey> {
  try {
    return await read();
  } catch (cause) {
    throw new TypeError(`${name} is not an RSA key in ${format} PEM`, { cause });
  }
}
