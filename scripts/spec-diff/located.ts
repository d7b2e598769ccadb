/** Parts of a document with their JSON pointers. @module */
import { memberPointer } from "@provider-connectivity/core/internal";
import {
  at,
  isReference,
  type Document,
  type OperationObject,
  type PathItem,
  type Schema,
} from "../regenerate/document.ts";
import { pointerSteps } from "../regenerate/places.ts";

/** A part of a document and its JSON pointer. */
export interface Located<T = Schema> {
  readonly value: T;
  readonly pointer: string;
  readonly document: Document;
}

/** A member at any depth. `undefined` if there is none. */
export function member<T>(
  { value, pointer, document }: Located<unknown>,
  ...steps: (string | number)[]
): Located<T> | undefined {
  const found = steps.reduce<unknown>(
    (current, step) => (current as Record<string, unknown> | undefined)?.[step],
    value,
  );
  if (found === undefined) return undefined;
  return {
    value: found as T,
    pointer: steps.reduce<string>((parent, step) => memberPointer(parent, step), pointer),
    document,
  };
}

/** Follows local references, so that a shared part has one pointer. */
export function follow<T>(located: Located<T>): Located<T> {
  const seen = new Set<string>();
  let current: Located<unknown> = located;
  while (isReference(current.value) && !seen.has(current.value.$ref)) {
    const { $ref } = current.value;
    seen.add($ref);
    current = { value: at(located.document, $ref), pointer: referencePointer($ref), document: located.document };
  }
  return current as Located<T>;
}

/** The members of an object, each with its location. */
export function members<T>(owner: Located<unknown> | undefined): [string, Located<T>][] {
  if (owner === undefined || typeof owner.value !== "object" || owner.value === null) return [];
  return Object.keys(owner.value).map((name) => [name, member<T>(owner, name) as Located<T>]);
}

/** The pointer of a reference, without percent-encoding. */
export function referencePointer($ref: string): string {
  return pointerSteps($ref).reduce<string>((pointer, step) => memberPointer(pointer, step), "#");
}

/** The name of the component at a pointer, if there is one. */
export function componentName(pointer: string): string | undefined {
  return /^#\/components\/[^/]+\/([^/]+)$/.exec(pointer)?.[1];
}

/** An operation with its location. */
export interface OperationAt extends Located<OperationObject> {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly item: Located<PathItem>;
}
