/** `npm run provider` and `npm run keys`, inside a project. @module */
import { addComponents } from "../add/add-components.ts";
import { makeKeys } from "../keys/make-keys.ts";
import { runProgram } from "../refusal.ts";
import { overview } from "./overview.ts";

await runProgram("provider", async () => {
  const [command, ...args] = process.argv.slice(2);
  if (command === "add") console.log(addComponents(process.cwd(), args));
  else if (command === "keys") console.log(await makeKeys(process.cwd(), args));
  else console.log(overview(process.cwd(), command));
  return 0;
});
