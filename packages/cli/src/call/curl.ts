/**
 * A request as a curl command line for a POSIX shell.
 *
 * The signature in it is good for as long as the provider accepts its timestamp, and the nonce for one use.
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

/** One word for a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
