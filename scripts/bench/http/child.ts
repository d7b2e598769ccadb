/** Sends messages to child processes and waits for their replies, one at a time. @module */
import { fork } from "node:child_process";
import { join } from "node:path";

/** A child process that replies to messages. */
export interface Child<Message, Reply> {
  ask(message: Message): Promise<Reply>;
  stop: () => void;
}

/**
 * Starts a module in a separate process.
 *
 * @param module its path relative to this folder
 * @param execArgv options of Node
 */
export function startChild<Message extends object, Reply>(
  module: string,
  execArgv: string[] = [],
): Child<Message, Reply> {
  const env = { ...process.env, NODE_ENV: "production" };
  const child = fork(join(import.meta.dirname, module), { execArgv, env });
  const ask = (message: Message) =>
    new Promise<Reply>((resolve, reject) => {
      const onExit = () => reject(new Error(`${module} ended before it replied`));
      child.once("exit", onExit);
      child.once("message", (reply) => {
        child.off("exit", onExit);
        resolve(reply as Reply);
      });
      child.send(message);
    });
  // A failed process has already ended.
  return { ask, stop: () => void (child.connected && child.disconnect()) };
}

/** For the child: replies to each message of the parent. The child ends when the parent does. */
export function replyToParent(reply: (message: unknown) => Promise<unknown>): void {
  process.on("message", (message) => {
    void reply(message).then((result) => process.send?.(result));
  });
  // Open sockets would keep the process alive.
  process.on("disconnect", () => process.exit());
}
