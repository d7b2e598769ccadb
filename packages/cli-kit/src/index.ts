export {
  type CommandDefinition,
  defineCommand,
  type ParsedCommand,
  parseCommand,
  type ParseSource,
  type PositionalDefinition,
} from "./command.ts";
export { CliError, HelpRequested, reasonOf, UsageError } from "./errors.ts";
export {
  flag,
  list,
  negatableFlag,
  option,
  type OptionDefinition,
  type OptionValues,
  requiredOption,
} from "./options.ts";
export { commaSeparated, integer, milliseconds, oneOf, port } from "./parsers.ts";
export { type PrivateFolderOptions, writePrivateFile, writePrivateFolder } from "./private-files.ts";
export { callerFolder, runCommand, runProgram } from "./run-program.ts";
