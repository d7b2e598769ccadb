import type { Case } from "./case.ts";
import { accountCases } from "./cases/accounts.ts";
import { collateralTransactionCases } from "./cases/collateral-transactions.ts";
import { collateralCases } from "./cases/collateral.ts";
import { depositCases } from "./cases/deposits.ts";
import { generatedCases } from "./cases/generated.ts";
import { idempotencyCases } from "./cases/idempotency.ts";
import { liquidityCases, quoteListCases } from "./cases/liquidity.ts";
import { missingPropertyCases } from "./cases/missing-properties.ts";
import { notFoundCases } from "./cases/not-found.ts";
import { paginationCases } from "./cases/pagination.ts";
import { rampCases, rampListCases } from "./cases/ramps.ts";
import { rateCases } from "./cases/rates.ts";
import { securityCases } from "./cases/security.ts";
import { travelRuleCases } from "./cases/travel-rule.ts";
import { withdrawalCases, withdrawalListCases } from "./cases/withdrawals.ts";

/** Every case, in the order in which they are tried: what makes things comes before what looks at lists. */
export const allCases: readonly Case[] = [
  ...accountCases,
  ...rateCases,
  ...liquidityCases,
  ...withdrawalCases,
  ...travelRuleCases,
  ...depositCases,
  ...collateralTransactionCases,
  ...collateralCases,
  ...rampCases,
  ...idempotencyCases,
  ...generatedCases,
  ...withdrawalListCases,
  ...quoteListCases,
  ...rampListCases,
  ...securityCases,
  ...notFoundCases,
  ...missingPropertyCases,
  ...paginationCases,
];
