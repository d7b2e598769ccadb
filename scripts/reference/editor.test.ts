/** Tests the hovers and completions of editors for the generated types, with TypeScript's language service. @module */
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

const FILE = join(import.meta.dirname, "editor-example.ts");
const CODE = `
import type * as api from "@provider-connectivity/contract";
import type { createClient } from "@provider-connectivity/client";

declare const quoteRequest: api.QuoteRequest;
declare const quote: api.Quote;
declare const transfer: api.BlockchainWithdrawalRequest;
declare const fiat: api.FiatWithdrawalRequest;
declare const parties: api.ParticipantsIdentification;
declare const ramp: api.RampRequest;
declare const deposit: api.Deposit;
declare const address: api.FiatAddress;
declare const client: ReturnType<typeof createClient<typeof api.contract>>;

quoteRequest.fromAsset; quoteRequest.toAsset; quote.fromAmount; quote.status; quote.conversionFeeBps;
transfer.idempotencyKey; transfer.balanceAsset; transfer.destination; transfer.destination.asset;
transfer.destination.amount; fiat.destination.accountHolder; fiat.destination.iban; parties.originator;
parties.beneficiaryVasp; parties.originator?.entityType; ramp.amount; ramp.to; deposit.balanceAsset;
client.createRamp; client.executeQuote;
if (address.transferMethod === "Iban") address./*narrowed*/iban;
const body: api.QuoteRequest = { /*body*/ };
const asset: api.CryptocurrencyReference = { /*asset*/ };
quote.status === "/*status*/";
client./*operations*/getAccounts;
client.getBalances({ params: { accountId: "" }, query: { /*query*/ } });
`;

let service: ts.LanguageService;

beforeAll(() => {
  const config = ts.readConfigFile(join(import.meta.dirname, "../tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(import.meta.dirname, ".."));
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = file === FILE ? CODE : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getDefaultLibFileName: (compilerOptions) => ts.getDefaultLibFilePath(compilerOptions),
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: (file) => (file === FILE ? CODE : ts.sys.readFile(file)),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
  });
});
afterAll(() => service.dispose());

/** The type and documentation that a hover over the last name of an expression shows. */
function hover(expression: string): readonly [shown: string, text: string] {
  const info = service.getQuickInfoAtPosition(FILE, CODE.indexOf(`${expression};`) + expression.length - 1);
  const tags = info?.tags?.map(({ text }) => ts.displayPartsToString(text)) ?? [];
  return [
    ts.displayPartsToString(info?.displayParts).replaceAll("api.", ""),
    [ts.displayPartsToString(info?.documentation), ...tags].join(" "),
  ];
}

test("the example compiles up to the first incomplete line", () => {
  const found = service.getSemanticDiagnostics(FILE).filter(({ start = 0 }) => start < CODE.indexOf("const body"));
  expect(found.map(({ messageText }) => messageText)).toEqual([]);
});

test.each([
  ["quoteRequest.fromAsset", "fromAsset: AssetReference", "An asset"],
  ["quoteRequest.toAsset", "toAsset: AssetReference", "An asset"],
  ["quote.fromAmount", "fromAmount: string", "decimal string"],
  ["quote.status", "status: QuoteStatus", "can be executed"],
  ["quote.conversionFeeBps", "conversionFeeBps: number", "basis points"],
  ["transfer.idempotencyKey", "idempotencyKey: string", "retries"],
  ["transfer.balanceAsset", "balanceAsset: AssetReference", "An asset"],
  ["transfer.destination", "destination: PublicBlockchainTransactionDestination", "An address on a blockchain"],
  ["transfer.destination.asset", "asset: CryptocurrencyReference", "An asset on a blockchain"],
  ["transfer.destination.amount", "amount: string", "decimal string"],
  ["fiat.destination.accountHolder", "accountHolder: AccountHolderDetails", "The holder of a bank account"],
  ["fiat.destination.iban", "iban: string", "International bank account number"],
  ["parties.originator", "originator?: PersonaIdentificationInfo | BusinessIdentificationInfo", "The sender"],
  ["parties.beneficiaryVasp", "beneficiaryVasp?: VaspInformation", "A virtual asset service provider"],
  ["parties.originator?.entityType", 'entityType: "Individual" | "Business"', "Always `Individual`"],
  ["ramp.amount", "amount: string", "decimal string"],
  ["ramp.to", "to: PublicBlockchainAddress | FiatAddress", "An asset and an address on its blockchain"],
  ["deposit.balanceAsset", "balanceAsset: AssetReference", "An asset"],
  ["client.createRamp", "createRamp: (input: ClientInput<CreateRampOperation, ApiTypes>", ""],
  ["client.executeQuote", "executeQuote: (input: ClientInput<ExecuteQuoteOperation, ApiTypes>", ""],
])("shows the named type and the documentation in a hover over %s", (expression, type, text) => {
  const [shown, documentation] = hover(expression);
  expect(shown).toContain(type);
  expect(documentation).toContain(text);
});

test("completes only the properties of the branch after narrowing by its tag", () => {
  const completions = service.getCompletionsAtPosition(FILE, CODE.indexOf("/*narrowed*/"), {});
  expect(completions?.entries.map(({ name }) => name)).toEqual(["accountHolder", "asset", "iban", "transferMethod"]);
});

/** The completions at a marker, and the documentation of one of them. */
function completion(marker: string, name: string): readonly [names: readonly string[], text: string] {
  const at = CODE.indexOf(`/*${marker}*/`);
  const names = service.getCompletionsAtPosition(FILE, at, {})?.entries.map((entry) => entry.name) ?? [];
  const details = service.getCompletionEntryDetails(FILE, at, name, {}, undefined, {}, undefined);
  const tags = details?.tags?.map(({ text }) => ts.displayPartsToString(text)) ?? [];
  return [names, [ts.displayPartsToString(details?.documentation), ...tags].join(" ")];
}

test.each([
  ["body", "fromAmount", ["fromAmount", "fromAsset", "toAmount", "toAsset"], "decimal string"],
  ["asset", "blockchain", ["blockchain", "cryptocurrencySymbol"], "A blockchain."],
  ["status", "executed", ["executed", "ready", "expired"], ""],
  ["operations", "createRamp", ["createRamp", "getBalances", "executeQuote"], "ramp"],
  ["query", "startingAfter", ["endingBefore", "limit", "startingAfter"], "after"],
])("completes names with their documentation at %s", (marker, name, expected, text) => {
  const [names, documentation] = completion(marker, name);
  expect(names).toEqual(expect.arrayContaining(expected));
  expect(documentation).toContain(text);
});
