/**
 * The control port of a provider in development: the control API with its access checks.
 * @module
 */
export {
  type ControlAppOptions,
  type ControlContext,
  type ControlHandlers,
  createControlApp,
} from "./create-control-app.ts";
export { ControlPortError, type ControlClientOptions, createControlClient } from "./create-control-client.ts";
export { CONTROL_PREFIX, CONTROL_TOKEN_HEADER } from "./names.ts";
export {
  createRequestFeed,
  type FeedQuery,
  type NewRequest,
  type RequestFeed,
  type SignedRequest,
} from "./request-feed.ts";
