/** Every rule of forced settlements, of auto-sign and of the signer's automation, with the test that shows it. @module */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FORCED = "forced-settlements.test.ts";
const PLATFORM = "platform.test.ts";
const OPERATIONS = "operations.test.ts";
const CONNECTED = "connected-provider.test.ts";
const CLIENT = "../client/platform-client.test.ts";
const SCENARIOS = "../scenarios/wrong-providers.test.ts";

const rules: readonly (readonly [rule: string, file: string, title: string])[] = [
  ["mark: fails when one is marked", FORCED, "mark: only one settlement at a time"],
  ["mark: fails within two hours of creation", FORCED, "mark: not before two hours have passed"],
  ["mark: fails after seven days", FORCED, "mark: not after seven days"],
  ["mark: fails unless it is the latest", FORCED, "mark: only the latest settlement"],
  [
    "mark: fails for a forced settlement",
    FORCED,
    "force: a forced settlement is forced again without marking, and cannot be marked",
  ],
  ["mark: fails when nothing is incomplete", FORCED, "mark: not if every transaction is complete"],
  [
    "mark: computes forceUnixTime",
    FORCED,
    "mark: a settlement can be marked after two hours, and forceUnixTime is the end of the enforcement time",
  ],
  [
    "while marked: no settlement, no addition, no removal",
    FORCED,
    "while marked: no settlement of either side, no addition and no removal",
  ],
  [
    "while marked: the customer's GET of a settlement is refused",
    FORCED,
    "while marked: the customer cannot read the settlement instructions",
  ],
  [
    "while marked: a provider that settles is detected",
    SCENARIOS,
    "a provider that settles while a settlement is marked fails in automatic-force",
  ],
  [
    "GET shows the marked settlement; DELETE cancels and unblocks",
    FORCED,
    "GET returns the marked settlement, DELETE cancels the marking, and operations continue",
  ],
  ["mark, force: the whole settlement", FORCED, "mark and force: the whole settlement, never one of its transactions"],
  [
    "mark, force: the customer is alerted; force unblocks operations",
    FORCED,
    "mark and force: the customer is alerted, and after forcing operations continue",
  ],
  ["mark: forceUnixTime in seconds or milliseconds", CLIENT, "converts times in seconds to milliseconds"],
  ["force: needs a marking", FORCED, "force: not without a marking"],
  ["force: not before forceUnixTime", FORCED, "force: not before forceUnixTime"],
  [
    "force: a forced settlement needs no marking",
    FORCED,
    "force: a forced settlement is forced again without marking, and cannot be marked",
  ],
  ["force: within ten days", FORCED, "force: not after ten days"],
  ["force: only what is not complete", FORCED, "force: a broadcast transaction is not created again"],
  [
    "force: the provider approves, and new ids follow",
    FORCED,
    "force: an approval creates a new settlement with new transactions, which the signer signs",
  ],
  [
    "force: not approved is a failure",
    FORCED,
    "force: a refusal of the provider fails the request and keeps the marking",
  ],
  [
    "force: the response waits for the provider",
    OPERATIONS,
    "POST /v1/collateral/settlements/force: responds after the provider's approval, with a new settlement",
  ],
  [
    "force: the provider is called while its own call waits",
    CONNECTED,
    "the provider marks a denied settlement, and forces it after the enforcement time",
  ],
  [
    "force: a provider that holds a lock is reported",
    FORCED,
    "force: a provider that does not decide in time is reported, and the request can be repeated",
  ],
  [
    "force: a provider that keeps a transaction open is detected",
    SCENARIOS,
    "a provider that keeps a transaction open while its request to force waits fails in automatic-force",
  ],
  [
    "force: can be resumed after a crash",
    CLIENT,
    "resumes a forced settlement with a lost response, even with a new client",
  ],
  [
    "never forced after a transaction to the exchange was cancelled",
    FORCED,
    "mark: not if a transaction to the exchange was cancelled",
  ],
  [
    "never forced again after a transaction of the forced settlement was cancelled",
    FORCED,
    "force: not again after a transaction of the forced settlement was cancelled",
  ],
  [
    "force: the approval lists the transactions, and a decision never changes",
    "approval.test.ts",
    "a decision on a settlement never changes, and other transactions are refused",
  ],
  [
    "auto-sign: the signer signs unanswered transactions, not denied ones",
    FORCED,
    "auto-sign: a transaction without a decision goes to the signer, a denied one does not",
  ],
  [
    "signer: created, announced, token, paired, ready",
    PLATFORM,
    "the signer is announced, its token fetched, paired and ready, in this order",
  ],
  [
    "signer: the event is delivered again until it is accepted",
    PLATFORM,
    "sends an undelivered notification again with the same id",
  ],
];

test.each(rules)("%s", (_rule, file, title) => {
  expect(readFileSync(join(import.meta.dirname, file), "utf8")).toContain(`test("${title}"`);
});
