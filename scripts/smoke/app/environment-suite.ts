/**
 * A user's test suite for the client and the fake, for any runner. It is bundled into one file without the packages.
 * @module
 */
import { createClient, ProviderError } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createFakeProvider } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";
import { createEcdsaSigner, createEcdsaVerifier } from "@provider-connectivity/signing/ecdsa";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";
import { createRsaSigner, createRsaVerifier } from "@provider-connectivity/signing/rsa";
import type { Case } from "./setup.ts";

interface Runner {
  readonly cases: readonly Case[];
  readonly test: (name: string, run: () => Promise<void>) => void;
  readonly hooks: Parameters<typeof useFakes>[1];
  /** Freezes the time of `Date` and the timers. */
  readonly freeze: (at: Date) => void;
  readonly unfreeze: () => void;
}

const MESSAGE = { timestamp: "1691606624184", nonce: "c3d5f400", method: "GET", endpoint: "/accounts?limit=1" };

/** Defines the suite with a runner's functions. */
export async function defineSuite({ cases, test, hooks, freeze, unfreeze }: Runner): Promise<void> {
  const fake = await createFakeProvider({ preset: "bank" });
  useFakes([fake], hooks);
  const { fetch: _direct, ...intercepted } = fake.clientOptions as typeof fake.clientOptions & { fetch?: unknown };

  for (const { name, configuration, signingKey, verifyingKey } of cases) {
    test(`verifies a signature: ${name}`, async () => {
      const [signer, verifier] =
        configuration.algorithm === "hmac"
          ? [await createHmacSigner(configuration, signingKey), await createHmacVerifier(configuration, verifyingKey)]
          : configuration.algorithm === "rsa"
            ? [await createRsaSigner(configuration, signingKey), await createRsaVerifier(configuration, verifyingKey)]
            : [
                await createEcdsaSigner(configuration, signingKey),
                await createEcdsaVerifier(configuration, verifyingKey),
              ];
      const signature = await signer.sign(MESSAGE);
      equal(await verifier.verify(MESSAGE, signature), true);
      equal(await verifier.verify({ ...MESSAGE, nonce: "other" }, signature), false);
    });
  }

  test("intercepts calls and responds", async () => {
    const { accounts } = await createClient(contract, intercepted).getAccounts({ query: { limit: 1 } });
    equal(accounts.length, 1);
  });

  test("throws an override as an error", async () => {
    fake.override("getAccounts", { status: 404, body: { message: "gone", errorType: "not-found" } }, { times: 1 });
    const error = await createClient(contract, intercepted)
      .getAccounts()
      .catch((thrown: unknown) => thrown);
    equal(error instanceof ProviderError && error.status, 404);
  });

  test("aborts a call with the environment's signal", async () => {
    const controller = new AbortController();
    controller.abort();
    const call = createClient(contract, intercepted).getAccounts({}, { signal: controller.signal });
    equal(
      await call.then(
        () => "done",
        () => "aborted",
      ),
      "aborted",
    );
  });

  for (const at of ["2024-02-29T12:00:00Z", "2031-01-01T00:00:00Z"]) {
    test(`responds while time is frozen at ${at}`, async () => {
      freeze(new Date(at));
      try {
        const { accounts } = await createClient(contract, intercepted).getAccounts({ query: { limit: 1 } });
        equal(accounts.length, 1);
      } finally {
        unfreeze();
      }
    });
  }
}

function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}
