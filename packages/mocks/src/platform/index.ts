/** A fake of the platform's side of Off-Exchange, for tests of a provider's calls. @module */
export { createFakePlatform, type FakePlatform, type FakePlatformOptions } from "./create-fake-platform.ts";
