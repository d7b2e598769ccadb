/** `pnpm call`: calls one operation of a running provider. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { runProgram, UsageError } from "../usage-error.ts";
import { readArguments } from "./arguments.ts";
import { toCurl } from "./curl.ts";
import { listOperations, USAGE } from "./help.ts";
import { inputFor, readBody, type UntypedInput } from "./input.ts";
import { readTarget, type Target } from "./target.ts";

await runProgram("call", async () => {
  const given = readArguments(process.argv.slice(2));
  if (given.help) {
    console.log(`${USAGE}\n${listOperations(contract.operations)}`);
    return 0;
  }
  const operation = findOperation(given.operationId);
  const input = inputFor(operation, given.parameters, given.body === undefined ? undefined : readBody(given.body));
  const target = readTarget(given);
  return given.curl ? printCurl(target, operation, input) : send(target, operation, input);
});

function findOperation(operationId: string | undefined): Operation {
  const operations: Readonly<Record<string, Operation>> = contract.operations;
  if (operationId === undefined) throw new UsageError(`name an operation.\n\n${USAGE}\n${listOperations(operations)}`);
  const operation = operations[operationId];
  if (operation !== undefined) return operation;
  const alike = Object.keys(operations).filter((id) => id.toLowerCase().includes(operationId.toLowerCase()));
  throw new UsageError(
    `there is no operation ${operationId}; ${alike.length === 0 ? "--help lists them" : `did you mean ${alike.join(", ")}?`}`,
  );
}

async function send(target: Target, operation: Operation, input: UntypedInput): Promise<number> {
  const client = createClient(contract, { ...target, retries: { attempts: 1 } });
  const { data, error, response } = await client.result(operation, input);
  if (response === undefined) throw error ?? new Error("the provider did not answer");
  console.error(`${response.status}${error === undefined ? "" : ` ${error.message}`}`);
  const shown = error === undefined ? data : error.body;
  if (shown !== undefined) console.log(JSON.stringify(shown, null, 2));
  return error === undefined ? 0 : 1;
}

/** Lets the client sign and build the request, and prints it instead of sending it. */
async function printCurl(target: Target, operation: Operation, input: UntypedInput): Promise<number> {
  let printed = "";
  const fetch = async (request: Request): Promise<Response> => {
    printed = await toCurl(request);
    return Response.json({});
  };
  await createClient(contract, { ...target, fetch, retries: { attempts: 1 } }).result(operation, input);
  console.log(printed);
  console.error("The signature is good for 30 seconds and one request; run the command again for a fresh one.");
  return 0;
}
