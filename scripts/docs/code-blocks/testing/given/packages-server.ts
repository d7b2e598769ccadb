/** Context for the code blocks of packages/server/README.md. @module */
import express, { type Express } from "express";

export { hostedProvider as provider } from "../../../../smoke/app/hosted-provider.ts";
export const app: Express = express();
