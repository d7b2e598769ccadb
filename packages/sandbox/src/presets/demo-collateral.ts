import type { SandboxConfig } from "../config/sandbox-config.ts";
import { btc, eth, kava, usd, usdcOnEthereum } from "./demo-assets.ts";

/** The accepted collateral of the demo provider. Nobody owns its addresses. */
export const demoCollateral = {
  requireLink: false,
  settleAt: { asset: usd, value: "10000" },
  forceDenied: true,
  assets: [
    {
      asset: btc,
      creditRatio: "0.8",
      settlementAddress: { address: "bc1qsettlement0demo0demo0demo0demo0demo0demo" },
    },
    {
      asset: eth,
      creditRatio: "0.75",
      settlementAddress: { address: "0x5e771e0000000000000000000000000000000001" },
    },
    {
      asset: usdcOnEthereum,
      creditRatio: "0.9",
      gas: { asset: eth, amount: "0.005" },
      settlementAddress: { address: "0x5e771e0000000000000000000000000000000001" },
    },
    {
      asset: kava,
      creditRatio: "0.5",
      settlementAddress: { address: "0x5e771e0000000000000000000000000000000002", addressTag: "settlement" },
    },
  ],
} as const satisfies SandboxConfig["collateral"];
