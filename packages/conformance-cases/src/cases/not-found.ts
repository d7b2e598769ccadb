/** What is not there, and what is somebody else's, looks the same. @module */
import type { Operation } from "@provider-connectivity/core";
import type { Case } from "../case.ts";
import { CaseSkipped, expectThat } from "../expect.ts";
import { needsOf, operations, pathParameters } from "../operations.ts";
import type { Context } from "../session/context.ts";
import { anyRequest } from "./security.ts";

const notFound = { status: 404, errorType: "not-found" };
const isAbout = (operation: Operation, name: string): boolean => pathParameters(operation).includes(name);

const unknownAccounts = operations
  .filter((operation) => isAbout(operation, "accountId"))
  .map((operation): Case => ({
    name: `not found: ${operation.operationId} of an account that is unknown, and of another customer's`,
    ...needsOf(operation),
    async run(context) {
      const input = anyRequest(context, operation);
      const unknown = await context.refuse(operation, input, notFound);
      const accountId = strangersAccount(context);
      const foreign = await context.refuse(operation, { ...input, params: { ...input.params, accountId } }, notFound);
      expectThat(
        foreign.text === unknown.text,
        `another customer's account is refused with ${foreign.text}, an unknown one with ${unknown.text}`,
      );
    },
  }));

/** The operations about one thing that is named by an id of its own. */
const unknownThings = operations
  .filter((operation) => ["id", "collateralTxId", "settlementVersion"].some((name) => isAbout(operation, name)))
  .map((operation): Case => ({
    name: `not found: ${operation.operationId} of something that is unknown`,
    ...needsOf(operation),
    async run(context) {
      const { collateralId } = context.settings.collateral;
      const accountId = context.knowledge.accounts.find(({ status }) => status === "active")?.id ?? "";
      const { params, ...input } = anyRequest(context, operation);
      await context.refuse(operation, { ...input, params: { ...params, accountId, collateralId } }, notFound);
    },
  }));

export const notFoundCases: readonly Case[] = [...unknownAccounts, ...unknownThings];

function strangersAccount({ knowledge }: Context): string {
  const [account] = knowledge.strangersAccounts;
  if (account === undefined) throw new CaseSkipped("There is no second customer.");
  return account.id;
}
