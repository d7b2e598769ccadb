/** The command that checks what a provider submits before it goes live. @module */
import {
  callerFolder,
  CliError,
  defineCommand,
  flag,
  option,
  parseCommand,
  type ParseSource,
  runCommand,
} from "@provider-connectivity/cli-kit";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { checkOnboarding } from "./check-onboarding.ts";
import { readDocument } from "./document.ts";
import { initialDocument } from "./initial-document.ts";
import { openProjectFiles } from "./project-files.ts";
import { createSubmission } from "./submission.ts";
import { isComplete, toText } from "./summary.ts";

const command = defineCommand({
  name: "provider-connectivity onboard",
  description:
    "Checks the items that Fireblocks asks of a provider before it goes live, and collects the files to submit.",
  positionals: [{ name: "[file]", help: "the document. Default: onboarding.yaml" }],
  options: {
    init: flag("write an onboarding.yaml to fill in, and check nothing"),
    offline: flag("skip the checks that need the network"),
    out: option("DIR", "where status.html, the allow-lists, the guide and submission.zip are written", {
      default: "onboarding",
    }),
    caFile: option("FILE", "also trust the certificates in this PEM file"),
    notificationKey: option("FILE", "private key of a test event that your notifications URL accepts", {
      env: "ONBOARD_NOTIFICATION_KEY",
    }),
  },
  epilogue: "Exit codes: 0 everything is done, 1 something is open or broken, 2 wrong usage.",
});

const parseOnboarding = (source: ParseSource) => parseCommand(command, source);

/**
 * Runs the command: prints every item, writes the status page and the archive, and sets the exit code. On the command
 * line, it is `npx provider-connectivity onboard`, or `npm run onboard` in a project.
 *
 * @param source the arguments. Default: those of the process
 * @example
 * ```ts
 * await runOnboarding({ argv: ["--offline"] });
 * ```
 */
export async function runOnboarding(source: ParseSource = {}): Promise<void> {
  await runCommand(command, check, source);
}

async function check({
  options,
  positionals: [file = "onboarding.yaml"],
}: ReturnType<typeof parseOnboarding>): Promise<number | void> {
  const path = resolve(callerFolder(), file);
  if (options.init) return writeInitial(path);
  const document = readDocument(path);
  const files = openProjectFiles(dirname(path));
  const now = new Date();
  const items = await checkOnboarding(document, {
    files,
    offline: options.offline,
    ca: readOptional(options.caFile),
    notificationKey: readOptional(options.notificationKey),
    fetch,
    now: () => now,
  });
  console.log(toText(items));
  const folder = resolve(callerFolder(), options.out);
  const submission = await createSubmission({ document, items, files, now });
  for (const [name, text] of Object.entries(submission.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, "submission.zip"), submission.archive);
  console.log(`\nStatus: ${join(folder, "status.html")}\nTo hand over: ${join(folder, "submission.zip")}`);
  return isComplete(items) ? 0 : 1;
}

function writeInitial(path: string): void {
  if (existsSync(path)) throw new CliError(`${path} already exists. Move or delete it first; nothing was written.`);
  writeFileSync(path, initialDocument);
  console.log(`Wrote ${path}. Fill it in and run this command again.`);
}

function readOptional(file: string | undefined): string | undefined {
  return file === undefined ? undefined : readFileSync(resolve(callerFolder(), file), "utf8");
}
