/** `npm run keys`. @module */
import { CliError, reasonOf, UsageError, writePrivateFolder } from "@provider-connectivity/cli-kit";
import { checkSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { projectText } from "../project.ts";
import { newApiKey } from "./api-key.ts";
import { MAX_NAME_LENGTH, newCertificateRequest } from "./certificate-request.ts";
import { type KeysOptions, parseKeys } from "./command.ts";
import { newRsaPair } from "./key-pair.ts";

const DEMO_CUSTOMER = "demo";

interface Project {
  readonly folder: string;
  readonly keys: string;
  readonly given: KeysOptions;
}

/**
 * Generates keys and writes them.
 *
 * @returns a report of the written files and their recipients, without secrets
 * @throws UsageError for an invalid command, CliError if keys exist
 */
export async function makeKeys(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const given = parseKeys({ argv, env });
  const { command, organisation } = given;
  const subject = given.subject ?? (command === "csr" ? organisation : undefined);
  const project = { folder, given, keys: join(folder, env["KEYS_FOLDER"] || "keys") };
  if (command === undefined) return makeMissing(project);
  if (command === "api-key")
    return makeApiKey(project, needed(subject, "name the customer: npm run keys api-key CUSTOMER"));
  if (command === "response") return makeResponsePair(project);
  if (command === "csr")
    return makeRequest(project, needed(subject, "name the organisation: npm run keys csr ORGANISATION"));
  throw new UsageError(`unknown command ${command}; use api-key, response or csr`);
}

function needed(subject: string | undefined, question: string): string {
  if (subject === undefined || subject === "") throw new UsageError(question);
  return subject;
}

/** The certificate contains the organisation, which only the user knows. Without it, no request is created. */
async function makeMissing(project: Project): Promise<string> {
  const { organisation } = project.given;
  const exists = (name: string) => existsSync(join(project.keys, name));
  const apiKeys = exists("api-keys") ? readdirSync(join(project.keys, "api-keys")) : [];
  const kept = (name: string) => `${relative(project.folder, join(project.keys, name))}: exists, not changed`;
  const request = () =>
    organisation === undefined
      ? 'No certificate signing request. Run npm run keys csr "YOUR ORGANISATION" when Fireblocks asks for one.'
      : makeRequest(project, organisation);
  return [
    apiKeys.length > 0 ? kept("api-keys") : await makeApiKey(project, DEMO_CUSTOMER),
    exists("response") ? kept("response") : await makeResponsePair(project),
    exists("csr") ? kept("csr") : await request(),
  ].join("\n");
}

async function makeApiKey(project: Project, customerId: string): Promise<string> {
  const { apiKey, files, forCustomer } = await newApiKey(customerId, signingOf(project.folder), project.given);
  const where = write(project, join("api-keys", apiKey), files);
  return `${where}: an API key of the customer ${customerId}
  The customer needs the API key ${apiKey} and ${forCustomer}. Transfer both securely${
    forCustomer === "private.pem" ? ", then delete private.pem here: the provider needs only public.pem." : "."
  }`;
}

async function makeResponsePair(project: Project): Promise<string> {
  const { privateKey, publicKey } = await newRsaPair(project.given.bits ?? 2048);
  const where = write(project, "response", { "private.pem": privateKey, "public.pem": publicKey });
  return `${where}: signs responses to collateral requests\n  Fireblocks needs public.pem. private.pem stays with the provider.`;
}

async function makeRequest(project: Project, organisation: string): Promise<string> {
  if (organisation.length > MAX_NAME_LENGTH)
    throw new UsageError(`an organisation in a certificate has at most ${MAX_NAME_LENGTH} characters`);
  const { privateKey, request } = await newCertificateRequest(organisation, project.given.bits ?? 4096);
  const where = write(project, "csr", { "private.pem": privateKey, "request.csr": request });
  return `${where}: a certificate signing request of ${organisation}\n  Fireblocks needs request.csr. private.pem stays with you.`;
}

function signingOf(folder: string): SigningConfiguration {
  try {
    return checkSigningConfiguration(JSON.parse(projectText(folder, "signing.json")));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`signing.json is invalid: ${reasonOf(error)}`);
  }
}

function write({ folder, keys, given }: Project, name: string, files: Readonly<Record<string, string>>): string {
  const path = join(keys, name);
  const old = writePrivateFolder(path, files, given);
  const kept = old === undefined ? "" : ` (the old one is ${relative(folder, old)})`;
  return relative(folder, path) + kept;
}
