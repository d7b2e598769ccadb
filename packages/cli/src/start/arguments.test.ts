import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { expect, test } from "vitest";
import { readArguments, USAGE } from "./arguments.ts";

test("what is not said has a default", () => {
  expect(readArguments([], {})).toEqual({
    port: 8000,
    host: "127.0.0.1",
    database: { kind: "sqlite", file: undefined },
    redis: undefined,
    preset: "exchange",
    config: undefined,
    signing: defaultSigningConfiguration,
    delay: 10_000,
    platformKey: undefined,
    cors: undefined,
    allow: undefined,
    proxies: 0,
    logLevel: "warn",
    reset: false,
    help: false,
  });
});

test("the command line goes before the environment, and an empty variable says nothing", () => {
  const environment = { PORT: "1", HOST: "::1", LOG_LEVEL: "", DATABASE_URL: "postgres://u:p@db/provider" };
  expect(readArguments(["--port", "2"], environment)).toMatchObject({
    port: 2,
    host: "::1",
    logLevel: "warn",
    database: { kind: "postgres", url: "postgres://u:p@db/provider" },
  });
});

test("values are read as what they stand for", () => {
  const given = readArguments(
    [
      "--signing=hexstr,hmac,sha512,base58",
      "--database=sqlite:///var/lib/provider.sqlite",
      "--cors=https://a.example, https://b.example",
      "--allow=usa,203.0.113.0/24",
      "--log-level=info",
    ],
    {},
  );
  expect(given).toMatchObject({
    signing: { preEncoding: "hexstr", algorithm: "hmac", hash: "sha512", postEncoding: "base58" },
    database: { kind: "sqlite", file: "/var/lib/provider.sqlite" },
    cors: { origins: ["https://a.example", "https://b.example"] },
    logLevel: "info",
  });
  expect(given.allow).toContain("40.117.39.160");
  expect(given.allow?.at(-1)).toBe("203.0.113.0/24");
  expect(readArguments(["--cors", "*"], {}).cors).toEqual({ origins: "*" });
  expect(readArguments(["--database", "books.sqlite"], {}).database).toEqual({ kind: "sqlite", file: "books.sqlite" });
});

test.each([
  [["--port", "65536"], {}, '--port: "65536" is no port; it must be a number from 0 to 65535'],
  [["--port=x"], {}, '--port: "x" is no port'],
  [[], { PORT: "-1" }, 'PORT: "-1" is no port'],
  [["--log-level", "loud"], {}, '--log-level: "loud" is none of silent, error, warn, info, debug'],
  [["--preset", "shop"], {}, '--preset: "shop" is none of exchange, bank'],
  [["--signing", "url-encoded,rsa,md5,base64"], {}, "--signing: "],
  [["--signing", "a,b,c,d,e"], {}, "more than four parts"],
  [["--delay", "soon"], {}, '--delay: "soon" is no number of milliseconds'],
  [["--database", "mysql://root@db/x"], {}, "--database: it must be the file of a SQLite database or begin with"],
  [[], { REDIS_URL: "http://:secret@cache" }, "REDIS_URL: it must begin with redis:// or rediss://"],
  [["--reset", "--database", "books.sqlite"], {}, "--reset empties .provider/ alone"],
  [["--prot", "1"], {}, "Unknown option '--prot'"],
] as const)("%j with %j is refused in words", (argv, environment, words) => {
  expect(() => readArguments(argv, environment)).toThrow(words);
});

test.each([["--database=mysql://root:secret@db/x"], ["--redis=http://:secret@cache"]])(
  "the refusal of %s does not repeat the password",
  (flag) => {
    expect(() => readArguments([flag], {})).toThrow(/^(?!.*secret)/s);
  },
);

test("the help names every option with its variable and its default", () => {
  expect(USAGE).toContain("--database URL");
  expect(USAGE).toContain("[DATABASE_URL]");
  expect(USAGE).toContain("(127.0.0.1)");
});
