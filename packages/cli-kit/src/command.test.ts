import { describe, expect, test } from "vitest";
import {
  commaSeparated,
  defineCommand,
  flag,
  HelpRequested,
  integer,
  list,
  negatableFlag,
  oneOf,
  option,
  parseCommand,
  port,
  requiredOption,
  UsageError,
} from "./index.ts";

const command = defineCommand({
  name: "pnpm serve",
  description: "Serves a folder.",
  positionals: [{ name: "[folder]", help: "the folder" }],
  options: {
    port: option("NUMBER", "the port", { parse: port, default: 8000, env: "PORT" }),
    logLevel: option("LEVEL", "the log level", { parse: oneOf(["info", "warn"]), default: "warn" }),
    database: option("URL", "the database", {
      env: "DATABASE_URL",
      parse: (text) => {
        if (!text.startsWith("postgres://")) throw new Error("must begin with postgres://");
        return text;
      },
    }),
    hosts: option("LIST", "the hosts", { parse: commaSeparated }),
    accountId: option("ID", "a name in camel case", { name: "accountId" }),
    header: list("HEADER", "repeatable"),
    install: negatableFlag("install packages"),
    verbose: flag("print more", { short: "v", env: "VERBOSE" }),
  },
  epilogue: () => "See the documentation.",
});

function parse(argv: readonly string[], env: Record<string, string> = {}) {
  return parseCommand(command, { argv, env });
}

test("gives an omitted option its default, or undefined", () => {
  expect(parse([])).toEqual({
    positionals: [],
    options: {
      port: 8000,
      logLevel: "warn",
      database: undefined,
      hosts: undefined,
      accountId: undefined,
      header: [],
      install: undefined,
      verbose: false,
    },
  });
});

test("accepts options and positional arguments in any order", () => {
  const { options, positionals } = parse(["--port", "1", "public", "--log-level=info", "-v", "--accountId", "a"]);
  expect(positionals).toEqual(["public"]);
  expect(options).toMatchObject({ port: 1, logLevel: "info", verbose: true, accountId: "a" });
});

test("the command line takes precedence over the environment, and an empty variable counts as unset", () => {
  expect(parse([], { PORT: "9" }).options.port).toBe(9);
  expect(parse(["--port", "1"], { PORT: "9" }).options.port).toBe(1);
  expect(parse([], { PORT: "" }).options.port).toBe(8000);
});

test.each([
  ["1", true],
  ["true", true],
  ["", false],
  ["0", false],
  ["false", false],
  ["no", false],
])("VERBOSE=%s sets a flag to %s", (text, value) => {
  expect(parse([], { VERBOSE: text }).options.verbose).toBe(value);
});

test("distinguishes the three states of a negatable flag", () => {
  expect(parse(["--install"]).options.install).toBe(true);
  expect(parse(["--no-install"]).options.install).toBe(false);
});

test("collects the values of a repeatable option", () => {
  expect(parse(["--header", "a", "--header", "b"]).options.header).toEqual(["a", "b"]);
});

test("splits a list option at commas", () => {
  expect(parse(["--hosts", "a, b"]).options.hosts).toEqual(["a", "b"]);
});

describe("throws a UsageError", () => {
  test.each([
    [["--porte", "1"], "unknown option '--porte'\n(Did you mean --port?)"],
    [["--port"], "option '--port <NUMBER>' argument missing"],
    [["--port", "x"], '--port: "x" is not a port; use a number from 0 to 65535'],
    [["--port", "1", "--port", "2"], "--port is given twice"],
    [["--log-level", "loud"], '--log-level: "loud" is not one of info, warn'],
    [["a", "b"], "too many arguments. Expected 1 argument but got 2: a, b."],
  ])("for %j", (argv, message) => {
    expect(() => parse(argv)).toThrow(new UsageError(message));
  });

  test("for an invalid variable, which the message names without its value", () => {
    expect(() => parse([], { DATABASE_URL: "mysql://user:secret@host" })).toThrow(
      new UsageError("DATABASE_URL: must begin with postgres://"),
    );
  });

  test("for a missing required option", () => {
    const definition = defineCommand({ name: "x", description: "", options: { to: requiredOption("URL", "where") } });
    expect(() => parseCommand(definition, { argv: [], env: {} })).toThrow(new UsageError("--to: is required"));
  });

  test.each(["0", "-1", "1.5", "x", "1e3"])("for %s as a count", (text) => {
    const rounds = option("N", "rounds", { parse: integer({ min: 1 }), default: 7 });
    const definition = defineCommand({ name: "x", description: "", options: { rounds } });
    expect(() => parseCommand(definition, { argv: [`--rounds=${text}`], env: {} })).toThrow(UsageError);
  });
});

test("--help shows every option with its default and variable", () => {
  let help: unknown;
  try {
    parse(["--help"]);
  } catch (error) {
    help = error;
  }
  expect(help).toBeInstanceOf(HelpRequested);
  expect((help as Error).message.split("\n").map((line) => line.trimEnd())).toEqual(
    `Usage: pnpm serve [options] [folder]

Serves a folder.

Arguments:
  folder               the folder

Options:
  --port <NUMBER>      the port (default: 8000, env: PORT)
  --log-level <LEVEL>  the log level (default: warn)
  --database <URL>     the database (env: DATABASE_URL)
  --hosts <LIST>       the hosts
  --accountId <ID>     a name in camel case
  --header <HEADER>    repeatable
  --install            install packages
  --no-install         the opposite of --install
  -v, --verbose        print more (env: VERBOSE)
  -h, --help           show this help

See the documentation.
`.split("\n"),
  );
});
