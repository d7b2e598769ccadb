/** `pnpm start`: runs the reference provider. @module */
import { runProgram } from "@provider-connectivity/cli-kit";
import { parseStart } from "./command.ts";

await runProgram("start", async () => {
  const options = parseStart();
  // The server, the sandbox and the drivers are loaded only after the options are accepted.
  const { run } = await import("./run.ts");
  await run(options);
});
