import { expect, test } from "vitest";
import { createRedisRateLimits, type SendToRedis } from "./index.ts";

const TAKEN = { kind: "key", owner: "first-key" } as const;
const TWO_PER_MINUTE = { requests: 2, windowMs: 60_000 };

test("by default, the keys in Redis have the prefix of the kit", async () => {
  const commands: unknown[] = [];
  const send: SendToRedis = async (command) => (commands.push(command), 0);
  await createRedisRateLimits(send).take(TAKEN, TWO_PER_MINUTE);
  expect(commands).toEqual([
    ["EVAL", expect.any(String), "1", "provider-connectivity:rate:key:first-key", "2", "60000"],
  ]);
});

test.each([30, "30"])("returns how long to wait from the reply %j", async (reply) => {
  expect(await createRedisRateLimits(async () => reply).take(TAKEN, TWO_PER_MINUTE)).toBe(30);
});

test.each(["OK", "", "30 ms", "in 30", null, undefined, {}])(
  "rejects the reply %j, which is not a number",
  async (reply) => {
    const limits = createRedisRateLimits(async () => reply);
    await expect(limits.take(TAKEN, TWO_PER_MINUTE)).rejects.toThrow(
      new TypeError("Redis must reply with a number to the script of the rate limits."),
    );
  },
);
