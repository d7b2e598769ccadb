/** Compares two documents. @module */
import { memberPointer } from "@provider-connectivity/core/internal";
import { at, isReference, type Document } from "../regenerate/document.ts";
import { withoutProse } from "./canonical.ts";
import { createCollector, isSame, type Change, type DocumentComparison } from "./change.ts";
import { referencePointer } from "./located.ts";
import { compareOperations, operationsIn } from "./operations.ts";
import { compareProse } from "./prose.ts";

/** Finds the differences between two bundled documents and the sides that they break. */
export function diffDocuments(before: Document, after: Document): Change[] {
  const collector = createCollector(operationFinder(before, after));
  const comparison = { before, after, collector };
  compareOperations(comparison);
  compareRest(comparison);
  compareComponents(comparison);
  for (const finding of compareProse(before, after)) collector.add(finding);
  return collector.changes;
}

const REST: readonly (readonly [string, (document: Document) => unknown])[] = [
  ["openapi", ({ openapi }) => openapi],
  ["servers", (document) => withoutProse((document as { servers?: unknown }).servers)],
  ["tags", ({ tags = [] }) => tags.map(({ name }) => name)],
];

/** Compares the document as a whole, except for its version, which every update changes. */
function compareRest({ before, after, collector }: DocumentComparison): void {
  for (const [key, valueOf] of REST) {
    const [old, now] = [before, after].map(valueOf);
    if (!isSame(old, now)) collector.add({ rule: "document-changed", pointer: `#/${key}`, before: old, after: now });
  }
}

/** Compares component names, and components that no operation uses. */
function compareComponents({ before, after, collector }: DocumentComparison): void {
  const reported = new Set(collector.changes.map(({ pointer }) => pointer));
  const [used, nowUsed] = [usedComponents(before), usedComponents(after)];
  for (const kind of kindsOf(before, after)) {
    const [old, now] = [before.components?.[kind] ?? {}, after.components?.[kind] ?? {}];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const pointer = memberPointer(memberPointer("#/components", kind), name);
      if (reported.has(pointer)) continue;
      if (!(name in old)) collector.add({ rule: "component-added", pointer, after: name });
      else if (!(name in now)) collector.add({ rule: "component-removed", pointer, before: name });
      else if (!used.has(pointer) && !nowUsed.has(pointer)) {
        const [earlier, later] = [withoutProse(old[name]), withoutProse(now[name])];
        if (!isSame(earlier, later)) collector.add({ rule: "unused-changed", pointer, before: earlier, after: later });
      }
    }
  }
}

function kindsOf(...documents: Document[]): string[] {
  return [...new Set(documents.flatMap(({ components = {} }) => Object.keys(components)))];
}

/** The components that references reach from the paths. */
function usedComponents(document: Document): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isReference(value)) {
      const pointer = referencePointer(value.$ref);
      if (used.has(pointer)) return;
      used.add(pointer);
      return visit(at(document, value.$ref));
    }
    for (const member of Object.values(value)) visit(member);
  };
  visit(document.paths);
  return used;
}

/** Finds the operation at a pointer of either document. */
function operationFinder(before: Document, after: Document): (pointer: string) => string | undefined {
  const places = [...operationsIn(after), ...operationsIn(before)];
  return (pointer) => places.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`))?.id;
}
