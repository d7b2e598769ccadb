import { Redis } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { redisForTest, redisUrl } from "../testing/servers.ts";
import { createRedisNonceStore, type SendToRedis } from "./index.ts";

const replying =
  (reply: unknown, sent: unknown[] = []): SendToRedis =>
  (command) => {
    sent.push(command);
    return Promise.resolve(reply);
  };

test("stores a nonce with one command, for one minute longer than required", async () => {
  const sent: unknown[] = [];
  const store = createRedisNonceStore(replying("OK", sent), { now: () => 1_000 });
  expect(await store.remember("key", "nonce", 31_000.5)).toBe(true);
  expect(sent).toEqual([["SET", "provider-connectivity:nonce:3:key:nonce", "1", "NX", "PX", "90001"]]);
});

test("refuses a nonce that exists, without a marker of a restart", async () => {
  const store = createRedisNonceStore(replying(null));
  expect(await store.remember("key", "nonce", Date.now())).toBe(false);
  expect(store).not.toHaveProperty("completeForMs");
});

test.each(["QUEUED", undefined, 1, {}])("treats any other reply, such as %j, as a failure", async (reply) => {
  await expect(createRedisNonceStore(replying(reply)).remember("key", "nonce", Date.now())).rejects.toThrow(TypeError);
});

test.skipIf(redisUrl === undefined)("a real Redis expires nonces (PROVIDER_TEST_REDIS)", async () => {
  const { send, prefix } = await redisForTest();
  const store = createRedisNonceStore(send, { prefix, now: () => 0, clockDifferenceMs: 500 });
  await store.remember("key", "nonce", 35_000);
  const left = Number(await send(["PTTL", `${prefix}3:key:nonce`]));
  expect(left).toBeGreaterThan(5_000);
  expect(left).toBeLessThanOrEqual(35_500);
  await store.remember("key", "short", -499);
  await expect.poll(() => store.remember("key", "short", 0)).toBe(true);
});

test.skipIf(redisUrl === undefined)("works with both drivers (PROVIDER_TEST_REDIS)", async () => {
  const { send, prefix } = await redisForTest();
  const ioredis = new Redis(redisUrl!);
  onTestFinished(() => ioredis.disconnect());
  const one = createRedisNonceStore(send, { prefix });
  const other = createRedisNonceStore(([name, ...rest]) => ioredis.call(name, rest), { prefix });
  const expiresAt = Date.now() + 35_000;
  expect(await one.remember("key", "1", expiresAt)).toBe(true);
  expect(await other.remember("key", "1", expiresAt)).toBe(false);
  expect(await other.remember("key", "2", expiresAt)).toBe(true);
  expect(await one.remember("key", "2", expiresAt)).toBe(false);
});
