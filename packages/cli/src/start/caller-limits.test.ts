import { expect, test } from "vitest";
import { readCallerLimits } from "./caller-limits.ts";

const NONE = { allow: undefined, proxies: 0, rateLimit: undefined };

test("accepts every caller by default", () => expect(readCallerLimits(NONE)).toEqual({}));

test("uses the same number of proxies for limits and addresses", () => {
  const { addresses, rateLimits } = readCallerLimits({ allow: ["203.0.113.7"], proxies: 1, rateLimit: "key=5/min" });
  const origin = { socketAddress: "10.0.0.1", headers: new Headers({ "X-Forwarded-For": "192.0.2.1, 203.0.113.7" }) };
  expect(addresses?.examine(origin)).toEqual({ address: "203.0.113.7", isAllowed: true });
  expect(rateLimits?.addressOf?.(origin)).toBe("203.0.113.7");
  expect(rateLimits?.perKey).toEqual({ requests: 5, windowMs: 60_000 });
});

test("names the option of a wrong value", () => {
  expect(() => readCallerLimits({ ...NONE, rateLimit: "5" })).toThrow('--rate-limit: "5" is not a rate limit');
  expect(() => readCallerLimits({ ...NONE, allow: ["mars"] })).toThrow('--allow: allowed: "mars" is neither');
});
