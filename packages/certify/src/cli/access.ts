/** The provider and the keys: from the command line, the configuration, or the provider that `start` runs. @module */
import { callerFolder, type OptionValues, UsageError } from "@provider-connectivity/cli-kit";
import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { Access } from "../create-target.ts";
import { type Config, readConfig, readSigning, readText } from "./config.ts";
import type { command } from "./options.ts";
import { readProject } from "./project.ts";

type Options = OptionValues<(typeof command)["options"]>;

const demoSchema = z.object({
  baseUrl: z.url(),
  apiKey: z.string(),
  signingConfiguration: z.unknown(),
  keyFile: z.string(),
});

/** @throws UsageError for missing or unreadable settings */
export function readAccess(options: Options, url: string | undefined): Access {
  const config = readConfig(options.config === undefined ? undefined : resolve(callerFolder(), options.config));
  const isComplete = (url ?? config.baseUrl) !== undefined;
  const demo = isComplete ? undefined : (readDemo() ?? readProject(callerFolder()) ?? missingProvider());
  const signingConfiguration =
    options.signing === undefined
      ? readSigning(config.signingConfiguration ?? demo?.signingConfiguration ?? defaultSigningConfiguration)
      : readSigning(parseSigning(options.signing));
  const keyFile = options.keyFile === undefined ? undefined : resolve(callerFolder(), options.keyFile);
  const keyOf = (key: string) => (signingConfiguration.algorithm === "hmac" ? key.replace(/\r?\n$/, "") : key);
  const privateKey =
    keyFile !== undefined ? readText(keyFile) : config.keyFile !== undefined ? config.read(config.keyFile) : demo?.key;
  const second =
    config.secondCustomer === undefined
      ? demo?.secondCustomer
      : { apiKey: config.secondCustomer.apiKey, privateKey: config.read(config.secondCustomer.keyFile) };
  return {
    baseUrl: httpUrl(required(url ?? config.baseUrl ?? demo?.baseUrl, "a URL")),
    apiKey: required(options.apiKey ?? config.apiKey ?? demo?.apiKey, "--api-key"),
    privateKey: keyOf(required(privateKey, "--key-file")),
    signingConfiguration,
    ...(second === undefined
      ? {}
      : { secondCustomer: { apiKey: second.apiKey, privateKey: keyOf(second.privateKey) } }),
    ...(config.platformPrivateKeyFile === undefined
      ? {}
      : { platformPrivateKey: config.read(config.platformPrivateKeyFile) }),
    ...(config.responsePublicKeyFile === undefined
      ? {}
      : {
          responseSignature: {
            publicKey: config.read(config.responsePublicKeyFile),
            signingConfiguration: readSigning(config.responseSigningConfiguration ?? signingConfiguration),
          },
        }),
    readOnly: options.readOnly || (config.readOnly ?? false),
    settings: settingsOf(config),
    network: networkOf(config),
  };
}

/** @throws UsageError for text that is not the URL of an HTTP server */
function httpUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`"${text}" is not a URL such as https://api.example.com/v2.`);
  if (url.search !== "" || url.hash !== "")
    throw new UsageError(
      `"${text}" has a query or a fragment. Give only the base URL, to which the contract's paths are appended.`,
    );
  if (url.username !== "" || url.password !== "")
    throw new UsageError(
      "The URL contains a user name or password. Set an Authorization header in network.headers of the --config file instead.",
    );
  return text;
}

function settingsOf(config: Config): NonNullable<Access["settings"]> {
  const { destinations = {}, fundedAccountId, rampAmount, withdrawalFee } = config;
  const given = { ...destinations, fundedAccountId, rampAmount, withdrawalFee };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function networkOf({ network = {}, read }: Config): NonNullable<Access["network"]> {
  const { caFile, clientCertificateFile, clientKeyFile, ...rest } = network;
  if ((clientCertificateFile === undefined) !== (clientKeyFile === undefined))
    throw new UsageError("network: clientCertificateFile and clientKeyFile belong together.");
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(caFile === undefined ? {} : { ca: read(caFile) }),
    ...(clientCertificateFile === undefined || clientKeyFile === undefined
      ? {}
      : { clientCertificate: { cert: read(clientCertificateFile), key: read(clientKeyFile) } }),
  };
}

function missingProvider(): never {
  throw new UsageError(
    "Give a URL with --api-key and --key-file. Without a URL, certify calls the provider that `start` runs (.provider/demo.json) or the one of a project (keys/api-keys). This folder has neither.",
  );
}

/** The provider that `start` runs, with the keys of another demo customer. */
function readDemo() {
  const file = join(callerFolder(), ".provider", "demo.json");
  if (!existsSync(file)) return undefined;
  const demo = demoSchema.parse(JSON.parse(readText(file)));
  const key = readText(demo.keyFile);
  return { ...demo, key, secondCustomer: secondDemoCustomer(demo) };
}

/** `start` stores the key of each API key in the same folder: `<API key>.<algorithm>.private.pem`. */
function secondDemoCustomer({ apiKey, keyFile }: { readonly apiKey: string; readonly keyFile: string }) {
  const other = apiKey.replace(/^[a-z]+/, (name) => (name === "alder" ? "birch" : "alder"));
  const file = join(dirname(keyFile), keyFile.slice(dirname(keyFile).length + 1).replace(apiKey, other));
  return other === apiKey || !existsSync(file) ? undefined : { apiKey: other, privateKey: readFileSync(file, "utf8") };
}

function parseSigning(text: string) {
  const [preEncoding, algorithm, hash, postEncoding] = text.split(",");
  return { preEncoding, algorithm, hash, postEncoding };
}

function required(value: string | undefined, what: string): string {
  if (value === undefined) throw new UsageError(`${what} is missing.`);
  return value;
}
