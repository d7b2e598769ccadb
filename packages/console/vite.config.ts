import { defineConfig } from "vite";

/** Nothing is inlined: the content security policy allows neither inline code nor data URLs. */
export default defineConfig({
  root: `${import.meta.dirname}/web`,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: `${import.meta.dirname}/dist/web`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2024",
    rolldownOptions: { input: [`${import.meta.dirname}/web/index.html`, `${import.meta.dirname}/web/docs.html`] },
  },
});
