import { afterDelay, type Scenario } from "@provider-connectivity/sandbox";

/** What is pending succeeds after ten seconds. */
export const usualScenario: Scenario = afterDelay(10_000);
