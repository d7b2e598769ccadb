/** The components that a provider may offer, and what each brings along. The contract says so; nothing is repeated here. @module */
import { contract } from "@provider-connectivity/contract";
import { Refusal } from "./refusal.ts";

const { names, always, requires } = contract.components;

export type Component = (typeof names)[number];

/** Components that nobody has to choose: every provider offers them. */
export const mandatory: readonly Component[] = always;

/** Those that a provider chooses among. */
export const optional: readonly Component[] = names.filter((name) => !always.includes(name));

/**
 * Reads component names.
 *
 * @throws Refusal that lists the names there are
 */
export function componentsIn(words: readonly string[]): Component[] {
  const unknown = words.filter((word) => !(names as readonly string[]).includes(word));
  if (unknown.length > 0)
    throw new Refusal(`there is no component ${unknown.join(", ")}; the components are ${names.join(", ")}`);
  return names.filter((name) => words.includes(name));
}

/** What the chosen components need and was not chosen, with one that needs it. */
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

/** The chosen components with what they need and with the mandatory ones, in the contract's order. */
export function complete(chosen: readonly Component[]): Component[] {
  const all = new Set<Component>([...always, ...chosen, ...requiredBy(chosen).map(({ name }) => name)]);
  return names.filter((name) => all.has(name));
}
