import * as z from "zod";
import { id } from "./values.ts";

/** The accounts that something is offered to: all accounts, main accounts, sub-accounts, or these. */
export const accountSelector = z.union([z.enum(["all", "main", "sub"]), z.array(id).readonly()]);
export type AccountSelector = z.output<typeof accountSelector>;
