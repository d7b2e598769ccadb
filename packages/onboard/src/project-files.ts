/** The files that the document refers to. @module */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { broken, type Finding } from "./item.ts";

const MAX_BYTES = 5 * 1024 * 1024;

/** Reads files below the folder of the document. */
export interface ProjectFiles {
  /** The folder of the document. */
  readonly folder: string;
  /** The text of a file, or a finding with the reason why it cannot be read or submitted. */
  read(path: string): string | Finding;
}

/**
 * Opens the folder of a document. Files outside of it, private keys and files above 5 MB are refused.
 *
 * @param folder the folder of the document
 *
 * @example
 * openProjectFiles("/srv/exchange").read("logo.svg");
 */
export function openProjectFiles(folder: string): ProjectFiles {
  return {
    folder,
    read(path) {
      const file = resolve(folder, path);
      try {
        const inside = relative(realpathSync(folder), realpathSync(file));
        if (inside.startsWith("..") || isAbsolute(inside)) return broken(`${path} is outside the project's folder.`);
        const { size } = statSync(file);
        if (size > MAX_BYTES) return broken(`${path} has ${size} bytes; the limit is ${MAX_BYTES}.`);
        const text = readFileSync(file, "utf8");
        // The contents of a private key never reach a check, a message or the submission.
        if (containsPrivateKey(text)) return broken(`${path} contains a private key. Name the file of the public key.`);
        return text;
      } catch (error) {
        const { code = "unknown error" } = error as NodeJS.ErrnoException;
        return broken(`${path} cannot be read (${code}).`);
      }
    },
  };
}

/** Whether a text contains a private key in PEM (RFC 7468), or a JSON Web Key with a private part (RFC 7517). */
export function containsPrivateKey(text: string): boolean {
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text)) return true;
  return /"kty"\s*:/.test(text) && /"(?:d|k)"\s*:\s*"/.test(text);
}
