import { isAbsolute, join } from "node:path";
import { expect, test } from "vitest";
import type { ViteUserConfig } from "vitest/config";
import { TARGETS } from "./targets.ts";

const PACKAGES = join(import.meta.dirname, "../../packages");

test.each(Object.keys(TARGETS))(
  "the tests of %s start in the root of the repository too, as Stryker runs them",
  async (name) => {
    const { default: config } = (await import(join(PACKAGES, name, "vitest.config.ts"))) as { default: ViteUserConfig };
    const files = ([config, ...(config.test?.projects ?? [])] as readonly ViteUserConfig[]).flatMap(
      ({ test: { setupFiles = [], globalSetup = [] } = {} }) => [setupFiles, globalSetup].flat(),
    );
    expect(files.filter((file) => !isAbsolute(file))).toEqual([]);
  },
);
