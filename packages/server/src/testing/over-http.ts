/** Sends the tests' signed requests to a listening server. Tests only. @module */

/** An app for `send` that forwards to a loopback port. */
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
