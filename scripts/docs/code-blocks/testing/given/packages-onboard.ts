/** What packages/onboard/README.md takes as given: the file that the first command writes. @module */
import { runOnboarding } from "@provider-connectivity/onboard";

await runOnboarding({ argv: ["--init"] });
