/** What a fake can do on Node: be wired into a test runner, and be served over HTTP. @module */
export { listen, type ListenOptions, type ServedFake } from "./listen.ts";
export { type TestRunner, useFakes } from "./use-fakes.ts";
