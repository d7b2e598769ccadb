/** How the values of settings are read: each reader throws an Error that says what is wrong. @module */
import { platformAddresses } from "@provider-connectivity/server/node";
import {
  checkSigningConfiguration,
  defaultSigningConfiguration,
  type SigningConfiguration,
} from "@provider-connectivity/signing";

export function readPort(text = "8000"): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error(`"${text}" is no port; it must be a number from 0 to 65535`);
}

/** A whole number at or above zero. */
export function readCount(usual: number): (text?: string) => number {
  return (text = String(usual)) => {
    if (/^\d{1,3}$/.test(text)) return Number(text);
    throw new Error(`"${text}" is no number from 0 to 999`);
  };
}

export function readMilliseconds(usual: number): (text?: string) => number {
  return (text = String(usual)) => {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new Error(`"${text}" is no number of milliseconds`);
  };
}

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[], usual: Word): (text?: string) => Word {
  return (text = usual) => {
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    throw new Error(`"${text}" is none of ${words.join(", ")}`);
  };
}

/** Where the provider keeps its books. */
export type DatabaseSetting =
  | { readonly kind: "sqlite"; readonly file: string | undefined }
  | { readonly kind: "postgres"; readonly url: string };

/** The URL may hold a password: no message repeats it. */
export function readDatabase(text?: string): DatabaseSetting {
  if (text === undefined) return { kind: "sqlite", file: undefined };
  if (/^postgres(?:ql)?:\/\//.test(text)) {
    if (!URL.canParse(text)) throw new Error("this is no URL of a PostgreSQL database");
    return { kind: "postgres", url: text };
  }
  const file = text.replace(/^(?:sqlite|file):(?:\/\/(?=\/))?/, "");
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(file)) return { kind: "sqlite", file };
  throw new Error("it must be the file of a SQLite database or begin with postgres://");
}

/** The URL may hold a password: no message repeats it. */
export function readRedis(text?: string): string | undefined {
  if (text === undefined || (/^rediss?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new Error("it must begin with redis:// or rediss://");
}

export function readSigning(text?: string): SigningConfiguration {
  if (text === undefined) return defaultSigningConfiguration;
  const [preEncoding, algorithm, hash, postEncoding, ...more] = text.split(",");
  if (more.length > 0) throw new Error(`"${text}" has more than four parts`);
  return checkSigningConfiguration({ preEncoding, algorithm, hash, postEncoding });
}

/** What `cors` of a provider takes. */
export function readOrigins(text?: string): { readonly origins: "*" | readonly string[] } | undefined {
  if (text === undefined) return undefined;
  return { origins: text === "*" ? text : text.split(",").map((each) => each.trim()) };
}

/** Addresses and networks; a region stands for those of the platform there. */
export function readAddresses(text?: string): readonly string[] | undefined {
  return text
    ?.split(",")
    .map((each) => each.trim())
    .flatMap((each) => Object.entries(platformAddresses).find(([region]) => region === each)?.[1] ?? [each]);
}
