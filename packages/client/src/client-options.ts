/** The options of a client, and how they are checked. @module */
import type { ContractInfo } from "@provider-connectivity/core";
import type { PlatformSigner, SignedMessage, Signer, Verifier } from "@provider-connectivity/signing";
import type { KeyedCall, PlannedRetry, ReceivedResponse, SentRequest, Tracing } from "./events.ts";
import { webRuntime, type Runtime } from "./runtime.ts";
import type { ResponseValidator } from "./validate-response.ts";

/** Authenticates requests to an API that does not use the contract's key, nonce, timestamp and signature headers. */
export interface Authenticator {
  /**
   * Returns the headers that authenticate one attempt, in place of the contract's own.
   *
   * @param message the attempt: method, path with query string, and the bytes of the body
   */
  authenticate(message: SignedMessage): Promise<Readonly<Record<string, string>>>;
}

/** The options of `createClient` and `createPathClient`. */
export interface ClientOptions {
  /**
   * The provider's URL up to the point where the contract's paths begin, for example `https://api.example.com/v2`. Its
   * path is sent but not signed. A trailing slash makes no difference.
   */
  readonly baseUrl: string;
  /** The API key that the provider issued. Sent with each request; never part of an error or a hook's argument. */
  readonly apiKey: string;
  /** Signs each request, or authenticates it in the way of another API. */
  readonly signer: Pick<Signer, "sign"> | Authenticator;
  /**
   * Signs the requests that need the platform's signature. Default: none; `X-FB-PLATFORM-SIGNATURE` is sent empty.
   */
  readonly platformSigner?: PlatformSigner;
  /**
   * Verifies `X-PROVIDER-SIGNATURE` on responses to collateral calls before they are parsed: on each success, and on an
   * error response if the header is present. The message is `responseMessage` of the signing package. Agree on key and
   * scheme with the provider. Default: responses are not verified.
   */
  readonly responseVerifier?: Pick<Verifier, "verify">;
  /**
   * Sends the requests, for example through a proxy. It may use the signed `Request`, or `request.url` with `init`, and
   * must send method, URL, headers and body unchanged and not follow redirects. Default: the global `fetch`.
   */
  readonly fetch?: (request: Request, init: RequestInit) => Response | Promise<Response>;
  /** Time limit of one call with all its attempts, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number;
  /**
   * Time limit of one attempt, in milliseconds. Applies only if the call may be attempted again afterwards, so that one
   * hung connection does not use up `timeoutMs`. Default: 10,000.
   */
  readonly attemptTimeoutMs?: number;
  /**
   * The longest response body that is read, in bytes after decompression. A longer one is an error of the kind
   * `invalid-response`. While a body is parsed, its text and its value are in memory together: plan about 2.3 times this
   * limit for each concurrent call. Default: 10,485,760 (10 MiB).
   */
  readonly maxResponseBytes?: number;
  /** When and how often a call is repeated. Default: each value of `RetryOptions` that is omitted. */
  readonly retries?: RetryOptions;
  /** Validates the body of each success; made by `createResponseValidator`. Default: bodies are not validated. */
  readonly validateResponse?: ResponseValidator;
  /**
   * Called with each idempotency key that the client generates, before anything is sent. The call waits for it, and
   * nothing is sent if it rejects. Store the key here to send the same request again after a crash. Default: keys are not
   * reported.
   */
  readonly onIdempotencyKey?: (call: KeyedCall) => void | Promise<void>;
  /** Called before each attempt. If a hook throws, the call ends with an error of the kind `local-error`. Default: none. */
  readonly onRequest?: (request: SentRequest) => void;
  /** Called for each response, with any status. Default: none. */
  readonly onResponse?: (response: ReceivedResponse) => void;
  /** Called for each failure that will be repeated, before the pause. Default: none. */
  readonly onRetry?: (retry: PlannedRetry) => void;
  /**
   * Traces each call with its attempts, for example `createTracing` of `client/opentelemetry`. Default: calls are not
   * traced.
   */
  readonly tracing?: Tracing;
  /** Clock and randomness, for tests. Default: the system's. */
  readonly runtime?: Runtime;
}

/** When and how often a call is repeated. */
export interface RetryOptions {
  /** Maximum number of attempts of one call, including the first. 1 never repeats. Default: 3. */
  readonly attempts?: number;
  /** Upper bound of the pause before the second attempt, in milliseconds. Doubles with each attempt. Default: 200. */
  readonly baseMs?: number;
  /** Upper bound of any pause, in milliseconds, unless the provider asks for a longer one. Default: 5,000. */
  readonly maxMs?: number;
}

