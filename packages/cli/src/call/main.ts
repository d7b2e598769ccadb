/** `pnpm call`: calls one operation of a running provider. @module */
import { CliError, runProgram } from "@provider-connectivity/cli-kit";
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { parseCall } from "./command.ts";
import { toCurl } from "./curl.ts";
import { inputFor, readBody, type UntypedInput } from "./input.ts";
import { readTarget, type Target } from "./target.ts";

await runProgram("call", async () => {
  const given = parseCall(contract.operations);
  const { operation } = given;
  const input = inputFor(operation, given.parameters, given.body === undefined ? undefined : readBody(given.body));
  const target = readTarget(given);
  return given.curl ? printCurl(target, operation, input) : send(target, operation, input);
});

async function send(target: Target, operation: Operation, input: UntypedInput): Promise<number> {
  const client = createClient(contract, { ...target, retries: { attempts: 1 } });
  const { data, error, response } = await client.result(operation, input);
  if (response === undefined) throw new CliError(error?.message ?? "the provider did not respond", { cause: error });
  console.error(`${response.status}${error === undefined ? "" : ` ${error.message}`}`);
  const shown = error === undefined ? data : error.body;
  if (shown !== undefined) console.log(JSON.stringify(shown, null, 2));
  return error === undefined ? 0 : 1;
}

/** Builds and signs the request with the client, and prints it instead of sending it. */
async function printCurl(target: Target, operation: Operation, input: UntypedInput): Promise<number> {
  let printed = "";
  const fetch = async (request: Request): Promise<Response> => {
    printed = await toCurl(request);
    return Response.json({});
  };
  await createClient(contract, { ...target, fetch, retries: { attempts: 1 } }).result(operation, input);
  console.log(printed);
  console.error("The signature is valid for 30 seconds and one request. Run the command again for a new one.");
  return 0;
}
