import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { demoAccounts, demoApiKeys } from "../../presets/demo-accounts.ts";
import { contractOperations } from "./contract-operations.ts";
import { observedResponse, errorName, FOREIGN_ACCOUNT, FOREIGN_ID, SCHEMA, SUCCESS } from "./observed-response.ts";

/** The environment variable with the folder for recorded responses. Without it, nothing is recorded. */
export const RESPONSES_FOLDER = "SANDBOX_RESPONSES";

interface Called {
  readonly method: string;
  readonly endpoint: string;
  readonly apiKey: string;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const routes = contractOperations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));

/** The records of this process. */
const recorded = new Set<string>();

/** Records the responses of a sandbox, so that a run of all tests can be compared with the contract. */
export function createRecorder(): (called: Called) => void {
  const folder = process.env[RESPONSES_FOLDER];
  /** The owner of an id, as far as known. */
  const owners = new Map<string, string>();
  return (called) => {
    if (folder === undefined) return;
    for (const seen of observationsOf(called, owners)) {
      if (recorded.has(seen)) continue;
      recorded.add(seen);
      appendFileSync(join(folder, String(process.pid)), `${seen}\n`);
    }
  };
}

function observationsOf({ method, endpoint, apiKey, status, body }: Called, owners: Map<string, string>): string[] {
  const [path = ""] = endpoint.split("?");
  const route = routes.find(({ operation, pattern }) => operation.method === method && pattern.test(path));
  if (route === undefined) return [];
  const { operationId } = route.operation;
  const { accountId, ...ids } = route.pattern.exec(path)?.groups ?? {};
  const customer = demoApiKeys.find((key) => key.apiKey === apiKey)?.customerId ?? "";
  if (status < 300) {
    for (const id of [body["id"], body["settlementVersion"], ...Object.values(ids)])
      if (typeof id === "string") owners.set(id, owners.get(id) ?? customer);
    return [observedResponse(operationId, SUCCESS)];
  }
  const errorType = String(body["errorType"]);
  const seen = [observedResponse(operationId, errorName({ status, errorType }))];
  if (errorType.startsWith("schema-")) seen.push(observedResponse(operationId, SCHEMA));
  if (status !== 404) return seen;
  const account = Object.values(demoAccounts).find(({ id }) => id === accountId);
  if (account !== undefined && account.customerId !== customer)
    seen.push(observedResponse(operationId, FOREIGN_ACCOUNT));
  const isForeign = Object.values(ids).some((id) => (owners.get(id) ?? customer) !== customer);
  if (account?.customerId === customer && isForeign) seen.push(observedResponse(operationId, FOREIGN_ID));
  return seen;
}
