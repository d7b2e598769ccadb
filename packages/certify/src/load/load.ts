/** The load stage: response times under concurrent reads. @module */
import { sendRequest, type Target } from "@provider-connectivity/conformance-cases";
import { getAccounts, getBalances, getCapabilities } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { monitorEventLoopDelay } from "node:perf_hooks";

/** The amount of load. */
export interface LoadOptions {
  /** The number of concurrent requests. Default: 100. */
  readonly concurrency?: number;
  /** The maximum number of requests, without the warm-up. Default: 2,000. */
  readonly requests?: number;
  /** The maximum duration, in milliseconds. Default: 8,000. */
  readonly maxDurationMs?: number;
}

/** The response times of an operation, in milliseconds. */
export interface OperationLoad {
  /** The operation of the contract, for example `getBalances`. */
  readonly operationId: string;
  /** The number of its requests. */
  readonly requests: number;
  /** The number of failures: no response, or a status of 400 or more. */
  readonly errors: number;
  /** The median response time. */
  readonly p50Ms: number;
  /** The 95th percentile of response times. */
  readonly p95Ms: number;
  /** The 99th percentile of response times. */
  readonly p99Ms: number;
  /** The slowest response. */
  readonly maxMs: number;
  /** The number of responses up to 10, 25, 50, 100, 250, 500, 1,000 milliseconds, and longer. */
  readonly histogram: readonly number[];
}

/** A threshold of the load stage, with the measured value. */
export interface Threshold {
  /** The measured quantity, as display text. */
  readonly name: string;
  /** The limit, as display text, for example `< 500 ms`. */
  readonly limit: string;
  /** The measured value, as display text. */
  readonly actual: string;
  /** Whether the provider meets the threshold. */
  readonly passed: boolean;
}

/** The measurements of the load stage. */
export interface LoadReport {
  /** The number of concurrent requests. */
  readonly concurrency: number;
  /** The number of requests, without the warm-up. */
  readonly requests: number;
  /** The number of failures: no response, or a status of 400 or more. */
  readonly errors: number;
  /** The number of failures with the status 429. */
  readonly rateLimited: number;
  /** The duration of the stage, in milliseconds, without the warm-up. */
  readonly durationMs: number;
  /** The throughput. */
  readonly requestsPerSecond: number;
  /**
   * How long this program itself waited for the processor, in milliseconds: 95 % of its waits were shorter. If it is
   * long, the machine was busy and the response times are too high.
   */
  readonly clientDelayMs: number;
  /** Whether the stage ended early because the provider began to fail. */
  readonly stopped: boolean;
  /** The thresholds of the onboarding guide. */
  readonly thresholds: readonly Threshold[];
  /** Whether all thresholds are met. */
  readonly passed: boolean;
  /** The response times of each operation. */
  readonly operations: readonly OperationLoad[];
}

/** The onboarding guide: response time below 500 ms, 100 concurrent requests and more, fewer than 0.1 % errors. */
export const MAX_RESPONSE_MS = 500;
const MAX_ERROR_RATE = 0.001;
export const BUCKETS_MS = [10, 25, 50, 100, 250, 500, 1000] as const;
/** The number of consecutive errors that stops the stage. */
const MAX_CONSECUTIVE_ERRORS = 20;
const WARM_UP = 50;
const RESOLUTION_MS = 10;
/** The report mentions longer waits for the processor. */
export const MAX_CLIENT_DELAY_MS = 50;

interface Sample {
  readonly operationId: string;
  readonly durationMs: number;
  readonly failed: boolean;
  readonly isLimited: boolean;
}

/** Sends reads, at most `requests` and `concurrency` at a time. */
export async function runLoad(target: Target, options: LoadOptions = {}): Promise<LoadReport> {
  const { concurrency = 100, requests = 2_000, maxDurationMs = 8_000 } = options;
  // A 429 is an error here, because a wait would count as response time.
  const { awaitRetry: _, ...withoutRetries } = target;
  const jobs = await jobsOf(target, withoutRetries);
  await sendMany(jobs, { concurrency: Math.min(10, concurrency), requests: WARM_UP, maxDurationMs });
  const startedAt = performance.now();
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const { samples, stopped } = await sendMany(jobs, { concurrency, requests, maxDurationMs });
  delay.disable();
  // The histogram counts the timer's own interval as a delay.
  const clientDelayMs = Math.max(0, Math.round(delay.percentile(95) / 1e6) - RESOLUTION_MS);
  return summarise(samples, { concurrency, durationMs: performance.now() - startedAt, stopped, clientDelayMs });
}

