import * as z from "zod";
import { id } from "./values.ts";

/** The accounts that a component or method is offered to: all, the main accounts, the sub-accounts, or those with these ids. */
export const accountSelector = z.union([z.enum(["all", "main", "sub"]), z.array(id).readonly()]);
export type AccountSelector = z.output<typeof accountSelector>;
