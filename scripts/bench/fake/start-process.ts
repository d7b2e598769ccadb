/** A process that makes one fake, and says how many milliseconds that took. Its modules are loaded before. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";

const began = performance.now();
await createFakeProvider();
process.stdout.write(String(performance.now() - began));
