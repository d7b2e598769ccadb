import { mergeConfig } from "vitest/config";
import base, { exclude } from "../../vitest.base.ts";

/** This test replaces msw 3 by msw 2, which changes the modules that it shares with other files. */
const MSW_2 = "src/node/msw-2.test.ts";

export default mergeConfig(base, {
  test: {
    projects: [
      { extends: true, test: { name: "msw 3", exclude: [...exclude, MSW_2] } },
      { extends: true, test: { name: "msw 2", include: [MSW_2], experimental: { viteModuleRunner: true } } },
    ],
  },
});
