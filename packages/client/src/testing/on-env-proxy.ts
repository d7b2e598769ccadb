/** Calls the provider of the environment variable BASE_URL with the global fetch, and prints the result. @module */
import { api, getAccounts } from "@provider-connectivity/contract";
import { createClient } from "../index.ts";
import { provide } from "./test-provider.ts";

const { apiKey, signer } = provide().options;
const client = createClient(api, { baseUrl: process.env["BASE_URL"] ?? "", apiKey, signer });
const { data, error } = await client.result(getAccounts);
process.stdout.write(JSON.stringify(data ?? { kind: error?.kind, outcome: error?.outcome }));
