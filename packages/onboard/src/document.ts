/** `onboarding.yaml`: everything that Fireblocks asks a provider for. @module */
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { z } from "zod";

const text = z.string().trim().min(1);

/** A task with an owner. `done` is the date on which it was done, `YYYY-MM-DD`, or `false`. */
const task = z.strictObject({ owner: text.optional(), done: z.union([z.iso.date(), z.literal(false)]).default(false) });

/** The tasks of the three phases, by id. */
export const phaseTasks = {
  preProduction: ["validatorGreen", "documentation", "securityAudit", "performanceTest", "legalReview", "drsBackup"],
  beta: ["limitedAccess", "monitoring", "support", "incidentResponse", "performanceMonitoring", "feedback"],
  generalAvailability: ["launch", "announcement", "customerOnboarding", "maintenance", "compliance", "optimisation"],
} as const;

/** The legal tasks. */
export const legalTasks = ["agreement", "riskPolicies", "compliance"] as const;

/** The phases in order. */
export const phases = ["preProduction", "beta", "generalAvailability"] as const;
/** One phase of the launch. */
export type Phase = (typeof phases)[number];

const schema = z.strictObject({
  environment: z.enum(["testnet", "mainnet"]).optional(),
  displayName: text.optional(),
  logo: text.optional(),
  apiUrl: text.optional(),
  apiDocumentation: text.optional(),
  signingConfiguration: z.union([text, z.record(z.string(), z.unknown())]).optional(),
  users: z
    .array(z.strictObject({ name: text, email: z.email(), side: z.enum(["fireblocks", "customer"]) }))
    .default([]),
  testAccount: z.strictObject({ apiKey: text, publicKey: text.optional() }).optional(),
  outboundAddresses: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).default([]),
  certification: text.optional(),
  offExchange: z
    .strictObject({
      organisation: text.optional(),
      certificateRequest: text.optional(),
      responseKey: text.optional(),
      drsBackupKey: text.optional(),
      notifications: z.strictObject({ url: text, testKey: text.optional() }).optional(),
      fees: z.enum(["net", "gross"]).optional(),
      cvaWorkspaces: z.array(z.strictObject({ workspaceId: text, provider: text })).default([]),
    })
    .optional(),
  legal: z.partialRecord(z.enum(legalTasks), task).default({}),
  phase: z.enum(phases).default("preProduction"),
  phases: z
    .strictObject({
      preProduction: z.partialRecord(z.enum(phaseTasks.preProduction), task).default({}),
      beta: z.partialRecord(z.enum(phaseTasks.beta), task).default({}),
      generalAvailability: z.partialRecord(z.enum(phaseTasks.generalAvailability), task).default({}),
    })
    .prefault({}),
});

/** The parsed `onboarding.yaml`. Paths in it are relative to its folder. A missing entry is an open item. */
export type OnboardingDocument = z.infer<typeof schema>;
/** A task in the document. */
export type Task = z.infer<typeof task>;

/**
 * Reads `onboarding.yaml`.
 *
 * @throws CliError naming the line of a YAML error, or each wrong entry by its path
 */
export function readDocument(file: string): OnboardingDocument {
  const parsed = parseDocument(readText(file), { version: "1.2" });
  const [error] = parsed.errors;
  if (error !== undefined) throw new CliError(`${file}: ${error.message}`);
  const result = schema.safeParse(parsed.toJS() ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join(".") || "the document"}: ${message}`);
  throw new CliError(`${file} has wrong entries:\n${problems.join("\n")}`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CliError(`Cannot read ${file}: ${reasonOf(error)}. Run with --init to write one.`);
  }
}
