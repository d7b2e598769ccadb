/** The configuration of the measured sandbox. @module */
import { demoConfig, type SandboxConfig } from "@provider-connectivity/sandbox";
import { usd } from "./targets.ts";

/** The demo provider with a method for minimal amounts, and with quotes that outlive a round on a busy machine. */
export const benchConfig: SandboxConfig = {
  ...demoConfig,
  liquidity: { ...demoConfig.liquidity, quoteLifetimeMs: 3_600_000 },
  transfers: {
    withdrawals: [
      {
        id: "transfer-usd",
        withdrawal: { transferMethod: "InternalTransfer", destinationPolicy: "AnyAccount", asset: usd },
        balanceAsset: usd,
      },
    ],
  },
};
