/** The components of a provider and their dependencies, read from the contract. @module */
import { UsageError } from "@provider-connectivity/cli-kit";
import { contract } from "@provider-connectivity/contract";

const { names, always, requires } = contract.components;

/** The name of a component. */
export type Component = (typeof names)[number];

/** The components that every provider offers. */
export const mandatory: readonly Component[] = always;

/** The optional components. */
export const optional: readonly Component[] = names.filter((name) => !always.includes(name));

/** The components if none are chosen. */
export const defaultComponents: readonly Component[] = ["transfers", "transfersBlockchain"];

/**
 * Parses component names.
 *
 * @throws UsageError that lists all names
 */
export function parseComponents(words: readonly string[]): Component[] {
  const unknown = words.filter((word) => !(names as readonly string[]).includes(word));
  if (unknown.length > 0)
    throw new UsageError(`unknown component ${unknown.join(", ")}; the components are ${names.join(", ")}`);
  return names.filter((name) => words.includes(name));
}

/** The required components that were not chosen, each with one that requires it. */
export function requiredBy(chosen: readonly Component[]): { name: Component; by: Component }[] {
  const all = new Set(chosen);
  const added: { name: Component; by: Component }[] = [];
  for (const by of all) {
    for (const name of requires[by] ?? []) {
      if (all.has(name)) continue;
      all.add(name);
      added.push({ name, by });
    }
  }
  return added;
}

/** The chosen components with the required and the mandatory ones, in the contract's order. */
export function complete(chosen: readonly Component[]): Component[] {
  const all = new Set<Component>([...always, ...chosen, ...requiredBy(chosen).map(({ name }) => name)]);
  return names.filter((name) => all.has(name));
}
