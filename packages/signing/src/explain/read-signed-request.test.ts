import { expect, test } from "vitest";
import { readSignedRequest } from "./read-signed-request.ts";

const signed = { timestamp: "1691606624184", nonce: "n-1" };
const headers = { "X-FBAPI-TIMESTAMP": "1691606624184", "x-fbapi-nonce": "n-1", "X-FBAPI-SIGNATURE": "c2ln" };
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
const url = "https://provider.example/v2/accounts";
const body = '{ "name": "it\'s" }';

const flags = lines.map((line) => `-H '${line}'`).join(" ");
const longFlags = lines.map((line) => `--header "${line}"`).join(" ");
/** The escapes that each way of quoting needs. */
const doubleQuoted = String.raw`"{ \"a\": \"\$5 \`b\` \\\\ \n\" }"`;
const unquoted = String.raw`\{\"a\":\ 1\}`;

const get = { method: "GET", endpoint: "/accounts" };
const post = { method: "POST", endpoint: "/accounts", body };

test.for<[form: string, text: string, expected: object]>([
  ["-X, -H and --data-raw", `curl -X POST '${url}' ${flags} --data-raw '{ "name": "it'\\''s" }'`, post],
  ["--request and --header", `curl --request DELETE ${url} ${longFlags}`, { ...get, method: "DELETE" }],
  ["neither a method nor a body", `curl ${url} ${flags}`, get],
  ["a body but no method", `curl ${url} ${flags} -d "${body.replaceAll('"', '\\"')}"`, post],
  ["--data", `curl ${url} ${flags} --data 'a'`, { ...post, body: "a" }],
  ["--data-binary", `curl ${url} ${flags} --data-binary 'a'`, { ...post, body: "a" }],
  ["--data-ascii", `curl ${url} ${flags} --data-ascii 'a'`, { ...post, body: "a" }],
  ["an empty body", `curl ${url} ${flags} -d ''`, { method: "POST", endpoint: "/accounts" }],
  ["a method after the body", `curl ${url} ${flags} -d 'a' -X PUT`, { ...post, method: "PUT", body: "a" }],
  [
    "escapes in double quotes",
    `curl ${url} ${flags} -d ${doubleQuoted}`,
    { ...post, body: '{ "a": "$5 `b` \\\\ \\n" }' },
  ],
  ["escapes without quotes", `curl ${url} ${flags} -d ${unquoted}`, { ...post, body: '{"a": 1}' }],
  ["a body in $'…'", `curl ${url} ${flags} -d $'a b'`, { ...post, body: "a b" }],
  ["flags without a value", `curl -s --compressed ${url} ${flags}`, get],
  [
    "flags that begin like known ones",
    `curl ${url} ${flags} --data-urlencode a --url-query b=1 --request-target /c`,
    get,
  ],
  [
    "values that follow their flags without a space",
    `curl ${url} ${flags} -XPUT -dab -HX-FBAPI-NONCE:n-2`,
    { ...post, method: "PUT", nonce: "n-2", body: "ab" },
  ],
  ["values of unknown flags before the URL", `curl -u me:secret -o https.json ${url} ${flags}`, get],
  [
    "a URL without a scheme",
    `curl -s localhost:8080/v2/accounts?next=https://a.example/b ${flags}`,
    { ...get, endpoint: "/accounts?next=https://a.example/b" },
  ],
  ["--url", `curl --url ${url} ${flags}`, get],
  ["--url after the value of another flag", `curl -e https://referrer.example --url ${url} ${flags}`, get],
  ...["-X", "--request", "-H", "--header", "-d", "--data", "--url"].map((flag): [string, string, object] => [
    `a URL that ends with ${flag}`,
    `curl ${url}/${flag} ${flags}`,
    { ...get, endpoint: `/accounts/${flag}` },
  ]),
  ["a flag without its value", `curl ${url} ${flags} -H`, get],
  ["continued lines", `curl \\\n  ${flags} \\\n  -X POST \\\n  ${url}`, { ...get, method: "POST" }],
  ["continued lines of Windows", `curl \\\r\n  ${flags} \\\r\n  -X POST \\\r\n  ${url}`, { ...get, method: "POST" }],
  ["a line continued within a word", `curl ${url} ${flags} -d "a\\\nb"`, { ...post, body: "ab" }],
  ["white space around it", `\n  curl ${url} ${flags}\n`, get],
])("reads a curl command with %s", ([, text, expected]) => {
  expect(readSignedRequest(text, "/v2")).toEqual({
    request: { ...signed, ...expected, prefix: "/v2" },
    signature: "c2ln",
  });
});

