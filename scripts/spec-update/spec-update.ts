/** Adds a new OpenAPI document as a version of the contract. @module */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { LintProblem } from "../check-spec/exceptions.ts";
import { findLintProblems } from "../check-spec/lint.ts";
import { wireHash } from "../check-spec/wire.ts";
import { bundledDocument } from "../regenerate/bundle.ts";
import type { Document } from "../regenerate/document.ts";
import { format } from "../regenerate/format.ts";
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { regenerate } from "../regenerate/regenerate.ts";
import { compareVersions, sourcesOf } from "../regenerate/read.ts";
import { withEntries } from "../regenerate/contract-entries.ts";
import { isSame } from "../spec-diff/change.ts";
import { changePages } from "../spec-diff/change-pages.ts";
import { createReport, type Report } from "../spec-diff/report.ts";
import { carryExceptions, carryOver, type Neighbour } from "./carry-over.ts";
import { proposeChangeset, type Proposal } from "./changeset.ts";
import { readIncoming, type Incoming } from "./incoming.ts";
import { writeSpecification } from "./write-specification.ts";
import { findCompileErrors, type CompileError } from "./compile-errors.ts";
import type { Stage } from "./stage.ts";

export interface UpdateOptions {
  /** The document, or a folder with one. */
  path: string;
  /** The version. Default: the document's own. */
  version?: string | undefined;
  /** Whether an existing version may be replaced. Default: false. */
  replace?: boolean;
  /** Called before each slow step. */
  onStep?: (message: string) => void;
}

/** The result of an update, ready to be published. */
export interface Update {
  version: string;
  /** The comparison with the previous version, or with the next one if there is none. */
  report: Report | undefined;
  /** Errors of the compiler in the workspace. */
  compileErrors: CompileError[];
  /** Lint problems that no exception covers. */
  lint: LintProblem[];
  /** Decisions for a person. */
  notes: string[];
  changeset: Proposal;
  /** The paths to write. */
  paths: string[];
}

/**
 * Prepares an update in a staging folder. Nothing outside it is written.
 *
 * @returns the effect of publishing the stage; `undefined` if the version exists with the same content
 * @throws CliError for a broken document, or for one that would change an existing version
 */
export async function prepareUpdate(root: string, options: UpdateOptions, stage: Stage): Promise<Update | undefined> {
  const incoming = await readIncoming(options.path, options.version);
  const { version } = incoming;
  const existing = await existingVersions(root);
  const current = existing.find((each) => each.version === version);
  if (current !== undefined && isSame(current.document, withInfo(incoming))) return undefined;
  if (current !== undefined && options.replace !== true) refuseReplacement(current, incoming);
  const others = existing.filter((each) => each !== current);
  const neighbour = current ?? others.findLast((each) => compareVersions(each.version, version) < 0) ?? others[0];

  const { folder, document, notes } = await writeVersion(incoming, neighbour, stage);
  const lint = await lintVersion(folder, neighbour, version, stage);
  const versions = [...others.map((each) => each.version), version].toSorted(compareVersions);
  options.onStep?.(`generating ${versions.join(", ")}`);
  const generated = await generateAll(incoming, stage);
  format(folder);
  options.onStep?.("compiling the users of the contract");
  const compileErrors = await findCompileErrors(root, stage.generated, versions, stage.folder);
  const report = reportOn(version, document, neighbour, current !== undefined);
  const isNewest = versions.at(-1) === version;
  const context = {
    version,
    report,
    isNewest,
    isReplacement: current !== undefined,
    compileErrors: compileErrors.length,
  };
  const changeset = proposeChangeset(root, context);
  await stageResults(root, stage, { version, folder, document, versions, changeset });
  return { version, report, compileErrors, lint, notes: [...notes, ...generated], changeset, paths: stage.paths };
}

async function existingVersions(root: string): Promise<Neighbour[]> {
  const spec = join(root, "spec");
  return Promise.all(
    sourcesOf(spec).map(async ({ file, folder }) => ({
      version: folder,
      folder: join(spec, folder),
      document: await bundledDocument(file),
    })),
  );
}

/** The document with its future version. */
function withInfo({ document, version }: Incoming): Document {
  return { ...document, info: { ...document.info, version } };
}

function refuseReplacement({ version, document }: Neighbour, incoming: Incoming): never {
  const { groups } = createReport({ name: version, document }, { name: version, document: withInfo(incoming) });
  const counts = groups.map(({ name, changes }) => `${changes.length} ${name}`).join(", ");
  throw new CliError(
    `spec/${version} exists, and the document differs from it (${counts}). A published version does not ` +
      "change: give the document another version with --version or, to correct this one, use --replace",
  );
}

