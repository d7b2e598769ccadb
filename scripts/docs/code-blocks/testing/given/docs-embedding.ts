/** Context for the code blocks of docs/embedding.md: a provider, and the reader's own Nest module. @module */
// oxlint-disable-next-line import/no-unassigned-import -- Nest's decorators use its global
import "reflect-metadata";
import { Module } from "@nestjs/common";
import { callHost, hostedProvider } from "../../../../smoke/app/hosted-provider.ts";

export const provider = hostedProvider;
export { callHost };

// oxlint-disable-next-line typescript/no-extraneous-class -- Nest needs a class
export class AppModule {}
Module({})(AppModule);

/** The globals of Bun and Deno, whose types this package does not have. */
declare global {
  const Bun: { serve(options: { readonly port: number; readonly fetch: (request: Request) => unknown }): unknown };
  const Deno: { serve(options: { readonly port: number }, fetch: (request: Request) => unknown): unknown };
}
