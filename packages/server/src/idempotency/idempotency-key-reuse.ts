import { BadRequestError } from "../errors.ts";

/** The refusal of a key that was used for another request. */
export function idempotencyKeyReuse(): BadRequestError {
  return new BadRequestError("idempotency-key-reuse", "This idempotency key belongs to another request.", {
    requestPart: "body",
    propertyName: "idempotencyKey",
  });
}
