import type { ProjectFiles } from "./project-files.ts";

/** The dependencies of the checks besides the document. */
export interface CheckContext {
  /** Reads the files of the document. */
  readonly files: ProjectFiles;
  /** Whether to skip checks that need the network. */
  readonly offline: boolean;
  /** Trusted certificates in PEM, in addition to the public ones. */
  readonly ca: string | undefined;
  /** The current time, for ages and expiry dates. */
  readonly now: () => Date;
}
