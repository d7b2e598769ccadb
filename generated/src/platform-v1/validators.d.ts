// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Validate } from "@provider-connectivity/core";

export const getCollateralAddressPath: Validate;
export const getCollateralAddressQuery: Validate;
export const CollateralVaultAddress: Validate;
export const PlatformError: Validate;
export const Notification: Validate;
export const NotificationReceipt: Validate;
export const createSettlementHeader: Validate;
export const CreateSettlementRequest: Validate;
export const Settlement: Validate;
export const MarkedSettlement: Validate;
export const MarkSettlementRequest: Validate;
export const ForceSettlementRequest: Validate;
export const ForcedSettlement: Validate;
export const UnmarkedSettlement: Validate;
export const getSettlementTransactionsPath: Validate;
export const CollateralSigners: Validate;
export const PairingTokenRequest: Validate;
export const PairingToken: Validate;
export const getCollateralTransactionPath: Validate;
export const CollateralTransaction: Validate;
export const CollateralWorkspaces: Validate;
