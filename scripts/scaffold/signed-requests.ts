import { createClient } from "@provider-connectivity/client";
import { type BlockchainWithdrawalRequest, contract } from "@provider-connectivity/contract";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

/**
 * Reads a running provider's capabilities and all lists that it offers, with the API key that `npm run keys` created for its
 * project.
 *
 * @returns the number of requests
 * @throws CliError for unexpected components or an error response
 */
export async function callEveryList(baseUrl: string, folder: string, expected: readonly string[]): Promise<number> {
  const client = clientOf(baseUrl, folder);
  const { components } = await client.getCapabilities();
  const announced = Object.keys(components).toSorted().join(", ");
  if (announced !== [...expected].toSorted().join(", ")) throw new CliError(`the capabilities are ${announced}`);
  const lists = Object.values(contract.operations).filter(
    (operation) =>
      operation.listProperty !== undefined &&
      (operation.components.length === 0 || operation.components.some((name) => expected.includes(name))),
  );
  for (const operation of lists) {
    const { error } = await client.result(operation, { params: { accountId: "main", collateralId: "a" } });
    if (error !== undefined) throw new CliError(`${operation.operationId}: ${error.message}`);
  }
  return lists.length + 1;
}

/** A withdrawal that the ledger of a new project can book. */
export function withdrawalOf(idempotencyKey: string): BlockchainWithdrawalRequest {
  const asset = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
  const destination = { asset, transferMethod: "PublicBlockchain", address: "an address", amount: "1" } as const;
  return { idempotencyKey, balanceAsset: asset, balanceAmount: "1", destination };
}

/**
 * Sends a withdrawal twice.
 *
 * @returns the withdrawal, as text
 * @throws CliError if the second response differs
 */
export async function withdrawTwice(
  baseUrl: string,
  folder: string,
  body: BlockchainWithdrawalRequest,
): Promise<string> {
  const client = clientOf(baseUrl, folder);
  const request = { params: { accountId: "main" }, body };
  const first = JSON.stringify(await client.createBlockchainWithdrawal(request));
  const second = JSON.stringify(await client.createBlockchainWithdrawal(request));
  if (first !== second) throw new CliError(`the same withdrawal returned ${first}, then ${second}`);
  return first;
}

/**
 * A client with the API key that `npm run keys` created for a project. It does not retry, because errors are expected responses
 * too.
 */
export function clientOf(baseUrl: string, folder: string) {
  const [name = ""] = readdirSync(join(folder, "keys/api-keys"));
  const read = (file: string): string => readFileSync(join(folder, "keys/api-keys", name, file), "utf8").trimEnd();
  const { apiKey, signingConfiguration } = JSON.parse(read("api-key.json")) as {
    apiKey: string;
    signingConfiguration: unknown;
  };
  const configuration = checkSigningConfiguration(signingConfiguration);
  const key = read(configuration.algorithm === "hmac" ? "secret.txt" : "private.pem");
  return createClient(contract, {
    baseUrl,
    apiKey,
    signer: createSigner(configuration, key),
    retries: { attempts: 1 },
  });
}
