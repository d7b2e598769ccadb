/** The values that an HTTP server passes to the app with each request. @module */

/** The request as Node's HTTP parser read it, with properties that frameworks add. */
export interface IncomingRequest {
  readonly url?: unknown;
  readonly socket?: { readonly remoteAddress?: string | undefined };
  /** The bytes of the body. Nest, cloud functions and the option `verify` of Express' body parser set it. */
  readonly rawBody?: unknown;
  /** Whether the whole message has arrived. */
  readonly complete?: boolean;
  readonly aborted?: boolean;
  /** The body as an Express body parser parsed it. */
  readonly body?: unknown;
}

/** The bindings that an HTTP server passes to the app. Empty on runtimes without one. */
export interface Environment {
  readonly incoming?: IncomingRequest;
  /** Whether the body was read before the app got the request. */
  readonly isBodyRead?: boolean;
  /** The problem that the HTTP server found in the head of the request. */
  readonly headFault?: string;
  /** The server's own response class, which it sends faster than the runtime's. */
  readonly Response?: typeof Response;
}
