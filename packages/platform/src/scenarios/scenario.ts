/** The format of a scenario: YAML, with one action per step. @module */
import { durationMs } from "@provider-connectivity/core/internal";
import { parse } from "yaml";
import { z } from "zod";
import { platformErrors, type PlatformErrorReason } from "../errors.ts";

const AMOUNT = 'must be a decimal number in quotes, such as "0.5"';
const amount = z.string({ error: AMOUNT }).regex(/^\d+(\.\d+)?$/, AMOUNT);
const move = z.strictObject({ asset: z.string(), amount });
const which = z.union([z.literal("all"), z.int().min(1)]);
const reasons = Object.keys(platformErrors) as [PlatformErrorReason, ...PlatformErrorReason[]];

/** The expectations of a step. All of them must be met. */
const expectation = z.strictObject({
  vault: z
    .record(z.string(), amount)
    .optional()
    .describe("locked amounts by Fireblocks asset id, in addition to those at the time of the link"),
  transactions: z
    .array(
      z.enum([
        "PENDING_AUTHORIZATION",
        "PENDING_SIGNATURE",
        "CONFIRMING",
        "COMPLETED",
        "REJECTED",
        "CANCELLED",
        "FAILED",
      ]),
    )
    .optional()
    .describe("states of the transactions of the last settlement or move, in order"),
  credit: z
    .record(z.string(), amount)
    .optional()
    .describe("the change of credit at the provider since the link, by Fireblocks asset id"),
  available: z
    .record(z.string(), z.enum(["higher", "lower", "unchanged"]))
    .optional()
    .describe(
      "the change of the available amount at the provider, by Fireblocks asset id, compared with the last step that names the asset here, or with the link",
    ),
  marked: z.boolean().optional(),
  signer: z.enum(["WAITING_FOR_DEVICE_PAIRING", "WAITING_FOR_MPC", "READY"]).optional(),
  forced: z.boolean().optional().describe("whether the last settlement was forced"),
  linked: z.literal(true).optional().describe("the provider lists the link with the platform's collateral id"),
  "addresses-known": z.literal(true).optional().describe("the provider lists every address of the collateral account"),
  "settled-while-marked": z
    .literal(false)
    .optional()
    .describe("the provider has not tried to start a settlement while one was marked, since the link"),
  idle: z.literal(true).optional().describe("no step of the platform waits or fails"),
});

/** The expectations of a step. */
export type Expectations = z.infer<typeof expectation>;

const actions = {
  workspace: z.string(),
  "pair-signer": z.literal(true),
  "key-sharing": z.literal(true),
  link: z.strictObject({ env: z.enum(["prod", "sandbox", "stage"]).default("prod") }),
  add: move,
  remove: move.extend({ to: z.string().default("customer-address") }),
  trade: z.strictObject({ from: z.string(), amount: z.union([amount, z.literal("all")]), to: z.string() }),
  "read-instructions": z.literal(true).describe("the customer reads the current settlement instructions"),
  settle: z.literal(true),
  "provider-settles": z.strictObject({
    "to-exchange": z.array(move).default([]),
    "to-collateral": z.array(move).default([]),
  }),
  "provider-settled": z.literal(true).describe("the provider has started or forced a settlement without a command"),
  sign: which,
  deny: which,
  cancel: which,
  advance: z
    .string()
    .refine((text) => durationMs(text) !== undefined, "must be a number and s, m, h or d, for example 2h or 1h30m"),
  "advance-to-force-time": z.literal(true),
  mark: z.literal(true),
  unmark: z.literal(true),
  force: z.literal(true),
  "wrong-platform-signature": z
    .literal(true)
    .describe("sends a request with the signature of another key; it must be refused"),
  "other-forced-transactions": z
    .literal(true)
    .describe("requests another decision on the forced settlement, with other amounts; it must be refused"),
  "repeat-calls": z.literal(true).describe("repeats the calls of the last move, as after a lost response"),
  expect: expectation,
} as const;

