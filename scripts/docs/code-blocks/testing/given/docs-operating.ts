/** Context for the code blocks of docs/operating.md: a provider with idempotency records. @module */
import { createPostgresIdempotencyRecords } from "@provider-connectivity/server/postgres";
import { pool } from "./settings.ts";

export { handlers, options } from "../../../../smoke/app/hosted-provider.ts";
const records = createPostgresIdempotencyRecords(pool);
export const hasWrite = (id: string): boolean | Promise<boolean> => records.has?.(id) ?? false;
