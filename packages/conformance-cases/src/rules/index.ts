/**
 * Every rule, in the order in which they are checked: rules that create objects, then rules that read lists, then rules about
 * all responses.
 * @module
 */
import type { Rule } from "../rule.ts";
import { accountRules } from "./accounts.ts";
import { authenticationRules } from "./authentication.ts";
import { collateralRules } from "./collateral.ts";
import { depositRules } from "./deposits.ts";
import { errorRules } from "./errors.ts";
import { httpRules } from "./http.ts";
import { idempotencyRules } from "./idempotency.ts";
import { liquidityRules } from "./liquidity.ts";
import { paginationRules } from "./pagination.ts";
import { rampRules } from "./ramps.ts";
import { schemaRules } from "./schemas.ts";
import { tenancyRules } from "./tenancy.ts";
import { transferRules } from "./transfers.ts";

/** The rules about all responses. They need the exchanges of the other rules. */
const OF_EVERY_RESPONSE = new Set(["schemas/body", "schemas/status", "schemas/content-type", "errors/no-server-error"]);

const bySubject: readonly Rule[] = [
  ...authenticationRules,
  ...accountRules,
  ...liquidityRules,
  ...transferRules,
  ...depositRules,
  ...rampRules,
  ...collateralRules,
  ...idempotencyRules,
  ...paginationRules,
  ...tenancyRules,
  ...schemaRules,
  ...errorRules,
  ...httpRules,
];

/** Every rule, in the order in which they should be checked. */
export const rules: readonly Rule[] = [
  ...bySubject.filter(({ id }) => !OF_EVERY_RESPONSE.has(id)),
  ...bySubject.filter(({ id }) => OF_EVERY_RESPONSE.has(id)),
];
