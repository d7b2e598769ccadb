/** How many gaps of a package are accepted for now. */
export interface Pending {
  readonly exports: number;
  readonly members: number;
  readonly examples: number;
}

/** The packages that still lack docstrings. A number may only fall; a package that is not listed has no gap. */
export const PENDING: Readonly<Record<string, Pending>> = {
  "cli-kit": { exports: 0, members: 1, examples: 0 },
  client: { exports: 0, members: 7, examples: 4 },
  core: { exports: 6, members: 43, examples: 0 },
  mocks: { exports: 0, members: 2, examples: 1 },
  platform: { exports: 12, members: 56, examples: 12 },
  sandbox: { exports: 24, members: 111, examples: 4 },
  server: { exports: 8, members: 49, examples: 15 },
  signing: { exports: 0, members: 0, examples: 12 },
};