type Job = () => Promise<Sample>;

async function jobsOf(target: Target, withoutRetries: Target): Promise<readonly Job[]> {
  const { body } = await sendRequest(target, getAccounts, {});
  const send = (operation: Operation, params: Record<string, string>) =>
    sendRequest(withoutRetries, operation, { params });
  const { accounts = [] } = (body ?? {}) as { accounts?: { id: string }[] };
  const reads: readonly (readonly [Operation, Record<string, string>])[] = [
    [getCapabilities, {}],
    [getAccounts, {}],
    ...accounts.slice(0, 3).map(({ id }) => [getBalances as Operation, { accountId: id }] as const),
  ];
  return reads.map(([operation, params]) => async () => {
    const startedAt = performance.now();
    try {
      const { status } = await send(operation, params);
      return {
        operationId: operation.operationId,
        durationMs: performance.now() - startedAt,
        failed: status >= 400,
        isLimited: status === 429,
      };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return {
        operationId: operation.operationId,
        durationMs: performance.now() - startedAt,
        failed: true,
        isLimited: false,
      };
    }
  });
}

async function sendMany(jobs: readonly Job[], { concurrency, requests, maxDurationMs }: Required<LoadOptions>) {
  const samples: Sample[] = [];
  const endsAt = performance.now() + maxDurationMs;
  let started = 0;
  let consecutiveErrors = 0;
  const work = async (): Promise<void> => {
    while (started < requests && performance.now() < endsAt && consecutiveErrors < MAX_CONSECUTIVE_ERRORS) {
      const sample = await jobs[started++ % jobs.length]!();
      consecutiveErrors = sample.failed ? consecutiveErrors + 1 : 0;
      samples.push(sample);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { samples, stopped: consecutiveErrors >= MAX_CONSECUTIVE_ERRORS };
}

function summarise(
  samples: readonly Sample[],
  measured: Pick<LoadReport, "concurrency" | "durationMs" | "stopped" | "clientDelayMs">,
): LoadReport {
  const { concurrency, durationMs, stopped, clientDelayMs } = measured;
  const ids = [...new Set(samples.map(({ operationId }) => operationId))];
  const operations = ids.map((operationId) =>
    summariseOne(
      operationId,
      samples.filter((sample) => sample.operationId === operationId),
    ),
  );
  const errors = samples.filter(({ failed }) => failed).length;
  const rate = samples.length === 0 ? 1 : errors / samples.length;
  const slowest = Math.max(...operations.map(({ p95Ms }) => p95Ms));
  const thresholds = [
    {
      name: "Response time, 95th percentile of every operation",
      limit: `< ${MAX_RESPONSE_MS} ms`,
      actual: `${slowest} ms`,
      passed: slowest < MAX_RESPONSE_MS,
    },
    {
      name: "Concurrent requests",
      limit: "100 or more",
      actual: `${concurrency}`,
      passed: concurrency >= 100 && !stopped,
    },
    { name: "Error rate", limit: "< 0.1 %", actual: `${(rate * 100).toFixed(2)} %`, passed: rate < MAX_ERROR_RATE },
  ];
  return {
    concurrency,
    requests: samples.length,
    errors,
    rateLimited: samples.filter(({ isLimited }) => isLimited).length,
    durationMs: Math.round(durationMs),
    requestsPerSecond: Math.round((samples.length / durationMs) * 1000),
    clientDelayMs,
    stopped,
    thresholds,
    passed: thresholds.every(({ passed }) => passed),
    operations,
  };
}

function summariseOne(operationId: string, samples: readonly Sample[]): OperationLoad {
  const times = samples.map(({ durationMs }) => durationMs).toSorted((one, other) => one - other);
  const percentile = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  const limits = [0, ...BUCKETS_MS, Number.POSITIVE_INFINITY];
  return {
    operationId,
    requests: samples.length,
    errors: samples.filter(({ failed }) => failed).length,
    p50Ms: percentile(0.5),
    p95Ms: percentile(0.95),
    p99Ms: percentile(0.99),
    maxMs: Math.round(times.at(-1) ?? 0),
    histogram: limits
      .slice(1)
      .map((limit, index) => times.filter((time) => time > limits[index]! && time <= limit).length),
  };
}