test.for<[form: string, text: string, expected: object]>([
  ["CRLF", `POST /v2/accounts HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`, post],
  ["LF", `POST /v2/accounts HTTP/1.1\n${lines.join("\n")}\n\n${body}`, post],
  ["no body", `GET /v2/accounts HTTP/1.1\n${lines.join("\n")}\n\n`, get],
  ["nothing after its headers", `GET /v2/accounts HTTP/1.1\n${lines.join("\n")}`, get],
  ["no version", `GET /v2/accounts\n${lines.join("\n")}`, get],
  ["version 2", `GET /v2/accounts HTTP/2\n${lines.join("\n")}`, get],
  ["an absolute URL", `GET ${url} HTTP/1.1\n${lines.join("\n")}`, get],
  ["white space around its first line", `\n\n  GET /v2/accounts HTTP/1.1  \n${lines.join("\n")}`, get],
  [
    "white space around the names of headers",
    `GET /v2/accounts\n${lines.join("\n").replaceAll(/^|(?=:)/gm, " ")}`,
    get,
  ],
  ["pseudo headers", `GET /v2/accounts\n:authority: provider.example\n${lines.join("\n")}`, get],
  ["the user agent of curl", `GET /v2/accounts\nUser-Agent: curl 8\n${lines.join("\n")}`, get],
  [
    "a body that looks like a header",
    `POST /v2/accounts\n${lines.join("\n")}\n\nX-FBAPI-NONCE: 2`,
    { ...post, body: "X-FBAPI-NONCE: 2" },
  ],
  [
    "blank lines in its body",
    `POST /v2/accounts\n${lines.join("\n")}\n\na\r\n\r\nb\n`,
    { ...post, body: "a\r\n\r\nb\n" },
  ],
])("reads a raw request with %s", ([, text, expected]) => {
  expect(readSignedRequest(text, "/v2")).toEqual({
    request: { ...signed, ...expected, prefix: "/v2" },
    signature: "c2ln",
  });
});

const values = { ...signed, signature: "c2ln" };

test.for<[form: string, line: object, expected: object]>([
  ["headers", { method: "POST", url, headers, body }, post],
  ["the headers' values", { method: "POST", endpoint: "/accounts", ...values, body }, post],
  ["a path", { path: "/v2/accounts", ...values }, get],
  ["no method", { url, headers }, get],
  ["an empty body", { url, headers, body: "" }, get],
  ["a body that is an object", { method: "POST", url, headers, body: { a: 1 } }, { ...post, body: '{"a":1}' }],
  ["a timestamp that is a number", { url, ...values, timestamp: 1691606624184 }, get],
  ["a header that is a number", { url, headers: { ...headers, "X-FBAPI-TIMESTAMP": 1691606624184 } }, get],
  ["headers that are null", { url, headers: null, ...values }, get],
  ["headers that differ from the values", { url, headers, timestamp: "1", nonce: "2", signature: "3" }, get],
  ["endpoint, url and path", { path: "/a", url: "/b", endpoint: "/accounts", headers }, get],
  ["url and path", { path: "/a", url, headers }, get],
])("reads a log line with %s", ([, line, expected]) => {
  expect(readSignedRequest(` ${JSON.stringify(line)}\n`, "/v2")).toEqual({
    request: { ...signed, ...expected, prefix: "/v2" },
    signature: "c2ln",
  });
});

test.for([
  ["/v2/accounts", "/v2", "/accounts"],
  ["/v2/accounts?next=/v2/x", "/v2", "/accounts?next=/v2/x"],
  ["/v20/accounts", "/v2", "/v20/accounts"],
  ["/accounts", "/v2", "/accounts"],
  ["/v2/accounts", undefined, "/v2/accounts"],
  ["/v2/accounts", "", "/v2/accounts"],
  ["https://provider.example:8443/v2/accounts?limit=2", "/v2", "/accounts?limit=2"],
  ["HTTP://PROVIDER.EXAMPLE/accounts", "", "/accounts"],
  ["/accounts?next=https://other.example/x", "", "/accounts?next=https://other.example/x"],
] as const)("reads the target %s with the prefix %s as %s", ([target, prefix, endpoint]) => {
  const { request } = readSignedRequest(JSON.stringify({ url: target, headers }), prefix);
  expect(request).toEqual({ ...signed, method: "GET", endpoint, prefix: prefix ?? "" });
});

const unknownForm = "Paste a curl command, an HTTP request that begins with its method and path, or a line of JSON.";

test.for<[text: string, message: string]>([
  ["hello", unknownForm],
  ["", unknownForm],
  ["curling /accounts HTTP/1.1 today", unknownForm],
  ["log: GET /accounts HTTP/1.1", unknownForm],
  [`GET\n${lines.join("\n")}`, unknownForm],
  ["GET /accounts HTTP/1.1\nX-FBAPI-NONCE: 1", "The request has no header X-FBAPI-TIMESTAMP."],
  ["GET /accounts\nX-FBAPI-TIMESTAMP: 1\nX-FBAPI-SIGNATURE: 1", "The request has no header X-FBAPI-NONCE."],
  [
    `curl ${url} ${flags} -H 'X-FBAPI-NONCE;'`.replace("-H 'x-fbapi-nonce: n-1'", ""),
    "The request has no header X-FBAPI-NONCE.",
  ],
  ['{"path":"/accounts","timestamp":"1","nonce":"2"}', "The request has no header X-FBAPI-SIGNATURE."],
  ['{"method":"GET"}', "The line of JSON has no endpoint, url or path."],
  ["{broken", "This looks like JSON, but it is not valid JSON."],
  ["curl -X GET", "The curl command has no URL."],
])("rejects %s: %s", ([text, message]) => {
  expect(() => readSignedRequest(text)).toThrow(new TypeError(message));
});

test("keeps the parser's message for JSON that is broken", () => {
  expect(() => readSignedRequest("{broken")).toThrow(expect.objectContaining({ cause: expect.any(SyntaxError) }));
});