/** The options with their defaults, and the contract, for its names. */
export interface Settings extends ClientOptions {
  readonly contract: ContractInfo;
  readonly runtime: Runtime;
  readonly fetch: NonNullable<ClientOptions["fetch"]>;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly maxResponseBytes: number;
  readonly retries: Required<RetryOptions>;
}

/** Whether a value is acceptable, and the rule as text. */
type Rule = readonly [test: (value: unknown) => boolean, text: string];

const isFunction = (value: unknown) => typeof value === "function";
const callable: Rule = [isFunction, "a function"];
const objectWith = (method: string): Rule => [
  (value) => isFunction((value as Readonly<Record<string, unknown>> | null)?.[method]),
  `an object with a method ${method}`,
];
const positive: Rule = [(value) => typeof value === "number" && value > 0, "a number above 0"];
const pause: Rule = [(value) => typeof value === "number" && value >= 0, "a number of milliseconds"];
// A Headers object repeats a refused value in its error, so the key is checked here.
const headerValue: Rule = [
  (value) => typeof value === "string" && /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value),
  "printable ASCII without surrounding spaces",
];

const optionRules = {
  apiKey: headerValue,
  signer: [
    (value) => ["sign", "authenticate"].some((method) => objectWith(method)[0](value)),
    "an object with a method sign or authenticate",
  ],
  baseUrl: [(value) => typeof value === "string", "a string"],
  platformSigner: objectWith("sign"),
  responseVerifier: objectWith("verify"),
  fetch: callable,
  timeoutMs: positive,
  attemptTimeoutMs: positive,
  maxResponseBytes: positive,
  retries: [(value) => typeof value === "object" && value !== null, "an object"],
  validateResponse: callable,
  onIdempotencyKey: callable,
  onRequest: callable,
  onResponse: callable,
  onRetry: callable,
  tracing: callable,
  runtime: objectWith("now"),
} satisfies Record<keyof ClientOptions, Rule>;

const retryRules = {
  attempts: [(value) => Number.isInteger(value) && (value as number) > 0, "a whole number above 0"],
  baseMs: pause,
  maxMs: pause,
} satisfies Record<keyof RetryOptions, Rule>;

/** The rules of a single call's options. */
export const callOptionRules = {
  signal: [(value) => typeof (value as AbortSignal | null)?.aborted === "boolean", "an AbortSignal"],
  timeoutMs: positive,
  mayHaveBeenSent: [(value) => typeof value === "boolean", "true or false"],
} satisfies Record<string, Rule>;

/** Checks options that may come from JavaScript. @throws TypeError for an unknown name and for a value that breaks its rule */
export function checkOptions(options: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = rules[name];
    if (!rule) throw new TypeError(`unknown option ${name}`);
    if (value !== undefined && !rule[0](value)) throw new TypeError(`${name} must be ${rule[1]}`);
  }
}

/**
 * Checks a client's options and adds the defaults.
 *
 * @throws TypeError for a missing, unknown or unusable option
 */
export function createSettings(contract: ContractInfo, options: ClientOptions): Settings {
  const { baseUrl, apiKey, signer, retries = {} } = options;
  checkOptions({ ...options, baseUrl: baseUrl ?? null, apiKey: apiKey ?? null, signer: signer ?? null }, optionRules);
  checkOptions(retries, retryRules);
  return {
    timeoutMs: 30_000,
    attemptTimeoutMs: 10_000,
    maxResponseBytes: 10_485_760,
    // Looked up at each call, because mocks replace the global after clients are made.
    fetch: (request) => globalThis.fetch(request),
    runtime: webRuntime,
    ...given(options),
    retries: { attempts: 3, baseMs: 200, maxMs: 5_000, ...given(retries) },
    baseUrl: parseBaseUrl(baseUrl),
    contract,
  };
}

/** The options that are set. Others must not replace a default. */
function given<T extends object>(options: T): T {
  return Object.fromEntries(present(options)) as T;
}

/** The entries of an object, except `undefined` and `null`. */
export function present(values: object): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
}

/**
 * Normalises a base URL as fetch does and removes a trailing slash.
 *
 * @throws TypeError for anything but an absolute http(s) URL, and for a query, a fragment or credentials. The message
 *   does not repeat the URL, because it may contain a secret.
 */
function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:/.test(url.protocol) || /[?#]/.test(text) || url.username || url.password) {
    throw new TypeError("baseUrl must be an absolute http(s) URL without query, fragment or credentials");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}
