/** All mutants, by subject. @module */
import type { Mutant } from "../mutant.ts";
import { authentication } from "./authentication.ts";
import { collateral } from "./collateral.ts";
import { consistency } from "./consistency.ts";
import { errors } from "./errors.ts";
import { http } from "./http.ts";
import { idempotency } from "./idempotency.ts";
import { pagination } from "./pagination.ts";
import { schemas } from "./schemas.ts";
import { tenancy } from "./tenancy.ts";

export const mutants: readonly Mutant[] = [
  ...authentication,
  ...errors,
  ...pagination,
  ...idempotency,
  ...schemas,
  ...consistency,
  ...tenancy,
  ...http,
  ...collateral,
];
