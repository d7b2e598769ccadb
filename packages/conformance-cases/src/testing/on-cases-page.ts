/** A page that runs the rules on a fake behind MSW's service worker. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { setupWorker } from "msw/browser";
import { checkAll } from "../check-all.ts";
import { fakeTarget } from "./fake-target.ts";

await fetch("/report", { method: "POST", body: JSON.stringify(await runCases().catch(describeError)) });

async function runCases(): Promise<unknown> {
  const fake = await createFakeProvider();
  const worker = setupWorker(...fake.handlers);
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
  const results = await checkAll(fakeTarget(fake, (request) => fetch(request)));
  await worker.stop();
  return results;
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
