import { bundle as redoclyBundle, createConfig } from "@redocly/openapi-core";
import type { Document } from "./document.ts";
import { Problem } from "./problem.ts";

/**
 * Reads a specification, one file or several, as YAML 1.2 and joins it into one document in which every
 * component keeps its name.
 *
 * @param file the root document
 * @throws Problem naming file and line of a reference that leads nowhere or a text that is not YAML
 */
export async function bundle(file: string): Promise<Document> {
  const config = await createConfig({});
  const { bundle: result, problems } = await redoclyBundle({ ref: file, config });
  const broken = problems.find((problem) => problem.severity === "error");
  if (broken !== undefined) {
    const place = broken.location[0];
    throw new Problem(`${broken.message} (${place?.source.absoluteRef ?? file}${place?.pointer ?? ""})`);
  }
  return result.parsed as Document;
}
