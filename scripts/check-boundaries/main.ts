/** `pnpm check:boundaries`: fails when a package imports what its place in the order forbids. @module */
import { join } from "node:path";
import { report } from "../regenerate/problem.ts";
import { checkBoundaries } from "./boundaries.ts";

await report("check:boundaries", () => {
  const count = checkBoundaries(join(import.meta.dirname, "../.."));
  console.log(`${count} modules read, and every import keeps the order of the packages`);
});
