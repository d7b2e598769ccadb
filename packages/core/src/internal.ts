/**
 * Functions that the packages of the kit share. Do not import them: they may change in every version.
 * @module
 */
export { durationMs } from "./duration.ts";
export { isObject, type JsonObject, parseJson } from "./json.ts";
export { memberPointer } from "./json-pointer.ts";
export { seedOf } from "./seed.ts";
export { shellWord } from "./shell-word.ts";
export { sleep } from "./sleep.ts";
