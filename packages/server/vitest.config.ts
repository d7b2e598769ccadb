import { mergeConfig } from "vitest/config";
import base, { exclude } from "../../vitest.base.ts";

/** This test replaces `serve`, so that the README's provider opens no port. Only Vite's module runner can do that. */
const README = "src/readme.test.ts";

export default mergeConfig(base, {
  test: {
    projects: [
      { extends: true, test: { name: "server", exclude: [...exclude, README] } },
      { extends: true, test: { name: "readme", include: [README], experimental: { viteModuleRunner: true } } },
    ],
  },
});
