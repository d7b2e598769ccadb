/** `npm run provider` and `npm run keys`, inside a project. @module */
import { runProgram } from "@provider-connectivity/cli-kit";
import { addComponents } from "../add/add-components.ts";
import { makeKeys } from "../keys/make-keys.ts";
import { overview } from "./overview.ts";

const [command, ...args] = process.argv.slice(2);

await runProgram(command === "keys" ? "keys" : "provider", async () => {
  if (command === "add") console.log(addComponents(process.cwd(), args));
  else if (command === "keys") console.log(await makeKeys(process.cwd(), args));
  else console.log(overview(process.cwd(), command));
});
