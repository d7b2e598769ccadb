import { shellWord } from "@provider-connectivity/core/internal";

/**
 * Prints a request as a curl command for a POSIX shell.
 *
 * The signature is valid while the provider accepts the timestamp, and the nonce for one request.
 */
export async function toCurl(request: Request): Promise<string> {
  const body = await request.text();
  const headers = [...request.headers].flatMap(([name, value]) => [
    "-H",
    shellWord(value === "" ? `${name};` : `${name}: ${value}`),
  ]);
  const data = body === "" ? [] : ["--data-binary", shellWord(body)];
  return ["curl", "-sS", "-X", request.method, ...headers, ...data, shellWord(request.url)].join(" ");
}
