import type { OpeningLink } from "../config/data-config.ts";
import { demoAccounts } from "./accounts.ts";

/** The demo data's links to collateral accounts: an attempt that was refused, and one that is in use. */
export const openingLinks: readonly OpeningLink[] = [
  {
    id: "a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c01",
    accountId: demoAccounts.alderMain.id,
    collateralId: "1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e01.1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e02",
    collateralSigners: ["1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e04"],
    env: "prod",
    status: "Failed",
    rejectionReason: "The collateralId is not three UUIDs joined by dots.",
  },
  {
    id: "a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c02",
    accountId: demoAccounts.alderMargin.id,
    collateralId:
      "2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a601.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a602.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a603",
    collateralSigners: ["2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a604"],
    env: "prod",
    status: "Linked",
  },
];
