/** Exchanges with redacted keys and signatures. @module */
import type { Exchange, RuleResult, Target } from "@provider-connectivity/conformance-cases";
import { contract } from "@provider-connectivity/contract";
import { shellWord } from "@provider-connectivity/core/internal";

/** An exchange without secrets. */
export interface ShownExchange {
  readonly operationId: string;
  /** A command for a POSIX shell, with variables in place of secrets. */
  readonly curl: string;
  readonly status: number;
  readonly contentType: string;
  /** At most 4,000 characters. */
  readonly body: string;
  readonly durationMs: number;
}

const { key, signature, platformSignature, responseSignature } = contract.securityHeaders;
const SECRET_HEADERS = new Set(
  [key, signature, platformSignature, responseSignature].map((name) => name.toLowerCase()),
);
/** Shorter texts are not secrets, and replacing them would change unrelated text. */
const MIN_SECRET = 8;
/** Shorter signatures are not redacted: rules about malformed signatures send them. */
const MAX_INVALID_SIGNATURE = 20;
const MAX_BODY = 4_000;
const OWN_HEADERS = /^(x-fb|content-type$|accept)/i;

/** The secrets, with their replacements. */
export function secretsOf(
  { customer, secondCustomer, secrets: given = [] }: Target,
  results: readonly RuleResult[],
): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>(given.map((secret) => [secret, "$SECRET"]));
  if (customer.apiKey.length > 0) secrets.set(customer.apiKey, "$API_KEY");
  if (secondCustomer !== undefined) secrets.set(secondCustomer.apiKey, "$SECOND_API_KEY");
  for (const { exchanges } of results)
    for (const { requestHeaders } of exchanges) {
      for (const value of signaturesIn(requestHeaders)) secrets.set(value, "$SIGNATURE");
    }
  return new Map(
    [...secrets]
      .filter(([secret]) => secret.length >= MIN_SECRET)
      .toSorted(([one], [other]) => other.length - one.length),
  );
}

function signaturesIn(headers: Exchange["requestHeaders"]): readonly string[] {
  return [signature, platformSignature]
    .map((name) => headers[name.toLowerCase()] ?? "")
    .filter(({ length }) => length > MAX_INVALID_SIGNATURE);
}

export function toShownExchange(
  exchange: Exchange,
  secrets: ReadonlyMap<string, string>,
  baseUrl: string,
): ShownExchange {
  const { operationId, status, contentType, durationMs } = exchange;
  const known = [...secrets].filter(([, name]) => name !== "$SIGNATURE");
  // A response can only contain the signature of its own request. Searching for all signatures of a run would take long.
  for (const own of signaturesIn(exchange.requestHeaders)) known.push([own, "$SIGNATURE"]);
  const hide = (text: string) => known.reduce((shown, [secret, name]) => shown.replaceAll(secret, name), text);
  return {
    operationId,
    curl: toCurl(exchange, baseUrl, hide),
    status,
    contentType,
    body: shortened(hide(exchange.text)),
    durationMs: Math.round(durationMs),
  };
}

function toCurl(
  { method, endpoint, requestHeaders, sent }: Exchange,
  baseUrl: string,
  hide: (text: string) => string,
): string {
  const headers = Object.entries(requestHeaders)
    .filter(([name]) => OWN_HEADERS.test(name))
    .flatMap(([name, value]) => ["-H", headerOf(name, value, hide)]);
  const body = sent === "" ? [] : ["--data-binary", shellWord(shortened(hide(sent)))];
  return [
    "curl",
    "-sS",
    method === "HEAD" ? "-I" : `-X ${method}`,
    ...headers,
    ...body,
    shellWord(baseUrl + hide(endpoint)),
  ].join(" ");
}

function headerOf(name: string, value: string, hide: (text: string) => string): string {
  if (value === "") return shellWord(`${name};`);
  if (!SECRET_HEADERS.has(name)) return shellWord(`${name}: ${hide(value)}`);
  const variable =
    name === key.toLowerCase()
      ? hide(value)
      : `$${name
          .toUpperCase()
          .replaceAll("-", "_")
          .replace(/^X_FB(API)?_/, "")}`;
  // An invalid value that a rule sends, such as an unknown key, is not a secret.
  return variable.startsWith("$") ? `"${name}: ${variable}"` : shellWord(`${name}: ${variable}`);
}

function shortened(text: string): string {
  return text.length > MAX_BODY ? `${text.slice(0, MAX_BODY)}…` : text;
}
