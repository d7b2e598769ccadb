/** The errors of an operation, status by status. @module */
import type { OperationTypes, ReplyOf } from "@provider-connectivity/core";
import type { ProviderError } from "./provider-error.ts";

/**
 * The error of one operation. Where `errorType` is there, `status`, `errorType` and `body` belong together as the
 * contract declares them, like the body of a success: nothing has checked them. Where it is not, no answer came, or one
 * that is not the contract's, such as a gateway's page.
 */
export type OperationError<T extends OperationTypes> = ProviderError & (Declared<ReplyOf<T>> | Undeclared);

type Declared<Reply> = Reply extends {
  readonly status: infer Status extends number;
  readonly body: infer Body extends { errorType: string };
}
  ? { readonly status: Status; readonly errorType: Body["errorType"]; readonly body: Body }
  : never;

interface Undeclared {
  readonly errorType?: undefined;
}
