/** Reads a signed request from pasted text. @module */
import type { ExplainedRequest } from "./variants.ts";

/** A request and its signature. */
export interface ReadRequest {
  /** The signed parts, from its headers, method, target and body. The endpoint lacks the prefix if it began with it. */
  readonly request: ExplainedRequest;
  /** The text of `X-FBAPI-SIGNATURE`. */
  readonly signature: string;
}

/** The common result of all formats, before the headers are read. */
interface Parts {
  readonly method: string;
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Reads a curl command, a raw HTTP request, or a log line in JSON.
 *
 * A log line names `method`, `endpoint` (or `url` or `path`), `headers` and `body`, or the headers' values as `timestamp`,
 * `nonce` and `signature`.
 *
 * @param prefix the path of the provider's base URL, which is not signed. Default: none
 * @throws TypeError that names the missing parts
 * @example
 * ```ts
 * const { request, signature } = readSignedRequest("curl https://…/v2/accounts -H 'X-FBAPI-KEY: …'", "/v2");
 * ```
 */
export function readSignedRequest(text: string, prefix = ""): ReadRequest {
  const trimmed = text.trim();
  const parts = /^curl\s/.test(trimmed)
    ? fromCurl(trimmed)
    : trimmed.startsWith("{")
      ? fromJson(trimmed)
      : fromHttp(text.trimStart());
  const header = (name: string): string => {
    const value = parts.headers.get(name);
    if (value === undefined) throw new TypeError(`The request has no header ${name.toUpperCase()}.`);
    return value;
  };
  const target = parts.target.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const endpoint = target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : target;
  return {
    request: {
      timestamp: header("x-fbapi-timestamp"),
      nonce: header("x-fbapi-nonce"),
      method: parts.method,
      endpoint,
      ...(parts.body === "" ? {} : { body: parts.body }),
      prefix,
    },
    signature: header("x-fbapi-signature"),
  };
}

/** The beginning of an absolute URL. */
const SCHEME = /^[a-z]+:\/\//i;

/** A word of a shell: quoted, or without spaces. */
const WORD = /\$?'((?:[^']|'\\'')*)'|"((?:[^"\\]|\\.)*)"|((?:[^\s'"\\]|\\.)+)/gs;

function fromCurl(text: string): Parts {
  // A shell deletes the backslash and the line break that continue a command.
  const words = [...text.replaceAll(/\\\r?\n/g, "").matchAll(WORD)].flatMap(
    ([, single, double, bare]) =>
      single?.replaceAll("'\\''", "'") ??
      double?.replaceAll(/\\(["\\$`])/g, "$1") ??
      // The value of a short flag may follow it without a space.
      bare!.replaceAll(/\\(.)/g, "$1").split(/(?<=^-[XHd])(?=.)/s),
  );
  const headers = new Map<string, string>();
  let method: string | undefined;
  let url: string | undefined;
  let body: string | undefined;
  /** The URL, and the values of unknown flags. */
  const others: string[] = [];
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    if (/^(?:-X|--request)$/.test(word)) method = words[++index];
    else if (/^(?:-H|--header)$/.test(word)) addHeader(headers, words[++index] ?? "");
    else if (/^(?:-d|--data(?:-raw|-binary|-ascii)?)$/.test(word)) body = words[++index];
    else if (word === "--url") url = words[++index];
    else if (!word.startsWith("-")) others.push(word);
  }
  url ??= others.find((word) => SCHEME.test(word)) ?? others[0];
  if (url === undefined) throw new TypeError("The curl command has no URL.");
  const target = SCHEME.test(url) ? url : `http://${url}`;
  return { method: method ?? (body === undefined ? "GET" : "POST"), target, headers, body: body ?? "" };
}

function fromHttp(text: string): Parts {
  const end = /\r?\n\r?\n|$/.exec(text)!;
  const [line, ...lines] = text.slice(0, end.index).split("\n");
  const start = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/i.exec(line!.trim());
  if (start === null)
    throw new TypeError(
      "Paste a curl command, an HTTP request that begins with its method and path, or a line of JSON.",
    );
  const headers = new Map<string, string>();
  for (const each of lines) addHeader(headers, each);
  return { method: start[1]!, target: start[2]!, headers, body: text.slice(end.index + end[0].length) };
}

function fromJson(text: string): Parts {
  const line = parse(text);
  const textOf = (...names: readonly string[]): string | undefined => {
    const value = names.map((name) => line[name]).find((each) => each !== undefined);
    // JSON.stringify returns undefined for undefined.
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  const headers = new Map<string, string>();
  const given = line["headers"];
  if (typeof given === "object" && given !== null)
    for (const [name, value] of Object.entries(given)) headers.set(name.toLowerCase(), String(value));
  for (const name of ["timestamp", "nonce", "signature"]) {
    const value = textOf(name);
    if (value !== undefined && !headers.has(`x-fbapi-${name}`)) headers.set(`x-fbapi-${name}`, value);
  }
  const target = textOf("endpoint", "url", "path");
  if (target === undefined) throw new TypeError("The line of JSON has no endpoint, url or path.");
  return { method: textOf("method") ?? "GET", target, headers, body: textOf("body") ?? "" };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new TypeError("This looks like JSON, but it is not valid JSON.", { cause });
  }
}

function addHeader(headers: Map<string, string>, line: string): void {
  const colon = line.indexOf(":");
  if (colon !== -1) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
}
