/** Fakes on Node: in a test runner, and served over HTTP. @module */
export { listen, type ListenOptions, type ServedFake } from "./listen.ts";
export { type TestRunner, useFakes } from "./use-fakes.ts";
