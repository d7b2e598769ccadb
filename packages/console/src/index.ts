/**
 * The control port of a provider in development: the control API with its access checks.
 * @module
 */
export {
  CONTROL_PREFIX,
  type ControlAppOptions,
  type ControlContext,
  type ControlHandlers,
  createControlApp,
} from "./create-control-app.ts";
export { CONTROL_TOKEN_HEADER } from "./guard.ts";
