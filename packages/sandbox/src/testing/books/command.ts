import * as fc from "fast-check";
import { deepEqual } from "node:assert/strict";
import type { CheckedClient } from "../checked-client.ts";
import type { CallResult } from "../signed-calls.ts";
import type { BooksModel } from "./books-model.ts";

/** The sandbox that is compared with the model. */
export type Real = Pick<CheckedClient, "get" | "post" | "pass" | "sandbox" | "store"> & { readonly now: () => number };

export type Command<Model extends BooksModel = BooksModel> = fc.AsyncCommand<Model, Real>;

/** Creates commands from their inputs. `run` changes the model, calls the sandbox and compares them. */
export function commandOf<Input, Model extends BooksModel = BooksModel>(
  name: string,
  input: fc.Arbitrary<Input>,
  run: (input: Input, model: Model, real: Real) => Promise<void>,
): fc.Arbitrary<Command<Model>> {
  return input.map((value) => ({
    check: () => true,
    run: (model, real) => run(value, model, real),
    toString: () => `${name}(${fc.stringify(value)})`,
  }));
}

/** The short form of a response: its status for a success, otherwise the error. */
export function outcomeOf({ status, body }: CallResult): string {
  return String(status < 300 ? body["status"] : body["errorType"]);
}

/** Compares an outcome with the model, and counts it. */
export function expectOutcome(model: BooksModel, what: string, seen: string, expected: string): void {
  model.count(`${what}: ${seen}`);
  deepEqual(`${what}: ${seen}`, `${what}: ${expected}`);
}

/** Picks cyclically. `undefined` if the list is empty. */
export function at<Item>(list: readonly Item[], index: number): Item | undefined {
  return list[index % Math.max(1, list.length)];
}
