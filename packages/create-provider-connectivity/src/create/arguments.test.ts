import { expect, test } from "vitest";
import { optional } from "../components.ts";
import { readArguments, USAGE } from "./arguments.ts";

test("everything can be said at once", () => {
  const words = "shop --name a --components rates,ramps --signing base64,hmac,sha512,hexstr --database postgresql";
  expect(readArguments([...words.split(" "), "--no-install", "--yes"])).toEqual({
    folder: "shop",
    name: "a",
    components: ["rates", "ramps"],
    signing: { preEncoding: "base64", algorithm: "hmac", hash: "sha512", postEncoding: "hexstr" },
    database: "postgresql",
    install: false,
    yes: true,
    help: false,
  });
});

test("the help names every component that can be chosen", () => {
  expect(USAGE.match(/\w+/g)).toEqual(expect.arrayContaining([...optional]));
});

test("what is not said is left open", () => {
  expect(readArguments(["shop"])).toEqual({ folder: "shop", yes: false, help: false });
  expect(readArguments(["--components", "none"])).toMatchObject({ components: [] });
});

test.each([
  [["a", "b"], /one folder at a time/],
  [["--components", "trading"], /no component trading/],
  [["--signing", "rsa"], /four words/],
  [["--signing", "base64,ecdsa,sha512,base64"], /hash must be sha256 with algorithm ecdsa/],
  [["--database", "mysql"], /sqlite or postgresql, not "mysql"/],
  [["--nope"], /Unknown option '--nope'/],
])("%j is refused in words", (argv, words) => {
  expect(() => readArguments(argv)).toThrow(words);
});
