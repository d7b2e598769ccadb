/** The options of `call`: its own and the parameters of the operation. @module */
import {
  defineCommand,
  flag,
  option,
  type OptionDefinition,
  parseCommand,
  type ParseSource,
  UsageError,
} from "@provider-connectivity/cli-kit";
import type { Operation } from "@provider-connectivity/core";

type Operations = Readonly<Record<string, Operation>>;

const ownOptions = {
  body: option("FILE", "the JSON body; - reads it from stdin"),
  curl: flag("print the signed request as a curl command instead of sending it"),
  baseUrl: option("URL", "the provider", { defaultText: "of .provider/demo.json" }),
  apiKey: option("KEY", "the API key", { defaultText: "of .provider/demo.json" }),
  keyFile: option("FILE", "the private key (PEM) or secret", { defaultText: "of .provider/demo.json" }),
  signing: option("PARTS", "pre-encoding,algorithm,hash,post-encoding", { defaultText: "of .provider/demo.json" }),
};

/** A parsed call. */
export interface CallArguments {
  readonly operation: Operation;
  /** The operation's parameters as text, by name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly body: string | undefined;
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
  readonly keyFile: string | undefined;
  readonly signing: string | undefined;
  readonly curl: boolean;
}

/**
 * Parses `<operationId> [--name value …] [options]`. The first argument that is an operation id determines the parameters.
 *
 * @throws UsageError for an unknown operation, parameter or option, a missing value, or an option given twice
 * @throws HelpRequested for `--help`: with the help of the operation if one is named, otherwise the list of operations
 */
export function parseCall(operations: Operations, { argv = process.argv.slice(2) }: ParseSource = {}): CallArguments {
  const operation = argv.map((word) => (Object.hasOwn(operations, word) ? operations[word] : undefined)).find(Boolean);
  if (operation === undefined) return refuseWithoutOperation(operations, argv);
  const parameters = parameterOptions(operation);
  const { options, positionals } = parseCommand(operationCommand(operation, parameters), { argv, env: {} });
  if (positionals.length > 1) throw new UsageError(`one operation per call; got ${positionals.join(" and ")}`);
  const { body, curl, baseUrl, apiKey, keyFile, signing, ...texts } = options as Readonly<Record<string, unknown>> &
    Omit<CallArguments, "operation" | "parameters">;
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const names = given.map(([key, text]): [string, string] => [key.slice(PARAMETER.length), text]);
  return { operation, parameters: new Map(names), body, curl, baseUrl, apiKey, keyFile, signing };
}

/** Distinguishes a parameter named `body` from the option. */
const PARAMETER = "parameter:";

function parameterOptions({ parameters }: Operation): Readonly<Record<string, OptionDefinition<string | undefined>>> {
  return Object.fromEntries(
    parameters.map(({ name, in: place, required }) => [
      `${PARAMETER}${name}`,
      option("VALUE", `${place} parameter${required ? ", required" : ""}`, { name }),
    ]),
  );
}

function operationCommand(
  operation: Operation,
  parameters: Readonly<Record<string, OptionDefinition<string | undefined>>>,
) {
  return defineCommand<Readonly<Record<string, OptionDefinition<unknown>>>>({
    name: "pnpm call",
    description: `Calls ${operation.operationId} (${operation.method} ${operation.path}) through the typed client.`,
    positionals: [{ name: "<operation...>", help: operation.operationId }],
    options: { ...parameters, ...ownOptions },
  });
}

/** Throws the help with all operations, or reports a missing or unknown operation. */
function refuseWithoutOperation(operations: Operations, argv: readonly string[]): never {
  const word = argv.find((each) => !each.startsWith("-"));
  const command = defineCommand({
    name: "pnpm call",
    description:
      "Calls one operation of a running provider through the typed client. The response's JSON goes to stdout, its status to stderr; the exit code is 0 for a 2xx.",
    positionals: [
      { name: "[operation...]", help: "an operation of the contract, then --name VALUE for its parameters" },
    ],
    options: ownOptions,
    epilogue: () => listOperations(operations),
  });
  if (word === undefined || argv.some((each) => each === "--help" || each === "-h"))
    parseCommand(command, { argv, env: {} });
  if (word === undefined) throw new UsageError(`name an operation.\n\n${listOperations(operations)}`);
  const similar = Object.keys(operations).filter((id) => id.toLowerCase().includes(word.toLowerCase()));
  const hint = similar.length === 0 ? "--help lists them" : `did you mean ${similar.join(", ")}?`;
  throw new UsageError(`unknown operation ${word}; ${hint}`);
}

/** The operations with their parameters, one per line. */
function listOperations(operations: Operations): string {
  const lines = Object.values(operations).map(({ operationId, parameters, hasBody }) => {
    const names = parameters.map(({ name, required }) => (required ? `--${name} …` : `[--${name} …]`));
    return `  ${[operationId, ...names, ...(hasBody ? ["--body FILE"] : [])].join(" ")}`;
  });
  return ["Operations:", ...lines.toSorted()].join("\n");
}
