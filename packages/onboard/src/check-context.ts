import type { ProjectFiles } from "./project-files.ts";

/** What the checks need besides the document. */
export interface CheckContext {
  /** Reads the files that the document names. */
  readonly files: ProjectFiles;
  /** Whether checks that need the network are left out. */
  readonly offline: boolean;
  /** Certificates in PEM that are trusted besides the public ones. */
  readonly ca: string | undefined;
  /** The current time: ages and expiry dates are judged by it. */
  readonly now: () => Date;
}
