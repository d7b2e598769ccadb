/** Compiles the code in docstrings. @module */
import { join } from "node:path";
import ts from "typescript";
import { createCompilerHost } from "./compiler-host.ts";
import type { Example } from "./docstrings.ts";

/**
 * Compiles each example as a separate module, with the dependencies of the folder's manifest.
 *
 * @param folder the virtual location of the modules; nothing is written there
 * @returns the location of each example that does not compile, with the compiler's first message
 */
export function brokenExamples(examples: readonly Example[], folder: string, options: ts.CompilerOptions): string[] {
  const modules = new Map(
    examples.map(({ place, ...example }, index) => [
      join(folder, `example-${index}.ts`),
      { place, code: complete(example) },
    ]),
  );
  const disk = createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => modules.has(file) || disk.fileExists(file),
    readFile: (file) => modules.get(file)?.code ?? disk.readFile(file),
    getSourceFile: (file, language, ...more) => {
      const code = modules.get(file)?.code;
      if (code !== undefined) return ts.createSourceFile(file, code, language);
      return disk.getSourceFile(file, language, ...more);
    },
  };
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules].flatMap(([file, { place }]) => {
    const source = program.getSourceFile(file);
    const [first] = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return first === undefined
      ? []
      : [`${place}: @example does not compile: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`];
  });
}

/**
 * Adds the imports from its own entry that an example omits. `export {}` turns an example without imports into a module,
 * which may use top-level `await`.
 */
function complete({ code, entry }: Pick<Example, "code" | "entry">): string {
  const imported = new Set(
    [...code.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []),
  );
  const used = new Set(code.match(/\b[A-Za-z_]\w*\b/g));
  const missing = entry.names.filter((name) => used.has(name) && !imported.has(name));
  const line = missing.length === 0 ? "" : `import { ${missing.join(", ")} } from "${entry.specifier}";\n`;
  return `${line}${code}\nexport {};`;
}
