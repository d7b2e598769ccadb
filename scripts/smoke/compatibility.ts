/** `docs/compatibility.md`, generated from the versions that `pnpm smoke` tests. @module */
import { join } from "node:path";
import { publicPackages, readManifest } from "../check-packages/public-packages.ts";
import { PACKAGE_MANAGERS } from "./publishing/package-managers.ts";
import { RUNTIMES } from "./runtimes.ts";
import { COMPILERS, RUNNERS, TEST_ENVIRONMENTS } from "./supported.ts";

/** Renders the page. */
export function compatibilityPage(root: string): string {
  return `# Compatibility

Every row is a trial of \`pnpm smoke\`, which installs the packed packages as a user does. This page is written from the lists
of those trials (\`scripts/smoke/\`), and a test fails when the two differ.

The packages are ES modules. They need Node 22.13 or later and TypeScript 5.7 or later.

## Runtimes

Each runtime signs and verifies with every algorithm, calls a provider and runs one.

${table(
  ["runtime", "version tried"],
  RUNTIMES.map(({ name, npm }) => [name, npm ?? "the one installed on the machine"]),
)}

Node 22, Deno and workerd have no RSA with SHA3-256 in WebCrypto. On Node, sign with \`@provider-connectivity/signing/node\`.

## TypeScript

Each compiler checks a user's module and the declarations of the packages: \`strict\`, no \`skipLibCheck\`, module resolution
\`nodenext\` and \`bundler\`.

${table(
  ["compiler", "version tried"],
  COMPILERS.map(({ name, npm }) => [name, npm]),
)}

${testEnvironments()}

## Peer packages

Install these with the packages that need them. The trial \`peers-lowest\` runs with the lowest version of each, the other
trials with the newest that is accepted. A scheduled workflow tries the newest release of each.

${table(["package", "peer", "accepted"], peers(root))}

${packageManagers()}
`;
}

function testEnvironments(): string {
  return `## Test environments

A user's test suite runs with client, signing and mocks, under frozen time too.

${table(
  ["trial", "runner", "environment", "peers"],
  TEST_ENVIRONMENTS.map(({ name, runner, environment, peers: accepted }) => [
    name,
    versionsOf(runner, environment),
    environment,
    accepted ?? "newest accepted",
  ]),
)}

happy-dom's \`fetch\` enforces CORS. Turn it off for tests that call a provider of another origin:

\`\`\`ts
// vitest.config.ts
export default {
  test: { environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } } },
};
\`\`\`

jest runs ES modules with \`node --experimental-vm-modules\`.`;
}

function packageManagers(): string {
  const rehearsed = RUNTIMES.filter(({ rehearses }) => rehearses === true);
  return `## Package managers

The release is rehearsed in a local registry: \`create\`, \`install\` and running a program without installing it, in empty folders.

${table(
  ["client", ...rehearsed.map(({ name }) => name)],
  PACKAGE_MANAGERS.map(({ name }) => [name, ...rehearsed.map((node) => `${name}-on-${node.name}`)]),
)}`;
}

function versionsOf(runner: keyof typeof RUNNERS, environment: string): string {
  const versions: Readonly<Record<string, string>> = RUNNERS[runner];
  const needed = [runner, environment].filter((name) => name in versions);
  return needed.map((name) => `${name}@${versions[name]}`).join(", ");
}

function peers(root: string): string[][] {
  return publicPackages(root).flatMap(({ name, folder }) =>
    Object.entries(readManifest(join(folder, "package.json")).peerDependencies ?? {}).map(([peer, range]) => [
      name,
      peer,
      range,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_cell, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const lines = all.map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  return [lines[0], `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...lines.slice(1)].join("\n");
}
