/** Replies whose bodies contain only the declared properties. @module */
import type { Reply } from "./handler.ts";

type KeyIn<Declared> = Declared extends unknown ? keyof Declared : never;
type MemberIn<Declared, Key> = Declared extends unknown ? (Key extends keyof Declared ? Declared[Key] : never) : never;
type ItemIn<Declared> = Declared extends readonly (infer Item)[] ? Item : never;
type Leaf = string | number | boolean | null | undefined;

/** `Given`, with `never` for every property that `Declared` does not have, at any depth. */
export type Exactly<Declared, Given> = unknown extends Declared
  ? Given
  : Given extends Leaf
    ? Given
    : Given extends readonly (infer Item)[]
      ? readonly Exactly<ItemIn<Declared>, Item>[]
      : string extends KeyIn<Declared>
        ? Given
        : { [Key in keyof Given]: Key extends KeyIn<Declared> ? Exactly<MemberIn<Declared, Key>, Given[Key]> : never };

type StatusIn<R> = R extends Reply ? R["status"] : never;
type BodyIn<R, Status> = R extends Reply ? (Status extends R["status"] ? R["body"] : never) : never;

/**
 * Makes the reply of a handler. It does not compile if the body has a property that the contract does not declare, at any
 * depth. `{ status, body }` does compile with such properties if the body is not an object literal: TypeScript checks only
 * literals for excess properties, so the columns of a database row would reach the caller.
 *
 * At run time, see the option `undeclaredProperties` of `createProvider`.
 *
 * @typeParam R inferred from the return type of the handler
 * @param status a status that the operation declares
 * @param body the body of that status. For a status without a body, return `{ status }` instead
 * @example
 * ```ts
 * import type { AccountsHandlers } from "@provider-connectivity/contract";
 *
 * const rows = [{ id: "main", title: "Main", owner: "a customer" }];
 * const handlers: Pick<AccountsHandlers<ServerContext>, "getAccounts"> = {
 *   getAccounts: async () => reply(200, { accounts: rows.map(({ id, title }) => ({ id, title, status: "active" as const })) }),
 * };
 * ```
 */
export function reply<R, const Status extends StatusIn<R>, Body extends BodyIn<R, Status>>(
  status: Status,
  body: Body & Exactly<BodyIn<R, Status>, Body>,
): R {
  return { status, body } as R;
}
