/** How many gaps of a package are accepted for now. */
export interface Pending {
  readonly exports: number;
  readonly members: number;
  readonly examples: number;
}

/** The packages that still lack docstrings. A number may only fall; a package that is not listed has no gap. */
export const PENDING: Readonly<Record<string, Pending>> = {
  client: { exports: 9, members: 15, examples: 4 },
  core: { exports: 6, members: 36, examples: 0 },
  mocks: { exports: 0, members: 35, examples: 2 },
  sandbox: { exports: 24, members: 137, examples: 5 },
  server: { exports: 8, members: 52, examples: 13 },
  signing: { exports: 9, members: 15, examples: 13 },
};
