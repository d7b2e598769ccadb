/** Creates one fake and prints the duration in milliseconds, without the time to load the modules. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";

const began = performance.now();
await createFakeProvider();
process.stdout.write(String(performance.now() - began));