const actionNames = Object.keys(actions).join(", ");

/** The name of an action: the key of a step in the YAML file, such as `add` or `settle`. */
export type ActionName = keyof typeof actions;
/** An action with its argument. */
export type Action = {
  [Name in ActionName]: { readonly name: Name; readonly argument: z.infer<(typeof actions)[Name]> };
}[ActionName];

/** One step of a scenario. */
export interface ScenarioStep {
  /** The action to perform. */
  readonly action: Action;
  /** The rule that the step demonstrates. A failure of the step contains it. */
  readonly rule: string | undefined;
  /** The reason with which the platform must refuse the step. `undefined` if it must succeed. */
  readonly refused: PlatformErrorReason | undefined;
}

/** A scenario, as `readScenario` returns it. */
export interface ScenarioFile {
  /** A line for people. */
  readonly title: string;
  /** Text for people. Empty if the file has none. */
  readonly description: string;
  /** At least one, in the order in which they run. */
  readonly steps: readonly ScenarioStep[];
}

const step = z
  .strictObject({
    ...(Object.fromEntries(Object.entries(actions).map(([name, schema]) => [name, schema.optional()])) as {
      [Name in ActionName]: z.ZodOptional<(typeof actions)[Name]>;
    }),
    rule: z.string().optional(),
    refused: z.enum(reasons).optional(),
  })
  .transform((value, context): ScenarioStep => {
    const named = (Object.keys(actions) as ActionName[]).filter((name) => value[name] !== undefined);
    const [name] = named;
    if (name === undefined || named.length > 1) {
      const message =
        name === undefined
          ? `names no action; use one of ${actionNames}`
          : `names ${named.length} actions, ${named.join(" and ")}; write each as a step`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    return { action: { name, argument: value[name] } as Action, rule: value.rule, refused: value.refused };
  });

const file = z.strictObject({ title: z.string(), description: z.string().default(""), steps: z.array(step).min(1) });

/** An invalid scenario file. The message lists every error with its location. */
export class ScenarioFormatError extends Error {
  override readonly name = "ScenarioFormatError";
}

/**
 * Reads a scenario.
 *
 * @param text YAML
 * @throws ScenarioFormatError with every error
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 *
 * const scenario = readScenario(await readFile("settlement.yaml", "utf8"));
 * ```
 */
export function readScenario(text: string): ScenarioFile {
  let value: unknown;
  try {
    value = parse(text, { version: "1.2" });
  } catch (cause) {
    throw new ScenarioFormatError(`The scenario is not valid YAML: ${(cause as Error).message}`, { cause });
  }
  const read = file.safeParse(value);
  if (read.success) return read.data;
  const { issues } = read.error;
  const unknown = new Set(issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => path.join("/")));
  // A step with an unknown action has no action: that is one fault.
  const shown = issues.filter(({ code, path }) => code !== "custom" || !unknown.has(path.join("/")));
  const faults = shown.map(faultOf);
  throw new ScenarioFormatError(
    `The scenario has ${faults.length === 1 ? "an error" : "errors"}:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
  );
}

/** Steps are counted from 1, as in the output of a run. */
function faultOf({ path: [list, index, ...within], message, ...issue }: z.core.$ZodIssue): string {
  if (list !== "steps" || typeof index !== "number")
    return `${[list, index, ...within].filter((part) => part !== undefined).join("/") || "/"}: ${message}`;
  const where = `Step ${index + 1}${within.length === 0 ? "" : ` (${within.join("/")})`}`;
  if (issue.code !== "unrecognized_keys") return `${where}: ${message}`;
  const unknown = (issue.keys as readonly string[]).map((key) => `"${key}"`).join(", ");
  return within.length === 0
    ? `${where}: ${unknown} is not an action; use one of ${actionNames}`
    : `${where}: ${unknown} is unknown here`;
}
