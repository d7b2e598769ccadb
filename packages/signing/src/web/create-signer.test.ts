import { test } from "vitest";
import { defaultSigningConfiguration } from "../signing-configuration.ts";
import { assertRefusal } from "../testing/key-cases.ts";
import { createEcdsaSigner } from "./ecdsa.ts";
import { createHmacVerifier } from "./hmac.ts";

test("an entry rejects another entry's configuration and names the right one", async () => {
  const message = "This configuration is for rsa; import its functions from @provider-connectivity/signing/rsa.";
  await assertRefusal(
    () => createHmacVerifier(defaultSigningConfiguration as never, "secret"),
    message,
    "",
    "algorithm",
  );
  await assertRefusal(() => createEcdsaSigner(defaultSigningConfiguration as never, "key"), message, "", "algorithm");
});

test("an entry rejects an invalid configuration at run time", async () => {
  const configuration = { ...defaultSigningConfiguration, algorithm: "ecdsa", hash: "sha512" } as never;
  await assertRefusal(() => createEcdsaSigner(configuration, "key"), "hash must be sha256", "", "hash");
});
