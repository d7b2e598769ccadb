/** The size limits of the bundles. @module */
import { bundleSize } from "./bundle-size.ts";
import { calling, callingByPath, describing, fetching, signing, validating } from "./programs.ts";

const KB = 1024;

/** A limit in bytes, gzipped. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly program: string;
  /** The gzipped size of this program is subtracted. */
  readonly without?: string;
}

/** A budget with its measurement. */
export interface Measured extends Budget {
  readonly minified: number;
  readonly gzipped: number;
}

// Includes the response limits, the validation of options, the reasons of network errors and other authentication, which take
// 1.4 KB.
export const BUDGETS: readonly Budget[] = [
  {
    name: "a call by path: our own code on top of openapi-fetch",
    limit: 4.5 * KB,
    program: callingByPath,
    without: fetching,
  },
  { name: "two calls: only our own code", limit: 5.5 * KB, program: calling, without: describing },
  { name: "two calls, without a signer", limit: 6 * KB, program: calling },
  { name: "two calls, with WebCrypto HMAC", limit: 7 * KB, program: signing },
  // 3 KB of it locate violations: the schemas and the code that reads them.
  { name: "two calls, with HMAC and their validators", limit: 16 * KB, program: validating },
];

/** Bundles the programs of each budget. */
export async function measureBudgets(budgets: readonly Budget[]): Promise<Measured[]> {
  return Promise.all(
    budgets.map(async (budget) => {
      const whole = await bundleSize(budget.program);
      const other = budget.without === undefined ? { minified: 0, gzipped: 0 } : await bundleSize(budget.without);
      return { ...budget, minified: whole.minified - other.minified, gzipped: whole.gzipped - other.gzipped };
    }),
  );
}

/** One sentence for each exceeded budget. */
export function exceededBudgets(measured: readonly Measured[]): string[] {
  return measured
    .filter(({ gzipped, limit }) => gzipped > limit)
    .map(
      ({ name, gzipped, limit }) =>
        `${name}: ${gzipped} bytes gzipped, ${gzipped - limit} more than the ${limit} allowed`,
    );
}
