import { HelpRequested } from "@provider-connectivity/cli-kit";
import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { expect, test } from "vitest";
import { parseStart } from "./command.ts";

const parse = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => parseStart({ argv, env });

test("every option has a default", () => {
  expect(parse([])).toEqual({
    port: 8000,
    host: "127.0.0.1",
    operationsPort: 9464,
    operationsHost: "127.0.0.1",
    controlPort: undefined,
    controlHost: "127.0.0.1",
    database: { kind: "sqlite", file: undefined },
    redis: undefined,
    preset: "exchange",
    config: undefined,
    signing: defaultSigningConfiguration,
    delay: 10_000,
    platformKey: undefined,
    requirePlatformSignature: false,
    responseSigning: { preEncoding: "url-encoded", algorithm: "rsa", hash: "sha512", postEncoding: "base64" },
    cors: undefined,
    allow: undefined,
    proxies: 0,
    rateLimit: undefined,
    journal: undefined,
    keepParticipants: undefined,
    logLevel: "warn",
    reset: false,
    platform: undefined,
    platformApiKey: "provider",
    platformPort: 8100,
    platformPrivateKey: undefined,
    withPlatform: false,
  });
});

test("the command line takes precedence over the environment, and an empty variable counts as unset", () => {
  const env = { PORT: "1", HOST: "::1", LOG_LEVEL: "", DATABASE_URL: "postgres://u:p@db/provider" };
  expect(parse(["--port", "2"], env)).toMatchObject({
    port: 2,
    host: "::1",
    logLevel: "warn",
    database: { kind: "postgres", url: "postgres://u:p@db/provider" },
  });
});

test("parses values", () => {
  expect(
    parse([
      "--signing=hexstr,hmac,sha512,base58",
      "--response-signing=base64,ecdsa,sha256,base64",
      "--database=sqlite:///var/lib/provider.sqlite",
      "--cors=https://a.example, https://b.example",
      "--allow=usa,203.0.113.0/24",
      "--log-level=info",
      "--operations-port=same",
    ]),
  ).toMatchObject({
    signing: { preEncoding: "hexstr", algorithm: "hmac", hash: "sha512", postEncoding: "base58" },
    responseSigning: { algorithm: "ecdsa" },
    database: { kind: "sqlite", file: "/var/lib/provider.sqlite" },
    cors: { origins: ["https://a.example", "https://b.example"] },
    allow: ["usa", "203.0.113.0/24"],
    logLevel: "info",
    operationsPort: "same",
  });
  expect(parse(["--cors", "*"]).cors).toEqual({ origins: "*" });
  expect(parse(["--database", "books.sqlite"]).database).toEqual({ kind: "sqlite", file: "books.sqlite" });
});

test.each([
  [["--port", "65536"], {}, '--port: "65536" is not a port; use a number from 0 to 65535'],
  [["--port=x"], {}, '--port: "x" is not a port'],
  [[], { PORT: "-1" }, 'PORT: "-1" is not a port'],
  [["--operations-port", "other"], {}, '--operations-port: "other" is not a port'],
  [["--control-port", "none"], {}, '--control-port: "none" is not a port'],
  [["--log-level", "loud"], {}, '--log-level: "loud" is not one of silent, error, warn, info, debug'],
  [["--preset", "shop"], {}, '--preset: "shop" is not one of exchange, bank'],
  [["--signing", "url-encoded,rsa,md5,base64"], {}, "--signing: "],
  [["--signing", "a,b,c,d,e"], {}, "more than four parts"],
  [["--delay", "soon"], {}, '--delay: "soon" is not a number of milliseconds'],
  [["--database", "mysql://root@db/x"], {}, "--database: must be the path of a SQLite file or begin with"],
  [[], { REDIS_URL: "http://:secret@cache" }, "REDIS_URL: must begin with redis:// or rediss://"],
  [["--reset", "--database", "books.sqlite"], {}, "--reset empties only .provider/"],
  [["--database-replica", "books.sqlite"], {}, "--database-replica: must begin with postgres://"],
  [["--database-replica", "postgres://db/x"], {}, "--database-replica needs --database with postgres://"],
  [["--require-platform-signature"], {}, "--require-platform-signature needs --platform-key"],
  [["--prot", "1"], {}, "unknown option '--prot'"],
] as const)("rejects %j with %j", (argv, env, message) => {
  expect(() => parse(argv, env)).toThrow(message);
});

test.each([
  ["--database=mysql://root:secret@db/x"],
  ["--database-replica=mysql://root:secret@db/x"],
  ["--redis=http://:secret@cache"],
])("does not repeat the password in the message about %s", (argument) => {
  expect(() => parse([argument])).toThrow(/^(?!.*secret)/s);
});

test("--help names every option with its variable and its default", () => {
  expect(() => parse(["--help"])).toThrow(HelpRequested);
  expect(() => parse(["--help"])).toThrow(/--database <URL>[^]*env: DATABASE_URL/);
});
