import { defineCommand, flag, integer, list, negatableFlag, oneOf, option } from "@provider-connectivity/cli-kit";

/** The command line of `certify`. */
export const command = defineCommand({
  name: "certify",
  description:
    "Checks whether a provider conforms to the Provider Connectivity API. Without a URL, certifies the provider that `start` runs, or the provider of a project with a keys/ folder.",
  positionals: [{ name: "[url]", help: "the base URL, for example https://api.example.com/v2" }],
  options: {
    apiKey: option("KEY", "the API key of a customer", { env: "CERTIFY_API_KEY" }),
    keyFile: option("FILE", "the customer's private key in PEM, or the HMAC secret", { env: "CERTIFY_KEY_FILE" }),
    signing: option("LIST", "pre-encoding,algorithm,hash,post-encoding", {
      defaultText: "url-encoded,rsa,sha256,base64",
      env: "CERTIFY_SIGNING",
    }),
    config: option("FILE", "a YAML file with other settings: second customer, destinations, keys, network"),
    profile: option("NAME", "the profile for the exit code: contract or official-validator", {
      parse: oneOf(["contract", "official-validator"]),
      default: "contract",
    }),
    only: list("RULE", "check only this rule or subject; may be repeated"),
    skip: list("RULE", "omit this rule or subject; may be repeated"),
    seed: option("SEED", "the seed of an earlier run, to repeat its requests"),
    load: negatableFlag("measure response times (default: only for a provider on this machine)"),
    concurrency: option("N", "concurrent requests in the load stage", { parse: integer({ min: 1 }), default: 100 }),
    report: option("DIR", "write report.html, report.json, junit.xml and report.md into this folder"),
    baseline: option("FILE", "a report.json to compare with"),
    readOnly: flag("skip every rule that writes"),
    dryRun: flag("print the plan without sending requests"),
    yes: flag("test a provider on another machine without a prompt", { short: "y" }),
    rules: flag("list the rules and exit"),
  },
  epilogue: "Exit codes: 0 the provider conforms, 1 it does not, 2 nothing could be checked.",
});
