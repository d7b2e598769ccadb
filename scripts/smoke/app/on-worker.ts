/** A Worker that `workerd test` runs. @module */
import { report } from "./report.ts";

interface Bindings {
  readonly SERVER: string;
  readonly RUNTIME: string;
}

const worker = {
  test: (_controller: unknown, { SERVER, RUNTIME }: Bindings): Promise<void> => report(SERVER, RUNTIME),
};

// oxlint-disable-next-line import/no-default-export -- a Worker must be a default export
export default worker;
