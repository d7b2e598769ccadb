/**
 * The platform's side of Off-Exchange: a simulator to test a provider with, and the parts that a provider needs to call the
 * platform and to receive its notifications.
 * @module
 */

// Requests
export { createTokenKeys, type TokenKeys } from "./auth/create-token-keys.ts";
export {
  createTokenSigner,
  createTokenVerifier,
  type TokenRequest,
  type TokenSigner,
  type TokenSignerOptions,
  type TokenVerifier,
  type TokenVerifierOptions,
} from "./auth/request-token.ts";
export { PlatformApiError, type PlatformErrorReason, platformErrors, reasonOfCode } from "./errors.ts";

export {
  createPlatformClient,
  type PlatformClient,
  type PlatformClientOptions,
  platformErrorOf,
  platformHosts,
} from "./client/create-platform-client.ts";

export { type CollateralCalls, createCollateralCalls } from "./client/create-collateral-calls.ts";

// Notifications
export {
  createNotificationReceiver,
  type NotificationReceiver,
  type NotificationReceiverOptions,
} from "./notifications/create-receiver.ts";
export { createMemoryInbox, type NotificationInbox } from "./notifications/inbox.ts";
export { createNotificationSender, type NotificationSenderOptions } from "./notifications/sender.ts";
export {
  createLegacyWebhookVerifier,
  createPlatformSignatureVerifier,
  createWebhookVerifier,
  type NotificationVerifier,
  type PlatformSignatureOptions,
  type ReceivedNotification,
} from "./notifications/signatures.ts";

// Simulator
export { createApprovingProvider } from "./simulator/approving-provider.ts";
export { createPlatform } from "./simulator/create-platform.ts";
export type { CollateralMove, Platform, PlatformOptions } from "./simulator/platform.ts";
export {
  type AccountPath,
  type AssetMap,
  createAssetMap,
  type MappedAsset,
  type ProviderApi,
} from "./simulator/provider-api.ts";
export {
  type CustomerAlert,
  defaultSettings,
  type PlatformRuntime,
  type PlatformSettings,
} from "./simulator/settings.ts";
export { createMemoryPlatformStore, type PlatformStore } from "./simulator/store.ts";
export { createProviderApi } from "./simulator/create-provider-api.ts";

// A simulator in another process
export { createPlatformControl, type PlatformControlOptions } from "./control/create-platform-control.ts";
export { createRemotePlatform, type RemotePlatformOptions } from "./control/create-remote-platform.ts";
export type { ScenarioPlatform } from "./control/scenario-platform.ts";

// Scenarios
export { createCustomer } from "./scenarios/create-customer.ts";
export { runScenario, ScenarioFailure } from "./scenarios/run-scenario.ts";
export type { CustomerAtProvider, CustomerTrade, ScenarioOptions } from "./scenarios/scenario-options.ts";
export {
  type Action,
  type ActionName,
  readScenario,
  type ScenarioFile,
  ScenarioFormatError,
  type ScenarioStep,
} from "./scenarios/scenario.ts";
export { createTrafficRecorder, toMermaid, type TrafficEntry, type TrafficRecorder } from "./scenarios/traffic.ts";
