import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import type { Component } from "../components.ts";

/** What is chosen where nobody chooses. */
export const defaults = {
  components: ["transfers", "transfersBlockchain"] satisfies readonly Component[] as readonly Component[],
  signing: defaultSigningConfiguration,
  database: "sqlite",
} as const;
