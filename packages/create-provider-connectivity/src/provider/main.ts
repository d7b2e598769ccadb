/** `npm run provider`, `npm run keys` and `npx provider-connectivity onboard`, inside a project or elsewhere. @module */
import { runProgram } from "@provider-connectivity/cli-kit";
import { runOnboarding } from "@provider-connectivity/onboard";
import { addComponents } from "../add/add-components.ts";
import { makeKeys } from "../keys/make-keys.ts";
import { overview } from "./overview.ts";

const [command, ...args] = process.argv.slice(2);

if (command === "onboard") await runOnboarding({ argv: args });
else
  await runProgram(command === "keys" ? "keys" : "provider", async () => {
    if (command === "add") console.log(addComponents(process.cwd(), args));
    else if (command === "keys") console.log(await makeKeys(process.cwd(), args));
    else console.log(overview(process.cwd(), command));
  });
