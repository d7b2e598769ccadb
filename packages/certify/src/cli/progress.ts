import type { Rule } from "@provider-connectivity/conformance-cases";
import type { WriteStream } from "node:tty";

/** Shows the current rule in one line on a terminal, and nothing elsewhere. */
export function createProgress(stream: Pick<WriteStream, "write" | "isTTY" | "columns">) {
  const clear = () => {
    if (stream.isTTY) stream.write("\r\u001B[K");
  };
  return {
    onRule(rule: Rule, index: number, count: number): void {
      clear();
      if (stream.isTTY) stream.write(`${index + 1}/${count} ${rule.id}`.slice(0, (stream.columns ?? 80) - 1));
    },
    end: clear,
  };
}
