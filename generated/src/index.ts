// Written by `pnpm regenerate`: the newest of 0.4.1, 0.5.1; do not edit.
export * from "./0.5.1/index.ts";
