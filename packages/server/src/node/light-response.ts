import { getRequestListener } from "@hono/node-server";

/**
 * The adapter's own Response. It keeps its body as it was given and becomes a real Response only for those who ask
 * it for more, so that an answer is written at once and without a stream: that saves half of the server's time.
 *
 * The adapter shows it only as the global `Response`. Everything else in the process shall keep the runtime's own
 * globals, so they are put back as soon as the class is known.
 */
export const LightResponse: typeof Response = borrowed();

function borrowed(): typeof Response {
  const names = ["Request", "Response"] as const;
  const own = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  try {
    getRequestListener(() => new Response());
    return globalThis.Response;
  } finally {
    for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(globalThis, name, descriptor);
  }
}
