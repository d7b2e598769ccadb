/** The archive to hand over. @module */
import { contract } from "@provider-connectivity/contract";
import { CliError } from "@provider-connectivity/cli-kit";
import { strToU8, zipSync } from "fflate";
import { basename } from "node:path";
import { stringify } from "yaml";
import { allowLists } from "./allow-lists.ts";
import { customerGuide } from "./customer-guide.ts";
import type { OnboardingDocument } from "./document.ts";
import type { Item } from "./item.ts";
import { containsPrivateKey, type ProjectFiles } from "./project-files.ts";
import { statusPage } from "./status-page.ts";

/** The files to write and to submit, by name. */
export interface Submission {
  /** The text of each file by its path in the archive. */
  readonly files: Readonly<Record<string, string>>;
  /** A ZIP of the same files. The same input gives the same bytes. */
  readonly archive: Uint8Array;
}

/** The checked document and its files. */
export interface SubmissionInput {
  /** The document, as `readDocument` returns it. */
  readonly document: OnboardingDocument;
  /** The result of `checkOnboarding`. */
  readonly items: readonly Item[];
  /** Reads the files of the document. */
  readonly files: ProjectFiles;
  /** Shown on the status page, and the time of every archive entry. */
  readonly now: Date;
}

/**
 * Collects the public files that the document names, the status, the allow-lists and the guide for customers.
 *
 * @throws CliError if any of them contains a private key
 *
 * @example
 * const { archive } = await createSubmission({
 *   document: readDocument("onboarding.yaml"), items: [], files: openProjectFiles("."), now: new Date(),
 * });
 */
export async function createSubmission({ document, items, files, now }: SubmissionInput): Promise<Submission> {
  const collected: Record<string, string> = {
    "onboarding.yaml": stringify(document),
    "status.html": await statusPage(document, items, now),
    "customer-guide.md": customerGuide(document),
    "contract.txt": `Provider Connectivity API ${contract.version}\n`,
    ...allowLists(),
  };
  for (const [folder, path] of namedFiles(document)) {
    const text = files.read(path);
    if (typeof text === "string") collected[`${folder}/${basename(path)}`] = text;
  }
  const secret = Object.entries(collected).find(([, text]) => containsPrivateKey(text));
  if (secret !== undefined) throw new CliError(`${secret[0]} contains a private key. Nothing was written.`);
  const entries = Object.entries(collected).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const archive = zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])), {
    mtime: now.getTime() - (now.getTime() % 2000),
  });
  return { files: collected, archive };
}

function namedFiles({ logo, signingConfiguration, testAccount, certification, offExchange }: OnboardingDocument) {
  const named: readonly (readonly [folder: string, path: string | undefined])[] = [
    ["logo", logo],
    ["signingConfiguration", typeof signingConfiguration === "string" ? signingConfiguration : undefined],
    ["test-account", testAccount?.publicKey],
    ["certification", certification],
    ["certificate-request", offExchange?.certificateRequest],
    ["response-key", offExchange?.responseKey],
    ["drs-backup", offExchange?.drsBackupKey],
  ];
  return named.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
}
