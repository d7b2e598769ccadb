/**
 * Prints a request as a curl command for a POSIX shell.
 *
 * The signature is valid while the provider accepts the timestamp, and the nonce for one request.
 */
export async function toCurl(request: Request): Promise<string> {
  const body = await request.text();
  const headers = [...request.headers].flatMap(([name, value]) => [
    "-H",
    quoted(value === "" ? `${name};` : `${name}: ${value}`),
  ]);
  const data = body === "" ? [] : ["--data-binary", quoted(body)];
  return ["curl", "-sS", "-X", request.method, ...headers, ...data, quoted(request.url)].join(" ");
}

/** One word for a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
