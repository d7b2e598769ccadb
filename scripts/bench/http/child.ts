/** Requests and responses between processes, one at a time. @module */
import { fork } from "node:child_process";
import { join } from "node:path";

/** A child process that responds to requests. */
export interface Child<Question, Reply> {
  ask(question: Question): Promise<Reply>;
  stop: () => void;
}

/**
 * Starts a module of this folder in a separate process.
 *
 * @param execArgv options of Node
 */
export function startChild<Question extends object, Reply>(
  module: string,
  execArgv: string[] = [],
): Child<Question, Reply> {
  const env = { ...process.env, NODE_ENV: "production" };
  const child = fork(join(import.meta.dirname, module), { execArgv, env });
  const ask = (question: Question) =>
    new Promise<Reply>((resolve, reject) => {
      const onExit = () => reject(new Error(`${module} ended before it responded`));
      child.once("exit", onExit);
      child.once("message", (reply) => {
        child.off("exit", onExit);
        resolve(reply as Reply);
      });
      child.send(question);
    });
  // A failed process has already ended.
  return { ask, stop: () => void (child.connected && child.disconnect()) };
}

/** In the child: responds to each request of the parent, and ends with it. */
export function answerParent(answer: (question: unknown) => Promise<unknown>): void {
  process.on("message", (question) => {
    void answer(question).then((reply) => process.send?.(reply));
  });
  // Open sockets would keep the process alive.
  process.on("disconnect", () => process.exit());
}
