/** Whether the code in docstrings compiles. @module */
import { join } from "node:path";
import ts from "typescript";
import type { Example } from "./docstrings.ts";

/**
 * Compiles each example as a module of its own, with the packages that the folder's manifest declares.
 *
 * @param folder where the modules seem to be; nothing is written there
 * @returns the place of each example that does not compile, with the compiler's first message
 */
export function brokenExamples(examples: readonly Example[], folder: string, options: ts.CompilerOptions): string[] {
  const modules = new Map(examples.map((example, index) => [join(folder, `example-${index}.ts`), example]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => modules.has(file) || disk.fileExists(file),
    readFile: (file) => modules.get(file)?.code ?? disk.readFile(file),
    getSourceFile: (file, language, ...more) => {
      const code = modules.get(file)?.code;
      // `export {}` makes a module, and so top-level `await`, of an example without an import.
      if (code !== undefined) return ts.createSourceFile(file, `${code}\nexport {};`, language);
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
