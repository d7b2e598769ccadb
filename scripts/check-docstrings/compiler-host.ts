import ts from "typescript";

/** The libraries of the language and of Node, which every program reads and nothing changes while this process runs. */
const LIBRARY = /\/(typescript\/lib\/lib\.[^/]+|@types\/node\/.+)\.d\.ts$/;
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A host that parses the libraries once for all programs of this process. */
export function createCompilerHost(options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    getSourceFile: (file, language, ...more) => {
      if (!LIBRARY.test(file)) return disk.getSourceFile(file, language, ...more);
      const key = `${file} ${JSON.stringify(language)}`;
      if (!libraries.has(key)) libraries.set(key, disk.getSourceFile(file, language, ...more));
      return libraries.get(key);
    },
  };
}
