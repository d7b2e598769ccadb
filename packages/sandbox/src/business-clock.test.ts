import { expect, test } from "vitest";
import { createBusinessClock, type Schedule } from "./business-clock.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The time between two reviews. */
const REVIEW = 5 * MINUTE;

/** A provider with reviews and with tasks at the given times. The times at which each ran are recorded. */
function openSchedule(tasks: readonly number[]) {
  const clock = createBusinessClock({ wallTime: () => 0 });
  const waiting = [...tasks];
  const ran = { tasks: [] as number[], reviews: [] as number[] };
  let review = REVIEW;
  const schedule: Schedule = {
    nextTaskAt: async () => Math.min(review, ...waiting),
    nextChangeAt: async () => waiting[0],
    async runDueTasks() {
      let done = 0;
      while (waiting[0] !== undefined && waiting[0] <= clock.now()) {
        waiting.shift();
        ran.tasks.push(clock.now());
        done += 1;
      }
      if (review > clock.now()) return done;
      ran.reviews.push(clock.now());
      review = clock.now() + REVIEW;
      return done + 1;
    },
  };
  return { clock, schedule, ran };
}

test("runs two reviews on a day without tasks: the next one, and one at the end", async () => {
  const { clock, schedule, ran } = openSchedule([]);
  expect(await clock.advance(DAY, schedule)).toBe(2);
  expect(ran.reviews).toEqual([REVIEW, DAY]);
  expect(clock.now()).toBe(DAY);
});

test("runs each task at its time, and a review within the interval", async () => {
  const { clock, schedule, ran } = openSchedule([61 * MINUTE, 62 * MINUTE]);
  await clock.advance(DAY, schedule);
  expect(ran.tasks).toEqual([61 * MINUTE, 62 * MINUTE]);
  expect(ran.reviews).toEqual([REVIEW, 61 * MINUTE, 66 * MINUTE, DAY]);
});

test("runs every review of a schedule that names no changes", async () => {
  const { clock, schedule, ran } = openSchedule([]);
  await clock.advance(60 * MINUTE, { nextTaskAt: schedule.nextTaskAt, runDueTasks: schedule.runDueTasks });
  expect(ran.reviews).toHaveLength(12);
});
