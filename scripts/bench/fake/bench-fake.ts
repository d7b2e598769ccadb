/** Start-up time and response times of the fake, and the overhead of MSW. @module */
import { createFakeProvider, demoAccounts, type FakeProvider } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import type { RoundOptions } from "../http/rounds.ts";
import { markdownTable } from "../markdown-table.ts";
import { median, percentile } from "../median.ts";
import { signedRequest, type RequestToSign } from "./signed-request.ts";

const [WARM_UP_REQUESTS, MEASURED_REQUESTS] = [300, 1_000];
const CONSTANT = "http://constant.test";

const read: RequestToSign = { method: "GET", endpoint: `/accounts/${demoAccounts.alderMain.id}/balances` };
const usd = { nationalCurrencyCode: "USD" };
const eur = { nationalCurrencyCode: "EUR" };
const create: RequestToSign = {
  method: "POST",
  endpoint: `/accounts/${demoAccounts.alderMain.id}/liquidity/quotes`,
  body: JSON.stringify({ fromAsset: usd, toAsset: eur, fromAmount: "1" }),
};

type Hook = () => void | Promise<void>;
type Send = (request: Request) => Promise<Response>;

/** Times in milliseconds: median and 99th percentile of each. */
export async function benchFake({ rounds }: RoundOptions): Promise<string> {
  const fake = await createFakeProvider();
  const times = {
    "created, in a new process": await coldStarts(rounds),
    "created again": await repeated(20, createFakeProvider),
    reset: await repeated(20, fake.reset),
    "app.fetch, getBalances": await responseTimes(fake.app.fetch, () => signedRequest(fake, read)),
    "app.fetch, createQuote": await responseTimes(fake.app.fetch, () => signedRequest(fake, create)),
    "fetch through MSW, a constant response": await constantResponses(fake),
    ...(await fakeResponses(fake)),
  };
  const rows = Object.entries(times).map(([name, figures]) => [
    name,
    median(figures).toFixed(3),
    percentile(figures, 0.99).toFixed(3),
  ]);
  return markdownTable(["The fake, with HMAC and validation of every response, in ms", "median", "99 %"], rows);
}

/** With a constant response, only the overhead of MSW remains. */
async function constantResponses(fake: FakeProvider): Promise<number[]> {
  const server = setupServer(http.get(`${CONSTANT}/*`, () => HttpResponse.json({ balances: [] })));
  server.listen({ onUnhandledFrame: "error" });
  try {
    return await responseTimes(fetch, async () => {
      const { method, headers } = await signedRequest(fake, read);
      return new Request(`${CONSTANT}${read.endpoint}`, { method, headers });
    });
  } finally {
    server.close();
  }
}

async function fakeResponses(fake: FakeProvider): Promise<Record<string, number[]>> {
  const begin: Hook[] = [];
  const end: Hook[] = [];
  useFakes([fake], {
    beforeAll: (work) => begin.push(work),
    afterEach: () => undefined,
    afterAll: (work) => end.push(work),
  });
  for (const work of begin) await work();
  try {
    return {
      "fetch through MSW, getBalances": await responseTimes(fetch, () => signedRequest(fake, read)),
      "fetch through MSW, createQuote": await responseTimes(fetch, () => signedRequest(fake, create)),
    };
  } finally {
    for (const work of end) await work();
  }
}

async function coldStarts(count: number): Promise<number[]> {
  const program = fileURLToPath(new URL("start-process.ts", import.meta.url));
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    times.push(Number(stdout));
  }
  return times;
}

async function repeated(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) times.push(await timeOf(work));
  return times;
}

/** The time until each response and its body have arrived, without signing. */
async function responseTimes(send: Send, make: () => Promise<Request>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -WARM_UP_REQUESTS; round < MEASURED_REQUESTS; round++) {
    const request = await make();
    const time = await timeOf(async () => {
      const response = await send(request);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${request.url} responded with ${response.status}`);
    });
    if (round >= 0) times.push(time);
  }
  return times;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
