import type { Contract } from "@provider-connectivity/core";

/**
 * Makes what refuses operations that a fake will never answer.
 *
 * @param offered the components that it offers, besides what every provider does
 */
export function createOfferCheck({ operations, components }: Contract, offered: readonly string[]) {
  const all = new Set([...components.always, ...offered]);
  /** @throws TypeError in words */
  return (operationId: string): void => {
    const operation = operations[operationId];
    if (operation === undefined) throw new TypeError(`The contract has no operation "${operationId}".`);
    const needed = operation.components;
    if (needed.length === 0 || needed.some((name) => all.has(name))) return;
    throw new TypeError(
      `This fake does not offer ${operationId}, so no request would reach the override: it needs the component ${needed.join(" or ")}.`,
    );
  };
}
