/** Nobody gets in without a key, a fresh nonce, the time and a signature over what is sent. @module */
import { contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { Case } from "../case.ts";
import { expectThat } from "../expect.ts";
import { bodyOf } from "../generate/bodies.ts";
import { needsOf, operations, pathParameters } from "../operations.ts";
import type { Context, Refusal } from "../session/context.ts";
import type { RequestInput } from "../session/exchange.ts";
import type { Caller } from "../target.ts";

const { key, nonce, timestamp, signature } = contract.securityHeaders;
const unauthorized: Refusal = {
  status: 401,
  errorType: "unauthorized",
  requestPart: "headers",
  propertyName: key,
};
const refusedHeader = (propertyName: string): Refusal => ({
  status: 400,
  errorType: "schema-property-error",
  requestPart: "headers",
  propertyName,
});

/** For each operation, requests with one thing wrong with their headers, about things that mostly do not exist. */
export const securityCases: readonly Case[] = operations.map((operation): Case => ({
  name: `security: ${operation.operationId} refuses requests that are not authenticated`,
  ...needsOf(operation),
  async run(context) {
    const input = anyRequest(context, operation);
    const refuse = (change: RequestInput, refusal: Refusal) =>
      context.refuse(operation, { ...input, ...change }, refusal);
    await Promise.all([
      refuse({ tamper: (headers) => headers.set(key, "") }, unauthorized),
      refuse({ tamper: (headers) => headers.set(key, context.newId()) }, unauthorized),
      refuse({ tamper: (headers) => headers.set(signature, "") }, refusedHeader(signature)),
      refuse({ tamper: (headers) => headers.set(signature, "d3Jvbmc=") }, refusedHeader(signature)),
      refuse({ nonce: "" }, refusedHeader(nonce)),
      refuse({ timestamp: "0" }, refusedHeader(timestamp)),
      ...[key, nonce, timestamp, signature].map((name) => refuseWithout(context, operation, input, name)),
      refuse({ caller: otherEndpoint(context) }, refusedHeader(signature)),
    ]);
    await refuseRepetition(context, operation, input);
  },
}));

/** A request with ids that nobody knows. */
export function anyRequest({ random, newId }: Context, operation: Operation): RequestInput {
  return {
    params: Object.fromEntries(pathParameters(operation).map((name) => [name, newId()])),
    ...(operation.hasBody ? { body: bodyOf(operation, random) } : {}),
  };
}

/** A header that is not there at all: which of both statuses, and how the header is written, is open. */
async function refuseWithout(
  { send }: Context,
  operation: Operation,
  input: RequestInput,
  name: string,
): Promise<void> {
  const { status, body, text } = await send(operation, { ...input, tamper: (headers) => headers.delete(name) });
  const { requestPart, propertyName = "" } = body as { requestPart?: string; propertyName?: string };
  const isNamed = propertyName.replace("/", "").toLowerCase() === name.toLowerCase();
  const isRefused = status === 400 || (status === 401 && name === key);
  const complaint = `${operation.operationId} answered ${status} ${text} to a request without ${name}`;
  expectThat(isRefused && requestPart === "headers" && isNamed, complaint);
}

/** A signature is for one endpoint. */
function otherEndpoint({ target: { customer } }: Context): Caller {
  const sign = (message: SignedMessage) => customer.signer.sign({ ...message, endpoint: `${message.endpoint}x` });
  return { ...customer, signer: { sign } };
}

async function refuseRepetition(context: Context, operation: Operation, input: RequestInput): Promise<void> {
  const once = { ...input, nonce: context.newId() };
  const { status, text } = await context.send(operation, once);
  expectThat(status !== 401, `${operation.operationId} does not let its customer in: ${text}`);
  await context.refuse(operation, once, refusedHeader(nonce));
}
