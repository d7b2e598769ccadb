import { HelpRequested } from "@provider-connectivity/cli-kit";
import { expect, test } from "vitest";
import { defaultComponents, optional } from "../components.ts";
import { temporaryFolder } from "../testing/project.ts";
import { createCommand, parseCreate } from "./command.ts";

const parse = (...argv: string[]) => parseCreate({ argv, env: {} });

test("every decision has an option", () => {
  const words = "shop --name a --components rates,ramps --signing base64,hmac,sha512,hexstr --database postgresql";
  expect(parse(...words.split(" "), "--no-install", "--yes")).toEqual({
    folder: "shop",
    name: "a",
    components: ["rates", "ramps"],
    signing: { preEncoding: "base64", algorithm: "hmac", hash: "sha512", postEncoding: "hexstr" },
    database: "postgresql",
    install: false,
    yes: true,
  });
});

test.each([["--help"], ["../somewhere/x --help"], ["-h --yes"]])(
  "%s shows every component and writes nothing",
  (line) => {
    expect(() => parse(...line.split(" "))).toThrow(HelpRequested);
    for (const name of optional) expect(() => parse("--help")).toThrow(name);
  },
);

test("shows the defaults in the help", () => {
  expect(createCommand.options.components.defaultText).toBe(defaultComponents.join(","));
});

test("returns undefined for an omitted option", () => {
  expect(parse("shop")).toMatchObject({ folder: "shop", yes: false, components: undefined, install: undefined });
  expect(parse("--components", "none").components).toEqual([]);
});

test.each([
  [["a", "b"], /too many arguments/],
  [["--components", "trading"], /unknown component trading/],
  [["--signing", "rsa"], /four comma-separated parts/],
  [["--signing", "base64,ecdsa,sha512,base64"], /hash must be sha256 with algorithm ecdsa/],
  [["--database", "mysql"], /"mysql" is not one of sqlite, postgresql/],
  [["--nope"], /unknown option '--nope'/],
  [["shop", "--name", ".shop"], /not a valid package name/],
  [[import.meta.filename], /is a file/],
] as const)("rejects %j", (argv, message) => {
  expect(() => parse(...argv)).toThrow(message);
});

test("rejects a folder that is not empty", () => {
  const folder = temporaryFolder();
  expect(() => parse(`${folder}/..`)).toThrow(/is not empty/);
});
