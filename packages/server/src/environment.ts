/** What an HTTP server passes to the app beside a request. @module */

/** The request as Node's HTTP parser read it, and what frameworks in front of the provider may have made of it. */
export interface IncomingRequest {
  readonly url?: unknown;
  readonly socket?: { readonly remoteAddress?: string | undefined };
  /** The bytes of the body, which Nest, cloud functions and `verify` of Express' body parser keep here. */
  readonly rawBody?: unknown;
  /** Whether the whole message has arrived. */
  readonly complete?: boolean;
  readonly aborted?: boolean;
  /** What a body parser of Express made of the body. */
  readonly body?: unknown;
}

/** What an HTTP server hands to the app beside the request; on runtimes without one, nothing of it is there. */
export interface Environment {
  readonly incoming?: IncomingRequest;
  /** Whether something had read the body before the app got the request. */
  readonly isBodyRead?: boolean;
  /** What is wrong with the head of the request, where the HTTP server found that it cannot be served. */
  readonly headFault?: string;
  /** The class to respond with, where the server has one that it sends faster than the runtime's own. */
  readonly Response?: typeof Response;
}
