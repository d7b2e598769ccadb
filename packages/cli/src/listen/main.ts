/** `pnpm listen`: prints the requests of a running provider as they arrive. @module */
import { defineCommand, flag, runCommand } from "@provider-connectivity/cli-kit";
import { ControlPortError } from "@provider-connectivity/console";
import { setTimeout as sleep } from "node:timers/promises";
import { styleText } from "node:util";
import { controlOptions, expectControl, openControl } from "../remote/control-target.ts";
import { lineOf } from "./line-of.ts";

const WAIT_MS = 25_000;
const PAUSE_MS = 1_000;

const command = defineCommand({
  name: "pnpm listen",
  description: "Prints requests and refusals of a running provider live, one line each, until Ctrl-C.",
  options: {
    json: flag("print each request as a line of JSON"),
    all: flag("begin with the earlier requests"),
    ...controlOptions,
  },
});

await runCommand(command, async ({ options }) => {
  const control = openControl(options);
  const start = await expectControl(control.getRequests({ query: { limit: 1000 } }));
  let after = options.all ? 0 : await lastOf(control, start.next);
  let { instance } = start;
  for (;;) {
    try {
      const page = await control.getRequests({ query: { after, waitMs: WAIT_MS } });
      // A restarted provider counts from 1.
      if (page.instance !== instance) [instance, after] = [page.instance, 0];
      else {
        after = page.next;
        for (const request of page.requests)
          console.log(options.json ? JSON.stringify(request) : lineOf(request, styleText));
      }
    } catch (error) {
      if (!(error instanceof ControlPortError) || error.status !== undefined) throw error;
      await sleep(PAUSE_MS);
    }
  }
});

/** The end of the log. */
async function lastOf(control: ReturnType<typeof openControl>, next: number): Promise<number> {
  for (let after = next; ;) {
    const page = await expectControl(control.getRequests({ query: { after, limit: 1000 } }));
    if (page.requests.length === 0) return after;
    after = page.next;
  }
}
