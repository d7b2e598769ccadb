/** The OpenAPI document of the operations that a provider offers. @module */
import { contract } from "@provider-connectivity/contract";
import type { Info } from "@provider-connectivity/contract/control-v1";
import document from "@provider-connectivity/contract/openapi.json" with { type: "json" };
import type { Operation } from "@provider-connectivity/core";

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The contract's document with the provider's own URL, and without the operations of components that it does not offer. */
export function offeredDocument({ baseUrl, components }: Pick<Info, "baseUrl" | "components">): object {
  const isOffered = ({ components: required }: Operation): boolean =>
    required.length === 0 || required.some((name) => components.includes(name));
  const notOffered = (Object.values(contract.operations) as readonly Operation[]).filter((each) => !isOffered(each));
  const hidden = new Set(notOffered.map(({ operationId }) => operationId));
  const paths = Object.entries(document.paths as Paths).flatMap(([path, item]) => {
    const shown = Object.entries(item).filter(([, operation]) => !hidden.has(idOf(operation)));
    return shown.some(([, operation]) => idOf(operation) !== "") ? [[path, Object.fromEntries(shown)]] : [];
  });
  return { ...document, servers: [{ url: baseUrl }], paths: Object.fromEntries(paths) as Paths };
}

function idOf(operation: unknown): string {
  return (operation as { readonly operationId?: string }).operationId ?? "";
}
