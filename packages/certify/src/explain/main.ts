#!/usr/bin/env node
/** `explain-signature`: explains how a signature was created. @module */
import { callerFolder, defineCommand, option, requiredOption, runCommand } from "@provider-connectivity/cli-kit";
import { explainSignature } from "@provider-connectivity/signing/explain";
import { resolve } from "node:path";
import { readSigning, readText } from "../cli/config.ts";

const command = defineCommand({
  name: "explain-signature",
  description: "Explains how the signature of a request was created, and how to fix it if it does not verify.",
  options: {
    timestamp: requiredOption("TEXT", "the value of X-FBAPI-TIMESTAMP"),
    nonce: requiredOption("TEXT", "the value of X-FBAPI-NONCE"),
    signature: requiredOption("TEXT", "the value of X-FBAPI-SIGNATURE"),
    method: option("METHOD", "the HTTP method", { default: "GET" }),
    endpoint: requiredOption("PATH", "the path with its query, as sent, without the prefix of the base URL"),
    prefix: option("PATH", "the path of the base URL, for example /v2", { default: "" }),
    bodyFile: option("FILE", "the bytes of the body", { defaultText: "no body" }),
    keyFile: requiredOption("FILE", "the public key in PEM, or the HMAC secret"),
    signing: option("LIST", "the agreed signing configuration", { default: "url-encoded,rsa,sha256,base64" }),
  },
});

await runCommand(command, ({ options }) => {
  const [preEncoding, algorithm, hash, postEncoding] = options.signing.split(",");
  const configuration = readSigning({ preEncoding, algorithm, hash, postEncoding });
  const read = (file: string) => readText(resolve(callerFolder(), file));
  const key = read(options.keyFile);
  const { bodyFile, signature, ...parts } = options;
  const request = { ...parts, ...(bodyFile === undefined ? {} : { body: read(bodyFile) }) };
  const secret = configuration.algorithm === "hmac" ? key.replace(/\r?\n$/, "") : key;
  const { verdict, message } = explainSignature(request, signature, configuration, secret);
  console.log(message);
  return verdict === "valid" ? 0 : 1;
});
