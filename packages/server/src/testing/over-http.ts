/** Sends the tests' signed requests to a server that listens. Tests only. @module */

/** An app for `send` that asks the server on a port of this machine. */
export function overHttp(port: number): { fetch(request: Request): Promise<Response> } {
  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const { method, headers } = request;
      const body = await request.arrayBuffer();
      const init = { method, headers, ...(body.byteLength === 0 ? {} : { body }) };
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
    },
  };
}
