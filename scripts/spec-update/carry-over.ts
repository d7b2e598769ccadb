/** Copies the files next to the previous version, without the entries that no longer apply. @module */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, type Document as YamlDocument } from "yaml";
import type { LintException, LintProblem } from "../check-spec/exceptions.ts";
import { operationsOf, type Document } from "../regenerate/document.ts";
import { checkComponents, componentNames, readComponents } from "../regenerate/normalise/components.ts";
import { applyAction, type Action } from "../regenerate/overlay.ts";
import { reasonOf } from "@provider-connectivity/cli-kit";

/** An existing version. */
export interface Neighbour {
  version: string;
  folder: string;
  document: Document;
}

const OVERLAY = "overlay.yaml";
const COMPONENTS = "components.yaml";
const EXCEPTIONS = "lint-exceptions.yaml";

/**
 * Writes `overlay.yaml` and `components.yaml` of another version next to a new one.
 *
 * @param to the new version's folder
 * @returns omitted entries and decisions for a person, each as a sentence
 */
export function carryOver(from: Neighbour, to: string, document: Document, version: string): string[] {
  return [...carryOverlay(from, to, document, version), ...carryComponents(from, to, document)];
}

function carryOverlay(from: Neighbour, to: string, document: Document, version: string): string[] {
  const yaml = readYaml(join(from.folder, OVERLAY));
  if (yaml === undefined) return [];
  const actions = yaml.get("actions");
  if (!isSeq(actions)) return [];
  const corrected = structuredClone(document);
  const notes: string[] = [];
  actions.items = actions.items.filter((item) => {
    const action = (isMap(item) ? item.toJSON() : {}) as Action;
    const reason = tryAction(corrected, action);
    if (reason !== undefined) notes.push(`${OVERLAY}: the correction of ${action.target} ${reason}, and was omitted`);
    return reason === undefined;
  });
  if (actions.items.length === 0) return notes;
  const title = yaml.getIn(["info", "title"]);
  yaml.setIn(["info", "title"], String(title).replaceAll(from.version, version));
  yaml.setIn(["info", "version"], version);
  writeFileSync(join(to, OVERLAY), yaml.toString({ lineWidth: 0 }));
  return notes;
}

/** Applies a correction, or returns the reason why it cannot be applied. */
function tryAction(document: Document, action: Action): string | undefined {
  const before = structuredClone(document);
  try {
    applyAction(document, action, (message) => {
      throw new Error(message);
    });
    return undefined;
  } catch (error) {
    Object.assign(document, before);
    return reasonOf(error);
  }
}

function carryComponents(from: Neighbour, to: string, document: Document): string[] {
  const yaml = readYaml(join(from.folder, COMPONENTS));
  if (yaml === undefined) return [];
  const file = join(to, COMPONENTS);
  const notes: string[] = [];
  const drop = (path: readonly unknown[], isKnown: (name: string) => boolean): void => {
    const node = yaml.getIn(path);
    const names = isMap(node) ? node.items.map(({ key }) => key) : isSeq(node) ? node.items : [];
    // From the end, so that removing an item does not move the remaining ones.
    for (const [index, name] of [...names.entries()].toReversed()) {
      const text = isScalar(name) ? String(name.value) : String(name);
      if (isKnown(text)) continue;
      notes.push(
        `${COMPONENTS}: ${text} was omitted from ${path.join(".")}, because the specification no longer contains it`,
      );
      yaml.deleteIn([...path, isMap(node) ? text : index]);
    }
  };
  const ids = new Set(operationsOf(document).map(({ operation }) => operation.operationId));
  drop(["operations"], (id) => ids.has(id));
  drop(["runtime"], (id) => ids.has(id));
  writeFileSync(file, yaml.toString({ lineWidth: 0 }));
  const names = new Set(componentNames(readComponents(file), document));
  const isComponent = (name: string): boolean => names.has(name);
  drop(["always"], isComponent);
  drop(["requires"], isComponent);
  for (const name of Object.keys(readComponents(file).requires))
    if (names.has(name)) drop(["requires", name], isComponent);
  writeFileSync(file, yaml.toString({ lineWidth: 0 }));
  checkComponents(readComponents(file), document);
  return [...notes, ...newComponents(from, names)];
}

/** Notes on new components, because only a person can tell whether a tag is a component. */
function newComponents({ folder, document }: Neighbour, names: ReadonlySet<string>): string[] {
  const known = new Set(componentNames(readComponents(join(folder, COMPONENTS)), document));
  return [...names]
    .filter((name) => !known.has(name))
    .map(
      (name) =>
        `"${name}" is a new component, because operations have this tag. If it is not one, assign the operations in ${COMPONENTS}`,
    );
}

/** Writes the lint exceptions that still apply. Returns the problems without an exception. */
export function carryExceptions({ folder }: Neighbour, to: string, problems: readonly LintProblem[]): LintProblem[] {
  const covers = ({ rule, pointer }: LintException, problem: LintProblem): boolean =>
    rule === problem.rule && pointer === problem.pointer;
  const yaml = readYaml(join(folder, EXCEPTIONS));
  const list = yaml?.contents;
  if (yaml === undefined || !isSeq(list)) return [...problems];
  list.items = list.items.filter((item) => {
    const exception = (isMap(item) ? item.toJSON() : {}) as LintException;
    return problems.some((problem) => covers(exception, problem));
  });
  const kept = list.toJSON() as LintException[];
  if (kept.length > 0) writeFileSync(join(to, EXCEPTIONS), yaml.toString({ lineWidth: 0 }));
  else rmSync(join(to, EXCEPTIONS), { force: true });
  return problems.filter((problem) => !kept.some((exception) => covers(exception, problem)));
}

function readYaml(file: string): YamlDocument | undefined {
  return existsSync(file) ? parseDocument(readFileSync(file, "utf8"), { version: "1.2" }) : undefined;
}
