import { createClient } from "@provider-connectivity/client";
import { contract, getAccounts } from "@provider-connectivity/contract";
import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";

const { BASE_URL = "http://127.0.0.1:8000/v2", API_KEY = "", PRIVATE_KEY = "" } = process.env;

const client = createClient(contract, {
  baseUrl: BASE_URL,
  apiKey: API_KEY,
  signer: createSigner(defaultSigningConfiguration, PRIVATE_KEY),
});

for await (const { id, title } of client.paginate(getAccounts)) {
  const { balances } = await client.getBalances({ params: { accountId: id } });
  process.stdout.write(`${title}: ${balances.map(({ availableAmount }) => availableAmount).join(", ")}\n`);
}
