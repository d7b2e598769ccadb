/** `pnpm trigger`: triggers an event in a running provider. @module */
import { defineCommand, option, requiredOption, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { controlOptions, expectControl, openControl } from "../remote/control-target.ts";
import { type EventOptions, events } from "./events.ts";

const command = defineCommand({
  name: "pnpm trigger",
  description: "Triggers an event in a running provider.",
  positionals: [{ name: "<event>", help: `one of ${Object.keys(events).join(", ")}` }],
  options: {
    account: requiredOption("ID", "the account"),
    id: option("ID", "the operation", { defaultText: "the newest one to which the event applies" }),
    asset: option("NAME", "symbol, currency code or asset id, for deposit.arrived"),
    amount: option("AMOUNT", "a decimal, for deposit.arrived"),
    address: option("ID", "the deposit address, for deposit.arrived"),
    method: option("NAME", "the transfer method, for deposit.arrived"),
    reason: option("TEXT", "why it fails"),
    ...controlOptions,
  },
});

await runCommand(command, async ({ options, positionals: [name = ""] }) => {
  const event = Object.hasOwn(events, name) ? events[name] : undefined;
  if (event === undefined) throw new UsageError(`unknown event ${name}; there are ${Object.keys(events).join(", ")}`);
  const state = await expectControl(event(openControl(options), options satisfies EventOptions));
  console.log(Object.values(state).join(" "));
});
