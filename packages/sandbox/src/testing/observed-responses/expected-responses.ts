import document from "@provider-connectivity/contract/openapi.json" with { type: "json" };
import { type ContractOperation, contractOperations, pathParameters } from "./contract-operations.ts";
import { observedResponse, errorName, FOREIGN_ACCOUNT, FOREIGN_ID, SCHEMA, SUCCESS } from "./observed-response.ts";

/** Ids that do not exist. */
const EVERYBODYS = new Set(["getAssetDetails"]);

/**
 * The responses that tests must have seen: for every operation its success, a missing authorisation, each documented error, and
 * ids of another customer.
 */
export function expectedResponses(): readonly string[] {
  return contractOperations.flatMap((operation) =>
    expectedOf(operation).map((what) => observedResponse(operation.operationId, what)),
  );
}

function expectedOf(operation: ContractOperation): string[] {
  const parameters = pathParameters(operation);
  const hasIds = parameters.some((name) => name !== "accountId") && !EVERYBODYS.has(operation.operationId);
  return [
    SUCCESS,
    errorName({ status: 401, errorType: "unauthorized" }),
    SCHEMA,
    ...documentedErrors(operation),
    ...(parameters.includes("accountId") ? [FOREIGN_ACCOUNT] : []),
    ...(hasIds ? [FOREIGN_ID] : []),
  ];
}

/** The errors in an operation's description: lines that start with a status and the error types. */
function documentedErrors({ path, method }: Pick<ContractOperation, "path" | "method">): string[] {
  const description = descriptionOf(path, method);
  return [...description.matchAll(/^- (?<status>[45]\d\d) (?<types>[^:]+):/gm)].flatMap(({ groups = {} }) => {
    const types = groups["types"]!.replaceAll(/\([^)]*\)/g, "");
    return [...types.matchAll(/`([^`]+)`/g)].map(([, errorType = ""]) =>
      errorName({ status: Number(groups["status"]), errorType }),
    );
  });
}

function descriptionOf(path: string, method: string): string {
  const operations: Readonly<Record<string, object>> = document.paths;
  const found = Object.entries(operations[path] ?? {}).find(([name]) => name === method.toLowerCase())?.[1];
  return typeof found?.description === "string" ? found.description : "";
}
