/** Only verifies signatures, as a baseline for the rest of a request. @module */
import { randomUUID } from "node:crypto";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { replyToParent } from "./child.ts";
import { TARGET } from "./fixture.ts";
import type { Scheme } from "./scheme.ts";

export interface VerificationRequest {
  readonly scheme: Scheme;
  readonly count: number;
}

const DISTINCT_REQUESTS = 500;

/** Returns the processor time per verification, in microseconds. */
replyToParent(async (input): Promise<number> => {
  const { scheme, count } = input as VerificationRequest;
  const { configuration, signingKey, verifyingKey } = scheme;
  const signer = createSigner(configuration, signingKey);
  const verifier = createVerifier(configuration, verifyingKey);
  const signed = await Promise.all(
    Array.from({ length: DISTINCT_REQUESTS }, async () => {
      const message = { timestamp: String(Date.now()), nonce: randomUUID(), method: "GET", endpoint: TARGET };
      return { message, signature: await signer.sign(message) };
    }),
  );
  const before = process.cpuUsage();
  for (let done = 0; done < count; done++) {
    const each = signed[done % DISTINCT_REQUESTS];
    if (each === undefined || verifier.verify(each.message, each.signature) !== true) throw new Error("not verified");
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
});
