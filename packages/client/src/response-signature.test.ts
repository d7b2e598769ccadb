import {
  api,
  contract,
  createCollateralAccountLink,
  getAccounts,
  getCollateralAccountLinks,
} from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import { generateKeyPairSync } from "node:crypto";
import { expect, test, vi } from "vitest";
import { createClient, type ResponseValidator, type ClientOptions } from "./index.ts";
import { createPathClient } from "./path.ts";
import { optionsOf, realProvider } from "./testing/real-provider.ts";

const NAME = "X-PROVIDER-SIGNATURE";
const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const responseVerifier = createPlatformVerifier([publicKey]);
const responseSigner = createPlatformSigner(privateKey);
const links = { collateralLinks: [{ id: "link", note: "Pérez" }] };
const params = { accountId: "main" };
const link = { collateralId: "c", collateralSigners: ["s"], env: "sandbox" } as never;

const app = realProvider(
  {
    getAccounts: () => ({ status: 200, body: { accounts: [] } }),
    getCollateralAccountLinks: () => ({ status: 200, body: links }),
    createCollateralAccountLink: () => ({ status: 200, body: { id: "link" } }),
  },
  { responseSigner },
);

type Change = (response: Response) => Response | Promise<Response>;

const without: Change = ({ body, status }) => new Response(body, { status });
const withSignature =
  (signature: string): Change =>
  ({ body, status }) =>
    new Response(body, { status, headers: { [NAME]: signature } });
const withOtherBody: Change = ({ status, headers }) => new Response('{"collateralLinks":[]}', { status, headers });
/** The same JSON with other bytes. */
const rewritten: Change = async (response) => {
  const { status, headers } = response;
  return new Response(JSON.stringify(await response.json(), undefined, 1), { status, headers });
};
const noBody: Change = ({ status, headers }) => new Response(null, { status, headers });

function clientOf(change?: Change, more: Partial<ClientOptions> = {}) {
  return createClient(api, { ...optionsOf(app, change), responseVerifier, ...more });
}

test("returns a response that the provider signed", async () => {
  expect(await clientOf().call(getCollateralAccountLinks, { params })).toEqual(links);
  expect(await clientOf().call(createCollateralAccountLink, { params, body: link })).toEqual({ id: "link" });
});

test("verifies the responses of exactly the operations that the contract declares as signed", async () => {
  const verify = vi.fn<() => boolean>(() => true);
  const client = clientOf(undefined, { responseVerifier: { verify }, retries: { attempts: 1 } });
  for (const operation of Object.values(contract.operations)) {
    verify.mockClear();
    const path = operation.parameters.filter((parameter) => parameter.in === "path");
    const values = Object.fromEntries(path.map(({ name }) => [name, "main"]));
    const { response } = await client.result(operation, { params: values });
    const expected = operation.responseSigned && response?.ok ? 1 : 0;
    expect([operation.operationId, verify.mock.calls.length]).toEqual([operation.operationId, expected]);
  }
});

test.each<[string, Change]>([
  ["without a signature", without],
  ["with an empty signature", withSignature("")],
  ["with a signature of no bytes", withSignature("AAAA")],
  ["with another body", withOtherBody],
  ["serialised again", rewritten],
  ["without its body", noBody],
])("rejects a response %s before it parses it", async (_, change) => {
  const validateResponse = vi.fn<ResponseValidator>();
  const client = clientOf(change, { validateResponse });
  const read = await client.result(getCollateralAccountLinks, { params });
  const written = await client.result(createCollateralAccountLink, { params, body: link });
  expect(read.error).toMatchObject({ kind: "bad-signature", outcome: "failed", status: 200 });
  expect(written.error).toMatchObject({ kind: "bad-signature", outcome: "unknown", status: 200 });
  expect(written.error?.message).toBe("createCollateralAccountLink: X-PROVIDER-SIGNATURE is missing or wrong");
  expect([read.data, written.data, written.error?.body]).toEqual([undefined, undefined, undefined]);
  expect(validateResponse).not.toHaveBeenCalled();
});

test("rejects a response to another request, because nonce and time are signed too", async () => {
  const responses: Response[] = [];
  await clientOf((response) => (responses.push(response.clone()), response)).call(getCollateralAccountLinks, {
    params,
  });
  const replayed = await clientOf(() => responses[0] as Response).result(getCollateralAccountLinks, { params });
  expect(replayed.error).toMatchObject({ kind: "bad-signature" });
});

test("does not retry after a wrong signature", async () => {
  const sent = vi.fn<Change>(without);
  await clientOf(sent).result(getCollateralAccountLinks, { params });
  expect(sent).toHaveBeenCalledTimes(1);
});

test("an error response needs no signature, but a present one must be valid", async () => {
  const refuse = realProvider({
    createCollateralAccountLink: () => {
      throw new InvalidRequestError("bad-request", "no");
    },
  });
  const refusedWith = async (change?: Change) => {
    const client = createClient(api, { ...optionsOf(refuse, change), responseVerifier });
    return (await client.result(createCollateralAccountLink, { params, body: link })).error;
  };
  expect(await refusedWith()).toMatchObject({ kind: "refusal", status: 400, outcome: "refused" });
  expect(await refusedWith(withSignature("AAAA"))).toMatchObject({ kind: "bad-signature", outcome: "unknown" });
});

test("a provider that requires the platform's signature accepts only that of the platform signer", async () => {
  const strict = realProvider({}, { platform: { verifier: responseVerifier } });
  const collateral = (platformSigner?: ClientOptions["platformSigner"]) =>
    createClient(api, { ...optionsOf(strict), ...(platformSigner && { platformSigner }) }).result(
      createCollateralAccountLink,
      { params, body: link },
    );
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  expect((await collateral(responseSigner)).data).toEqual({});
  for (const signer of [createPlatformSigner(other.export({ type: "pkcs8", format: "pem" }) as string), undefined]) {
    const refused = { status: 400, propertyName: "X-FB-PLATFORM-SIGNATURE", outcome: "refused" };
    expect((await collateral(signer)).error).toMatchObject(refused);
  }
});

test("without a verifier responses are trusted, and unsigned operations are not verified", async () => {
  const unverified = createClient(api, optionsOf(app, without));
  expect(await unverified.call(getCollateralAccountLinks, { params })).toEqual(links);
  expect(await clientOf(without).call(getAccounts)).toEqual({ accounts: [] });
});

test("path-typed calls are verified; with a light contract, every response must be signed", async () => {
  const path = "/accounts/{accountId}/collateral/link";
  const options = (change?: Change) => ({ ...optionsOf(app, change), responseVerifier });
  const init = { params: { path: params } };
  expect((await createPathClient(contract, options()).GET(path, init)).data).toEqual(links);
  const stripped = createPathClient(contract, options(without)).GET(path, init);
  await expect(stripped).rejects.toMatchObject({ kind: "bad-signature" });
  expect((await createPathClient(contract, options()).GET("/accounts")).data).toEqual({ accounts: [] });
  await expect(createPathClient(api, options()).GET("/accounts")).rejects.toMatchObject({ kind: "bad-signature" });
});
