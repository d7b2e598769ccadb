import { contract as provider } from "@provider-connectivity/contract";
import { contract as forcedSettlements } from "@provider-connectivity/contract/forced-settlement-v1";
import { extendContract } from "@provider-connectivity/core";

/**
 * The served operations. The API has no path for the approval of a forced settlement, so the kit adds one to the component
 * `collateral`. Ask Fireblocks for the real path.
 */
export const contract = extendContract(provider, forcedSettlements, ["collateral"]);
