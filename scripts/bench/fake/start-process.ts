/** A process that creates one fake and prints the duration in milliseconds. Its modules are loaded before. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";

const began = performance.now();
await createFakeProvider();
process.stdout.write(String(performance.now() - began));
