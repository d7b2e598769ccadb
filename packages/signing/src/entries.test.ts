import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** The imports of each entry: only Node's entry imports Node modules, and an HMAC client contains no curve. */
const expected: Record<string, string[]> = {
  "index.ts": ["@scure/base"],
  "web/hmac.ts": ["@noble/hashes/hmac.js", "@noble/hashes/sha3.js", "@scure/base"],
  "web/hmac-sha2.ts": ["@scure/base"],
  "web/rsa.ts": ["@scure/base"],
  "web/ecdsa.ts": ["@noble/curves/nist.js", "@noble/curves/secp256k1.js", "@scure/base"],
  "node/index.ts": ["@scure/base", "node:buffer", "node:crypto"],
};

test.for(Object.entries(expected))("%s imports only %j", ([entry, packages]) => {
  expect([...packagesBehind(join(import.meta.dirname, entry), new Set())].toSorted()).toEqual(packages);
});

function packagesBehind(file: string, seen: Set<string>): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export|\}).* from "(.+?)";/gm)) {
    const behind = specifier.startsWith(".") ? packagesBehind(join(dirname(file), specifier), seen) : [specifier];
    for (const name of behind) found.add(name);
  }
  return found;
}
