import { expect, test } from "vitest";
import { createWriteQueue } from "./write-queue.ts";

test("runs one task after another, in order of arrival", async () => {
  const queue = createWriteQueue();
  const log: string[] = [];
  const work = (name: string, steps: number) => async () => {
    log.push(`${name} starts`);
    for (let step = 0; step < steps; step++) await Promise.resolve();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([queue.run(work("a", 5)), queue.run(work("b", 1))])).toEqual(["a", "b"]);
  expect(log).toEqual(["a starts", "a ends", "b starts", "b ends"]);
});

test("an error reaches only its own caller", async () => {
  const queue = createWriteQueue();
  const failed = queue.run(() => Promise.reject(new Error("no")));
  const next = queue.run(async () => "yes");
  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("yes");
});

test("the queue is idle when all work has ended", async () => {
  const queue = createWriteQueue();
  let done = false;
  void queue.run(async () => {
    await Promise.resolve();
    done = true;
  });
  await queue.idle();
  expect(done).toBe(true);
});
