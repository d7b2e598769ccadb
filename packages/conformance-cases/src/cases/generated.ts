/** Valid requests by chance: every answer keeps to the contract, and reading what is there succeeds. @module */
import type { Operation } from "@provider-connectivity/core";
import { atOnce } from "../at-once.ts";
import type { Case } from "../case.ts";
import { CaseFailure, expectThat } from "../expect.ts";
import { createGenerator } from "../generate/valid-request.ts";
import { needsOf, operations } from "../operations.ts";
import type { Context } from "../session/context.ts";
import type { RequestInput } from "../session/exchange.ts";

/** What a valid request may be answered with, besides a success. */
const REFUSALS = new Set([400, 404]);

/** For each operation, some valid requests. */
export const generatedCases: readonly Case[] = operations.map((operation): Case => ({
  name: `generated: valid requests of ${operation.operationId} are answered as the contract says`,
  ...needsOf(operation),
  async run(context) {
    const next = await createGenerator(context, operation);
    const inputs = Array.from({ length: context.settings.generatedRequests }, next);
    // What only reads may come in any order.
    if (operation.method === "GET") await atOnce(inputs, (input) => tryOne(context, operation, input));
    else for (const input of inputs) await tryOne(context, operation, input);
  },
}));

async function tryOne({ send }: Context, operation: Operation, input: RequestInput): Promise<void> {
  const { status, text, endpoint, body } = await send(operation, input);
  const isFine = status < 300 || REFUSALS.has(status);
  expectThat(isFine, `${operation.operationId} answered a valid request of ${endpoint} with ${status} ${text}`);
  if (status === 400) refuseBlame(operation, body, text);
}

/** A valid request breaks no schema, whatever else may be wrong with it. */
function refuseBlame({ operationId }: Operation, body: unknown, text: string): void {
  const { errorType } = body as { errorType?: string };
  if (errorType !== "schema-error" && errorType !== "schema-property-error") return;
  throw new CaseFailure(`${operationId} blames the schema for a request that it accepts: ${text}`);
}
