/** The places outside spec/ that each component of the newest version needs. @module */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { resolve, type Document, type Schema } from "../regenerate/document.ts";

/**
 * Checks that a component can be offered: `GET /capabilities` can list it, and the scaffold has a folder, a test and its lines.
 * The compiler reports everything else, because the sandbox implements every handler.
 *
 * @param root the repository
 * @param document the newest version, with its overlay
 * @param components the names of its components
 * @throws CliError that lists every missing place of every component
 */
export function checkComponentPlaces(root: string, document: Document, components: readonly string[]): void {
  const missing = components.flatMap((name) =>
    placesOf(root, document, name)
      .filter(({ exists }) => !exists)
      .map(({ place }) => `  ${name}: ${place}`),
  );
  if (missing.length > 0) throw new CliError(`components of the newest version lack\n${missing.join("\n")}`);
}

interface Place {
  place: string;
  exists: boolean;
}

function placesOf(root: string, document: Document, name: string): Place[] {
  const folder = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const template = "templates/provider";
  const componentList = textAt(join(root, template, "src/components.ts"));
  const lines = [
    `import * as ${name} from "./${folder}/index.ts";`,
    `"${name}",`,
    `${name}.Ledger`,
    `...${name}.handlers(ledger),`,
    `${name}: ${name}.memory(books),`,
  ];
  const file = (path: string): Place => ({ place: path, exists: existsSync(join(root, path)) });
  return [
    {
      place: "a property in the schema ApiComponents, so that GET /capabilities can list it",
      exists: Object.hasOwn(propertiesOf(document, "ApiComponents"), name),
    },
    file(`${template}/src/${folder}/index.ts`),
    file(`${template}/test/${folder}.test.ts`),
    ...lines.map((line) => ({
      place: `${line} in ${template}/src/components.ts`,
      exists: componentList.includes(line),
    })),
  ];
}

function propertiesOf(document: Document, schema: string): object {
  const found = document.components?.["schemas"]?.[schema] as Schema | undefined;
  return found === undefined ? {} : (resolve<Schema>(document, found).properties ?? {});
}

function textAt(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
