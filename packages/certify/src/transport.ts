import { rootCertificates } from "node:tls";
import { type Dispatcher, EnvHttpProxyAgent, ProxyAgent, request as send } from "undici";

/** The network connection. */
export interface TransportOptions {
  /** Trusted certificates in PEM, in addition to the system's. Default: none. */
  readonly ca?: string;
  /** The client's certificate and private key in PEM, for mutual TLS. Default: none. */
  readonly clientCertificate?: { readonly cert: string; readonly key: string };
  /** The URL of an HTTP proxy. Default: the environment's HTTP_PROXY, HTTPS_PROXY and NO_PROXY. */
  readonly proxy?: string;
  /** Headers for a gateway in front of the provider. They are not signed. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The time limit of a request, up to the last byte of its response, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number;
  /** The maximum size of a response body, in bytes. Default: 20,000,000. */
  readonly maxBodyBytes?: number;
}

const WITHOUT_BODY = new Set([101, 204, 205, 304]);

/** Creates a `fetch` that changes nothing: bodies stay compressed, redirects are not followed. */
export function createTransport(options: TransportOptions = {}): (request: Request) => Promise<Response> {
  const { headers = {}, timeoutMs = 30_000, maxBodyBytes = 20_000_000 } = options;
  const dispatcher = dispatcherOf(options);
  return async (request) => {
    const body = request.body === null ? "" : await request.text();
    // The signal ends responses that arrive too slowly, which undici's own limits do not.
    const signal = AbortSignal.timeout(timeoutMs);
    const { statusCode, received, bytes } = await attempt(timeoutMs, async () => {
      const {
        statusCode: code,
        headers: fields,
        body: stream,
      } = await send(request.url, {
        dispatcher,
        method: request.method,
        headers: { accept: "application/json", ...headers, ...Object.fromEntries(request.headers) },
        body: body === "" ? null : body,
        signal,
      });
      return { statusCode: code, received: fields, bytes: await readBody(stream, maxBodyBytes) };
    });
    const flat = new Headers();
    for (const [name, value] of Object.entries(received)) if (value !== undefined) flat.set(name, String(value));
    const status = statusCode < 200 ? 599 : statusCode;
    return new Response(WITHOUT_BODY.has(status) ? null : bytes, { status, headers: flat });
  };
}

/** @throws TypeError, like `fetch`, if there is no complete response */
async function attempt<T>(timeoutMs: number, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const { name, message } = error as Error;
    const reason = name === "TimeoutError" ? `there is no complete response within ${timeoutMs} ms` : message;
    throw new TypeError(`The request failed: ${reason}`, { cause: error });
  }
}

async function readBody(
  stream: AsyncIterable<Uint8Array> & { destroy(): unknown },
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > limit) throw new RangeError(`the body is longer than ${limit.toLocaleString("en")} bytes`);
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

function dispatcherOf({ ca, clientCertificate, proxy }: TransportOptions): Dispatcher {
  const trusted = ca === undefined ? {} : { ca: [...rootCertificates, ca] };
  const tls = { ...trusted, ...clientCertificate };
  return proxy === undefined
    ? new EnvHttpProxyAgent({ connect: tls, requestTls: tls, proxyTls: trusted })
    : new ProxyAgent({ uri: proxy, requestTls: tls, proxyTls: trusted });
}
