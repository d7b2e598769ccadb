/**
 * Certifies one mutant of each subject, and the correct provider. `pnpm test:long certify` tries all mutants.
 * @module
 */
import { expect, test } from "vitest";
import { mutants } from "./catalogue/index.ts";
import { measure } from "./measure.ts";

const found: readonly (readonly [id: string, rule: string])[] = [
  ["authentication-query-not-signed", "authentication/query-signed"],
  ["authentication-replayed-write", "authentication/replayed-nonce"],
  ["idempotency-twins-both-executed", "idempotency/concurrent"],
  ["errors-extra-property-refused", "errors/extra-property"],
  ["pagination-item-lost", "pagination/complete"],
  ["schemas-exponent-amount", "schemas/amounts"],
  ["consistency-withdrawal-moves-nothing", "transfers/balance"],
  ["tenancy-quotes", "tenancy/accounts"],
  ["http-charset-refused", "http/charset"],
  ["collateral-address-filter-ignored", "collateral/addresses"],
];

test.each(found)("finds that %s breaks %s", async (id, rule) => {
  const mutant = mutants.find((each) => each.id === id);
  const { findings } = await measure(mutant);
  expect(findings.map((each) => each.split(":")[0])).toContain(rule);
});

test("finds nothing in the correct provider", async () => {
  expect((await measure()).findings).toEqual([]);
});
