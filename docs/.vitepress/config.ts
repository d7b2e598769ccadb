/** The documentation site. @module */
import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { defineConfig, type MarkdownOptions } from "vitepress";
import { documents } from "../http/documents.ts";
import { sequenceSvg } from "./sequence.ts";
import { pagesOf } from "../http/render.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const DOCS = resolve(ROOT, "docs");
const REPOSITORY = "https://github.com/provider-connectivity/provider-connectivity-kit";

type MarkdownIt = Parameters<NonNullable<MarkdownOptions["config"]>>[0];

// oxlint-disable-next-line import/no-default-export -- VitePress reads its configuration from the default export
export default defineConfig({
  title: "Provider Connectivity Kit",
  description: "Build, call, test and certify providers of the Fireblocks Provider Connectivity API",
  lang: "en",
  cleanUrls: true,
  srcExclude: ["README.md"],
  markdown: {
    // These themes have enough contrast for small text.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (markdown) => {
      linkToRepository(markdown);
      drawSequences(markdown);
    },
  },
  themeConfig: {
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: REPOSITORY }],
    nav: [
      { text: "Guide", link: "/" },
      { text: "HTTP API", link: `/http/${documents[0].version}/` },
      { text: "TypeScript", link: "/typescript/index.html", target: "_self" },
    ],
    sidebar: {
      "/": [
        {
          text: "Start",
          items: [
            { text: "Overview", link: "/" },
            { text: "How it works", link: "/how-it-works" },
            { text: "The reference provider", link: "/reference-provider" },
          ],
        },
        { text: "Call a provider", link: "/calling-a-provider" },
        {
          text: "Build a provider",
          items: [
            { text: "From the scaffold to certification", link: "/building-a-provider" },
            { text: "Embedding", link: "/embedding" },
            { text: "A new version of the contract", link: "/new-spec-version" },
          ],
        },
        {
          text: "Off-Exchange",
          items: [
            { text: "Overview", link: "/off-exchange" },
            { text: "Scenarios", link: "/off-exchange-scenarios" },
          ],
        },
        {
          text: "Certify",
          items: [
            { text: "Certifying a provider", link: "/certification" },
            { text: "The rules", link: "/rules/" },
          ],
        },
        { text: "Go live", link: "/onboarding" },
        {
          text: "Scale",
          items: [
            { text: "Scaling", link: "/scaling" },
            { text: "Operating a provider", link: "/operating" },
          ],
        },
        {
          text: "Reference",
          items: [
            { text: "HTTP API", link: `/http/${documents[0].version}/` },
            { text: "From 0.4.1 to 0.5.1", link: "/changes-0.4.1-to-0.5.1" },
            { text: "Compatibility", link: "/compatibility" },
            { text: "Stability", link: "/stability" },
            { text: "Comparing documents", link: "/spec-diff" },
          ],
        },
      ],
      ...Object.fromEntries(documents.map((document) => [`/http/${document.version}/`, httpSidebar(document)])),
    },
  },
});

function httpSidebar(document: (typeof documents)[number]) {
  const others = documents.filter(({ version }) => version !== document.version);
  return [
    {
      text: `HTTP API ${document.version}`,
      items: pagesOf(document).map(({ page, title }) => ({
        text: title,
        link: `/http/${document.version}/${page === "index" ? "" : page}`,
      })),
    },
    { text: "Other versions", items: others.map(({ version }) => ({ text: version, link: `/http/${version}/` })) },
  ];
}

/** Pages link to files of the repository that the site does not contain; on the site these links point to the repository. */
function linkToRepository(markdown: MarkdownIt): void {
  markdown.core.ruler.push("link-to-repository", (state) => {
    const { path } = state.env as { readonly path?: string };
    if (path === undefined) return;
    for (const { children } of state.tokens) {
      for (const token of children ?? []) {
        if (token.type !== "link_open") continue;
        const target = repositoryFile(path, token.attrGet("href") ?? "");
        if (target !== undefined) token.attrSet("href", target);
      }
    }
  });
}

/** GitHub draws Mermaid's diagrams in the browser; on the site they are pictures. */
function drawSequences(markdown: MarkdownIt): void {
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules.fence = (tokens, index, ...more) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    return info.trim() === "mermaid" ? sequenceSvg(content) : (fence?.(tokens, index, ...more) ?? "");
  };
}

function repositoryFile(page: string, href: string): string | undefined {
  if (!/^\.{0,2}\/|^[\w-]+\.(?!md|html)\w+$/.test(href)) return undefined;
  const file = resolve(dirname(page), href.replace(/[?#].*$/, ""));
  const isPage = file.startsWith(`${DOCS}/`) && file.endsWith(".md");
  if (isPage || !file.startsWith(`${ROOT}/`) || !existsSync(file)) return undefined;
  return `${REPOSITORY}/blob/main/${relative(ROOT, file)}`;
}
