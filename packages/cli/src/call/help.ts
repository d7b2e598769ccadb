import type { Operation } from "@provider-connectivity/core";

export const USAGE = `Calls one operation of a running provider through the typed client.

  npx -y pnpm@12 call <operationId> [--name value …] [--body FILE]

The answer's JSON goes to stdout, its status to stderr; the exit status is 0 for a 2xx.

  --name value      a parameter of the operation, under the contract's own name
  --body FILE       the JSON body; - reads it from stdin
  --curl            print the signed request as a curl command instead of sending it
  --base-url URL    another provider than the one in .provider/demo.json
  --api-key KEY     another API key
  --key-file FILE   another private key (PEM) or secret
  --signing A,B,C,D pre-encoding, algorithm, hash and post-encoding: url-encoded,rsa,sha256,base64
`;

/** The operations with their parameters, one a line. */
export function listOperations(operations: Readonly<Record<string, Operation>>): string {
  const lines = Object.values(operations).map(({ operationId, parameters, hasBody }) => {
    const names = parameters.map(({ name, required }) => (required ? `--${name} …` : `[--${name} …]`));
    return `  ${[operationId, ...names, ...(hasBody ? ["--body FILE"] : [])].join(" ")}`;
  });
  return ["Operations:", ...lines.toSorted()].join("\n");
}
