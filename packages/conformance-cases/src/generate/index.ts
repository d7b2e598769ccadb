/** Random values of schemas, reproducible by seed. @module */
export { dereference } from "./dereference.ts";
export { createRandom, type Random } from "./random.ts";
export { sample } from "./sample.ts";
export type { Json, Schema } from "./schema.ts";
