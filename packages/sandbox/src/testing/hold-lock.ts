/**
 * A program that locks a SQLite file until it is killed, for tests: `hold-lock.ts <file>`. It prints a line when it has the
 * lock. @module
 */
import { DatabaseSync } from "node:sqlite";

const database = new DatabaseSync(process.argv[2] ?? "");
database.exec("BEGIN IMMEDIATE");
process.stdout.write("held\n");
process.stdin.resume();
