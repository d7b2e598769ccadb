/** Network failures have a hint that names the fix. @module */
import { expect, test } from "vitest";
import { hintFor } from "./network-hints.ts";

const failure = (code: string) =>
  new Error("unreachable", { cause: new TypeError("failed", { cause: Object.assign(new Error("why"), { code }) }) });

test.each([
  ["SELF_SIGNED_CERT_IN_CHAIN", "network.caFile"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "network.caFile"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "another host"],
  ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "network.clientCertificateFile"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "http://"],
  ["ENOTFOUND", "network.proxy"],
  ["ECONNREFUSED", "Start the provider"],
  ["ECONNRESET", "https://"],
])("%s: %s", (code, hint) => {
  expect(hintFor(failure(code))).toContain(hint);
});

test("has no hint for any other error", () => {
  expect(hintFor(failure("OTHER"))).toBeUndefined();
  expect(hintFor(new Error("x"))).toBeUndefined();
});
