/** The option `--database` of every command that opens the provider's database. @module */
import { option } from "@provider-connectivity/cli-kit";

/** The provider's database. */
export type DatabaseSetting =
  /** Default: `.provider/provider.sqlite`. */
  { readonly kind: "sqlite"; readonly file: string | undefined } | { readonly kind: "postgres"; readonly url: string };

/** Parses `--database`. The URL may contain a password, so no message repeats it. */
function parseDatabase(text: string): DatabaseSetting {
  if (/^postgres(?:ql)?:\/\//.test(text)) {
    if (!URL.canParse(text)) throw new Error("is not a valid PostgreSQL URL");
    return { kind: "postgres", url: text };
  }
  const file = text.replace(/^(?:sqlite|file):(?:\/\/(?=\/))?/, "");
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(file)) return { kind: "sqlite", file };
  throw new Error("must be the path of a SQLite file or begin with postgres://");
}

/** The option. */
export const databaseOption = option("URL", "postgres://… or a SQLite file", {
  env: "DATABASE_URL",
  parse: parseDatabase,
  default: { kind: "sqlite", file: undefined },
  defaultText: ".provider/provider.sqlite",
});

/** Parses `--database-replica`. The URL may contain a password, so no message repeats it. */
function parseReplica(text: string): string {
  const parsed = parseDatabase(text);
  if (parsed.kind === "postgres") return parsed.url;
  throw new Error("must begin with postgres://");
}

/** The option `--database-replica`. */
export const replicaOption = option("URL", "a replica of the PostgreSQL database that serves reads, postgres://…", {
  env: "DATABASE_REPLICA_URL",
  parse: parseReplica,
});
