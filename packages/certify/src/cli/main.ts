#!/usr/bin/env node
/** `certify`: checks whether a provider conforms. @module */
import { callerFolder, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { rules, type Target } from "@provider-connectivity/conformance-cases";
import { parseJson } from "@provider-connectivity/core/internal";
import { SigningConfigurationError } from "@provider-connectivity/signing";
import { nameOf } from "@provider-connectivity/signing/explain";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { certify, chooseRules, NoProviderError } from "../certify.ts";
import { type Access, createTarget } from "../create-target.ts";
import { type Comparison, compareReports } from "../report/compare.ts";
import { toHtml } from "../report/html.ts";
import { toJUnit } from "../report/junit.ts";
import { toMarkdown } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { reportSchema } from "../report/schema.ts";
import { terminalStyles } from "../report/styles.ts";
import { toText, withoutControls } from "../report/text.ts";
import { readAccess } from "./access.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { readText } from "./config.ts";
import { confirm } from "./confirm.ts";
import { hintFor } from "./network-hints.ts";
import { command } from "./options.ts";
import { describePlan } from "./plan.ts";
import { createProgress } from "./progress.ts";

const COULD_NOT_RUN = 2;

await runCommand(command, async ({ options, positionals: [url] }) => {
  if (options.rules) {
    for (const { id, title, profile, severity } of rules)
      console.log(`${id.padEnd(36)} ${profile.padEnd(18)} ${severity.padEnd(8)} ${title}`);
    return 0;
  }
  const access = readAccess(options, url);
  const isLocal = isLoopback(access.baseUrl);
  const load = (options.load ?? isLocal) ? { concurrency: options.concurrency } : undefined;
  const baseline = options.baseline === undefined ? undefined : readReport(resolve(callerFolder(), options.baseline));
  const chosen = chosenRules(options);
  const target = usableTarget({ ...access, network: { ...access.network, onRateLimit: noteRateLimit } });
  const plan = describePlan({ access, rules: chosen, load });
  if (options.dryRun) {
    console.log(plan);
    return 0;
  }
  if (!isLocal && !options.yes && !(await confirm(plan))) {
    console.error("Nothing was sent.");
    return COULD_NOT_RUN;
  }
  const progress = createProgress(process.stderr);
  try {
    const { profile, only, skip, seed } = options;
    const report = await certify(target, {
      profile,
      only,
      skip,
      ...(seed === undefined ? {} : { seed }),
      ...(load === undefined ? {} : { load }),
      onRule: (...rule) => progress.onRule(...rule),
    });
    progress.end();
    const comparison = baseline === undefined ? undefined : compareReports(baseline, report);
    console.log(toText(report, { styles: terminalStyles, ...(comparison === undefined ? {} : { comparison }) }));
    if (options.report !== undefined) writeReports(resolve(callerFolder(), options.report), report, comparison);
    return report.conforms ? 0 : 1;
  } catch (error) {
    progress.end();
    if (!(error instanceof NoProviderError)) throw error;
    console.error(`certify: ${String(withoutControls(error.message))}`);
    const explanation = hintFor(error) ?? (await explainRefusal(target, access, error));
    if (explanation !== "") console.error(`\n${explanation}`);
    return COULD_NOT_RUN;
  }
});

/** @throws UsageError for keys that do not fit the combination */
function usableTarget(access: Access): Target {
  try {
    return createTarget(access);
  } catch (error) {
    if (!(error instanceof SigningConfigurationError)) throw error;
    throw new UsageError(
      `${error.message} The combination is ${nameOf(access.signingConfiguration)}. Choose another one with --signing.`,
    );
  }
}

function chosenRules(filters: Parameters<typeof chooseRules>[0]) {
  try {
    return chooseRules(filters);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message} Run with --rules for a list.`);
    throw error;
  }
}

function isLoopback(baseUrl: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname);
}

function noteRateLimit(waitMs: number): void {
  console.error(`The provider limits requests (429): waiting ${Math.round(waitMs / 1000)} s.`);
}

function readReport(file: string): Report {
  const parsed = reportSchema.safeParse(parseJson(readText(file)));
  if (!parsed.success) throw new UsageError(`${file} is not a report of certify: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function writeReports(folder: string, report: Report, comparison?: Comparison): void {
  mkdirSync(folder, { recursive: true });
  const files = {
    "report.html": toHtml(report, comparison),
    "report.json": `${JSON.stringify(report, null, 2)}\n`,
    "junit.xml": toJUnit(report),
    "report.md": toMarkdown(report, comparison),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  console.log(`Reports: ${join(folder, "report.html")}, report.json, junit.xml, report.md`);
}
