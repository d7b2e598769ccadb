/** A project that `npm create provider-connectivity` wrote: its address and the keys that `npm run keys` created. @module */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";

const apiKeySchema = z.object({ apiKey: z.string(), customerId: z.string(), signingConfiguration: z.unknown() });

interface ProjectKey extends z.infer<typeof apiKeySchema> {
  readonly key: string;
}

/** The provider of the project in a folder; `undefined` if the folder has no API key with its private key. */
export function readProject(folder: string) {
  const file = join(folder, ".env");
  const env = { ...(existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}), ...process.env };
  const keysFolder = join(folder, env["KEYS_FOLDER"] ?? "keys");
  const [first, ...others] = keysIn(join(keysFolder, "api-keys"));
  if (first === undefined) return undefined;
  const second = others.find(
    ({ customerId, signingConfiguration }) =>
      customerId !== first.customerId &&
      JSON.stringify(signingConfiguration) === JSON.stringify(first.signingConfiguration),
  );
  const { apiKey, key, signingConfiguration } = first;
  return {
    baseUrl: `http://${env["HOST"] ?? "127.0.0.1"}:${env["PORT"] ?? "8000"}${env["BASE_PATH"] ?? "/v2"}`,
    apiKey,
    key,
    signingConfiguration,
    secondCustomer: second === undefined ? undefined : { apiKey: second.apiKey, privateKey: second.key },
  };
}

function keysIn(folder: string): readonly ProjectKey[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const about = join(folder, name, "api-key.json");
    const secret = ["private.pem", "secret.txt"]
      .map((file) => join(folder, name, file))
      .find((file) => existsSync(file));
    if (secret === undefined || !existsSync(about)) return [];
    const parsed = apiKeySchema.parse(JSON.parse(readFileSync(about, "utf8")));
    return [{ ...parsed, key: readFileSync(secret, "utf8") }];
  });
}
