import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "main.ts");

test("onboard works outside a project, names each open item and exits with 1", () => {
  const cwd = mkdtempSync(join(tmpdir(), "onboard-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const env = { ...process.env, INIT_CWD: cwd };
  execFileSync(process.execPath, [PROGRAM, "onboard", "--init"], { cwd, env });
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, "onboard", "--offline"], {
    cwd,
    env,
    encoding: "utf8",
  });
  expect({ status, hasPage: existsSync(join(cwd, "onboarding/status.html")) }).toEqual({ status: 1, hasPage: true });
  expect(stdout).toMatch(/broken\s+signing/);
  expect(stdout).toMatch(/open\s+apiUrl/);
});
