/** Serving a provider on Node. @module */
export { serve, type RunningServer } from "./serve.ts";
