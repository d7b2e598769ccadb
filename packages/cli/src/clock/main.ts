/** `pnpm clock`: reads or advances business time. @module */
import { defineCommand, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { controlOptions, expectControl, openControl } from "../remote/control-target.ts";
import { parseDuration } from "../remote/duration.ts";

const command = defineCommand({
  name: "pnpm clock",
  description: "Shows the business time of a running provider, or moves it forward: clock advance 7d.",
  positionals: [
    { name: "[advance]", help: "moves the clock forward" },
    { name: "[duration]", help: "such as 90s, 15m, 12h or 7d" },
  ],
  options: controlOptions,
});

await runCommand(command, async ({ options, positionals: [action, duration] }) => {
  const control = openControl(options);
  if (action === undefined) {
    const { now, offsetMs } = await expectControl(control.getClock());
    console.log(`${now}, ${offsetMs / 1000} s ahead of real time`);
    return;
  }
  if (action !== "advance" || duration === undefined) throw new UsageError("use: clock advance 7d");
  const advanceMs = parseDuration(duration);
  const { now, tasks } = await expectControl(control.advanceClock({ body: { advanceMs } }));
  console.log(`${now}; ran ${tasks} pending ${tasks === 1 ? "task" : "tasks"}`);
});
