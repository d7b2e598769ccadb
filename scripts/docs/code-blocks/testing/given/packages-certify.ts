/** Context for the code blocks of packages/certify/README.md: the provider that `start` runs. @module */
import { createTarget, openSession } from "@provider-connectivity/certify";
import { apiKey, baseUrl, privateKey, signingConfiguration } from "./settings.ts";

export { signingConfiguration };
const settings = { seed: crypto.randomUUID() };
export const session = await openSession(createTarget({ baseUrl, apiKey, privateKey, signingConfiguration, settings }));
