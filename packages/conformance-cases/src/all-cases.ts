import type { Case } from "./case.ts";
import { generatedCases } from "./cases/generated.ts";
import { missingPropertyCases } from "./cases/missing-properties.ts";
import { notFoundCases } from "./cases/not-found.ts";
import { paginationCases } from "./cases/pagination.ts";
import { securityCases } from "./cases/security.ts";

/** Every case, in the order in which they are tried: what makes things comes before what looks at lists. */
export const allCases: readonly Case[] = [
  ...generatedCases,
  ...securityCases,
  ...notFoundCases,
  ...missingPropertyCases,
  ...paginationCases,
];
