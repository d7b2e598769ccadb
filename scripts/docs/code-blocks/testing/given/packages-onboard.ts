/** Context for the code blocks of packages/onboard/README.md: the file that the first command writes. @module */
import { runOnboarding } from "@provider-connectivity/onboard";

await runOnboarding({ argv: ["--init"] });
