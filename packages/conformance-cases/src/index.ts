/** One suite of requests and expected answers, for every provider of the API. @module */
export { type Caller, defaultSettings, type Settings, type Target } from "./target.ts";
