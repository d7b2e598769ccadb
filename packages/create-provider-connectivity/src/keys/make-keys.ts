/** `npm run keys`. @module */
import { checkSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { projectText } from "../provider/project.ts";
import { Refusal } from "../refusal.ts";
import { newApiKey } from "./api-key.ts";
import { type KeysArguments, readKeysArguments, USAGE } from "./arguments.ts";
import { MAX_NAME_LENGTH, newCertificateRequest } from "./certificate-request.ts";
import { newRsaPair } from "./key-pair.ts";
import { writePrivateFolder } from "./private-folder.ts";

const DEMO_CUSTOMER = "demo";

interface Project {
  readonly folder: string;
  readonly keys: string;
  readonly given: KeysArguments;
}

/**
 * Makes keys and writes them.
 *
 * @returns which files there are now and who needs which; nothing secret
 * @throws Refusal where something is there already, or an argument makes no sense
 */
export async function makeKeys(folder: string, argv: readonly string[]): Promise<string> {
  const given = readKeysArguments(argv);
  const { command, subject } = given;
  const project = { folder, given, keys: join(folder, process.env["KEYS_FOLDER"] ?? "keys") };
  if (command === "help") return USAGE;
  if (command === undefined) return makeMissing(project);
  if (command === "api-key")
    return makeApiKey(project, needed(subject, "whose API key? npm run keys api-key CUSTOMER"));
  if (command === "response") return makeResponsePair(project);
  if (command === "csr") return makeRequest(project, needed(subject, "for whom? npm run keys csr ORGANISATION"));
  throw new Refusal(`there is no kind of keys ${command}\n\n${USAGE}`);
}

function needed(subject: string | undefined, question: string): string {
  if (subject === undefined || subject === "") throw new Refusal(question);
  return subject;
}

async function makeMissing(project: Project): Promise<string> {
  const isThere = (name: string) => existsSync(join(project.keys, name));
  const customers = isThere("api-keys") ? readdirSync(join(project.keys, "api-keys")) : [];
  const { name } = JSON.parse(projectText(project.folder, "package.json")) as { name: string };
  const kept = (what: string) => `${relative(project.folder, join(project.keys, what))}: there already, left as it is`;
  return [
    customers.length > 0 ? kept("api-keys") : await makeApiKey(project, DEMO_CUSTOMER),
    isThere("response") ? kept("response") : await makeResponsePair(project),
    isThere("csr") ? kept("csr") : await makeRequest(project, name.slice(0, MAX_NAME_LENGTH)),
  ].join("\n");
}

async function makeApiKey(project: Project, customerId: string): Promise<string> {
  const { apiKey, files, forCustomer } = await newApiKey(customerId, signingOf(project.folder), project.given);
  const where = write(project, join("api-keys", apiKey), files);
  return `${where}: an API key of the customer ${customerId}
  The customer needs the API key ${apiKey} and ${forCustomer}. Hand it over by a safe way${
    forCustomer === "private.pem" ? ", then delete it here: the provider needs public.pem only." : "."
  }`;
}

async function makeResponsePair(project: Project): Promise<string> {
  const { privateKey, publicKey } = await newRsaPair(project.given.bits ?? 2048);
  const where = write(project, "response", { "private.pem": privateKey, "public.pem": publicKey });
  return `${where}: signs answers to collateral requests\n  Fireblocks needs public.pem. private.pem stays with the provider.`;
}

async function makeRequest(project: Project, organisation: string): Promise<string> {
  if (organisation.length > MAX_NAME_LENGTH)
    throw new Refusal(`a certificate names an organisation in at most ${MAX_NAME_LENGTH} characters`);
  const { privateKey, request } = await newCertificateRequest(organisation, project.given.bits ?? 4096);
  const where = write(project, "csr", { "private.pem": privateKey, "request.csr": request });
  return `${where}: a certificate signing request of ${organisation}\n  Fireblocks needs request.csr. private.pem never leaves you.`;
}

function signingOf(folder: string): SigningConfiguration {
  try {
    return checkSigningConfiguration(JSON.parse(projectText(folder, "signing.json")));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`signing.json cannot be read: ${(error as Error).message}`);
  }
}

function write({ folder, keys, given }: Project, name: string, files: Readonly<Record<string, string>>): string {
  const path = join(keys, name);
  const old = writePrivateFolder(path, files, given);
  const kept = old === undefined ? "" : ` (the old one is ${relative(folder, old)})`;
  return relative(folder, path) + kept;
}
