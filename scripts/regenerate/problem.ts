/** The errors of the scripts, under the names that they had before cli-kit. New code imports cli-kit. @module */
export { CliError as Problem, runProgram as report } from "@provider-connectivity/cli-kit";
