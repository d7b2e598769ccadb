import { bundle as redoclyBundle, createConfig, YamlParseError, type NormalizedProblem } from "@redocly/openapi-core";
import type { Document } from "./document.ts";
import { createLocator, place, pointerSteps } from "./places.ts";
import { Problem, reasonOf } from "./problem.ts";

/** A specification in one piece. */
export interface Bundle {
  document: Document;
  /** The files that it was joined from. */
  files: string[];
}

/** The document of `read`. */
export async function bundle(file: string): Promise<Document> {
  return (await read(file)).document;
}

/**
 * Reads a specification, one file or several, as YAML 1.2 and joins it into one document in which every
 * component keeps its name.
 *
 * @param file the root document
 * @throws Problem naming file and line of a reference that leads nowhere or a text that is not YAML
 */
export async function read(file: string): Promise<Bundle> {
  const config = await createConfig({});
  try {
    const { bundle: result, problems, fileDependencies } = await redoclyBundle({ ref: file, config });
    const broken = problems.find(({ severity }) => severity === "error");
    if (broken !== undefined) throw new Problem(wordsFor(broken, file));
    return { document: result.parsed as Document, files: [...fileDependencies].toSorted() };
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof YamlParseError)
      throw new Problem(`${place(file, error.line)}: this is no YAML: ${withoutPlace(error.message)}`);
    if (/must be JSON object/.test(reasonOf(error)))
      throw new Problem(`${place(file, 1)}: this is no OpenAPI document`);
    throw new Problem(`${place(file)}: ${reasonOf(error)}`);
  }
}

function wordsFor({ message, location }: NormalizedProblem, root: string): string {
  const [where] = location;
  const file = where?.source.absoluteRef ?? root;
  const yaml = /^Failed to parse: (.*)\((\d+):\d+\)$/.exec(message);
  if (yaml !== null)
    return `${place(file, Number(yaml[2]))}: this is no YAML: ${withoutPlace(message.replace("Failed to parse: ", ""))}`;
  const at = createLocator(file)([...pointerSteps(where?.pointer ?? ""), "$ref"]);
  return `${at}: ${message.startsWith("Can't resolve $ref") ? `this reference leads nowhere${detail(message)}` : message}`;
}

/** What the bundler adds about a file that it could not read. */
function detail(message: string): string {
  const reason = message.replace(/^Can't resolve \$ref:? ?/, "");
  return reason === "" ? "" : ` (${reason})`;
}

/** The parser's message without the place, which is said already. */
function withoutPlace(message: string): string {
  return message.replace(/ in ".*" \(\d+:\d+\)$/, "");
}
