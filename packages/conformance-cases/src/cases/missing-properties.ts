/** A body that lacks one property is refused, and the property is named. @module */
import type { Operation } from "@provider-connectivity/core";
import { atOnce } from "../at-once.ts";
import type { Case } from "../case.ts";
import { CaseSkipped, expectThat } from "../expect.ts";
import { type JsonObject, leastBodyOf } from "../generate/bodies.ts";
import type { Json } from "../generate/schema.ts";
import { needsOf, operations, pathParameters } from "../operations.ts";
import type { Context } from "../session/context.ts";
import { namesFor } from "./missing-property-names.ts";

/** For each operation with a body: bodies with only what is required, without each of their properties in turn. */
export const missingPropertyCases: readonly Case[] = operations
  .filter(({ hasBody }) => hasBody)
  .map((operation): Case => ({
    name: `missing properties: ${operation.operationId} names what a body lacks`,
    ...needsOf(operation),
    async run(context) {
      const accountId = context.knowledge.accounts.find(({ status }) => status === "active")?.id;
      if (accountId === undefined) throw new CaseSkipped("No account is active.");
      for (let body = 0; body < context.settings.dismantledBodies; body++)
        await dismantle(context, operation, accountId);
    },
  }));

async function dismantle(context: Context, operation: Operation, accountId: string): Promise<void> {
  const body = leastBodyOf(operation, context.random);
  const places = placesIn(body);
  const bodies = places.map((place) => ({ place, lacking: withNewKey(context, without(body, place)) }));
  await atOnce(bodies, (one) => refuse(context, operation, accountId, one));
}

async function refuse(
  { send }: Context,
  operation: Operation,
  accountId: string,
  { place, lacking: body }: { readonly place: readonly string[]; readonly lacking: JsonObject },
): Promise<void> {
  const params = { ...Object.fromEntries(pathParameters(operation).map((name) => [name, "undefined"])), accountId };
  const answer = await send(operation, { params, body });
  const { errorType, requestPart, propertyName } = answer.body as Readonly<Record<string, string | undefined>>;
  const isRefused = answer.status === 400 && errorType === "schema-property-error" && requestPart === "body";
  const pointer = `/${place.join("/")}`;
  const names = namesFor(operation, pointer);
  expectThat(
    isRefused && names.includes(propertyName ?? ""),
    `${operation.operationId} answered ${answer.status} ${answer.text} to a body without ${pointer}, ${answer.sent}, and had to name ${names.join(" or ")}`,
  );
}

/** Every property, as the names that lead to it; what is in lists is left alone. */
function placesIn(value: Json): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [name],
    ...placesIn(member).map((place) => [name, ...place]),
  ]);
}

function without(value: JsonObject, [name = "", ...rest]: readonly string[]): JsonObject {
  const { [name]: member, ...others } = value;
  return rest.length === 0 ? others : { ...value, [name]: without(member as JsonObject, rest) };
}

function withNewKey({ newId }: Context, body: JsonObject): JsonObject {
  return "idempotencyKey" in body ? { ...body, idempotencyKey: newId() } : body;
}