interface Written {
  folder: string;
  document: Document;
  notes: string[];
}

/** Writes the version's files into the stage, and verifies that they have the same meaning as the document. */
async function writeVersion(incoming: Incoming, neighbour: Neighbour | undefined, stage: Stage): Promise<Written> {
  const folder = join(stage.spec, incoming.version);
  writeSpecification(incoming, folder, neighbour?.folder);
  const document = await bundledDocument(join(folder, "openapi.yaml"));
  if (wireHash(document) !== wireHash(withInfo(incoming)))
    throw new CliError(
      `${incoming.file} cannot be written below spec/ without changing its meaning; nothing was changed`,
    );
  const notes = neighbour === undefined ? [] : carryOver(neighbour, folder, document, incoming.version);
  return { folder, document, notes };
}

async function lintVersion(
  folder: string,
  neighbour: Neighbour | undefined,
  version: string,
  stage: Stage,
): Promise<LintProblem[]> {
  const rules = join(stage.spec, "redocly.yaml");
  if (!existsSync(rules)) return [];
  stage.put("spec/redocly.yaml", { text: withApi(readFileSync(rules, "utf8"), version) });
  const problems = await findLintProblems(join(folder, "openapi.yaml"), rules);
  return neighbour === undefined ? problems : carryExceptions(neighbour, folder, problems);
}

/** The lint rules with an additional document. */
function withApi(text: string, version: string): string {
  if (text.includes(`"${version}":`)) return text;
  return text.replace(
    /^apis:\n(?: {2}.*\n)*/m,
    (apis) => `${apis}  "${version}":\n    root: ${version}/openapi.yaml\n`,
  );
}

/** Generates every version. Messages name the user's files, not those of the stage. */
async function generateAll({ version, file }: Incoming, stage: Stage): Promise<string[]> {
  const shown = (each: string): string => `spec/${relative(stage.spec, each).replaceAll("\\", "/")}`;
  try {
    const { notes } = await regenerate(stage.spec, stage.generated, { shown });
    return notes.filter((note) => note.includes(`${version}/openapi.yaml`)).map((note) => note.replace(/^[^:]*: /, ""));
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const message = reasonOf(error).replaceAll(/\S*\.next-[\w-]+\/spec\//g, "spec/");
    throw new CliError(`${message}\n  spec/${version} was to be generated from ${file}, and was not written`);
  }
}

function reportOn(
  version: string,
  document: Document,
  neighbour: Neighbour | undefined,
  isReplacement: boolean,
): Report | undefined {
  if (neighbour === undefined) return undefined;
  const [other, own] = [
    { name: isReplacement ? `${version} as it was` : neighbour.version, document: neighbour.document },
    { name: version, document },
  ];
  const isEarlier = isReplacement || compareVersions(neighbour.version, version) < 0;
  return isEarlier ? createReport(other, own) : createReport(own, other);
}

interface Results {
  version: string;
  folder: string;
  document: Document;
  versions: readonly string[];
  changeset: Proposal;
}

/** Stages every change: specification, generated code, the package's exports, the pin, the pages and the changeset. */
async function stageResults(root: string, stage: Stage, results: Results): Promise<void> {
  const { version, folder, document, versions, changeset } = results;
  const pages = await changePages(stage.spec);
  stage.put(`spec/${version}`, { folder });
  stage.put("generated/src", { folder: stage.generated });
  putJson(root, stage, "generated/package.json", (manifest) => withEntries(manifest, versions));
  putJson(root, stage, "scripts/check-spec/wire-pins.json", (pins) => withPin(pins, version, wireHash(document)));
  for (const { path, text } of pages) if (textAt(root, path) !== text) stage.put(path, { text });
  stage.put(`.changeset/spec-${version}.md`, { text: changeset.text });
}

function putJson(root: string, stage: Stage, path: string, change: (value: object) => object): void {
  const text = textAt(root, path);
  if (text === undefined) return;
  const changed = `${JSON.stringify(change(JSON.parse(text) as object), null, 2)}\n`;
  if (changed !== text) stage.put(path, { text: changed });
}

function withPin(pins: object, version: string, hash: string): object {
  const entries = Object.entries({ ...pins, [version]: hash });
  return Object.fromEntries(entries.toSorted(([left], [right]) => compareVersions(left, right)));
}

function textAt(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}
