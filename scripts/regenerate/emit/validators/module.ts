import { transformSync } from "esbuild";
import { CliError } from "@provider-connectivity/cli-kit";

/** Converts Ajv's output to a module without `require` and side effects, with core as its only import. */
export function plainModule(code: string): string {
  const body = code
    .replace(/^"use strict";/, "")
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "ucs2length")
    .replaceAll(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, "equal")
    .replaceAll(/= new RegExp\(/g, "= /* @__PURE__ */ new RegExp(");
  if (/\brequire\(|\beval\(|new Function/.test(withoutTexts(body))) {
    throw new CliError(
      "Ajv emitted a call that plain ES modules do not have; extend emit/validators/module.ts to rewrite it",
    );
  }
  const used = ["equal", "ucs2length"].filter((name) => new RegExp(`= ${name};`).test(body));
  const imports = [...used, ...(/\bformats[.[]/.test(body) ? ["fullFormats as formats"] : [])];
  const head =
    imports.length === 0 ? "" : `import { ${imports.join(", ")} } from "@provider-connectivity/core/validation";\n`;
  return head + withoutUnused(body);
}

/** Removes string literals, because a schema may contain any text. */
function withoutTexts(code: string): string {
  return code.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

/** Ajv emits a constant for every schema, even if the code does not use it. */
function withoutUnused(code: string): string {
  return transformSync(code, { format: "esm", treeShaking: true, target: "es2023" }).code;
}
