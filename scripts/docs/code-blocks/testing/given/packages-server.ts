/** What packages/server/README.md takes as given. @module */
import express, { type Express } from "express";

export { hostedProvider as provider } from "../../../../smoke/app/hosted-provider.ts";
export const app: Express = express();
