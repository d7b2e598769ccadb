/** The control port that the commands call. @module */
import { option, UsageError } from "@provider-connectivity/cli-kit";
import { ControlPortError, createControlClient } from "@provider-connectivity/console";
import { CliError } from "@provider-connectivity/cli-kit";
import { providerFolder, readDemo } from "../demo/demo-file.ts";

/** The options of every command that calls the control port. The token has no option: other users see command lines. */
export const controlOptions = {
  control: option("URL", "the control port; its token is read from PROVIDER_CONTROL_TOKEN", {
    env: "PROVIDER_CONTROL_URL",
    defaultText: "that of .provider/demo.json",
  }),
};

/**
 * A client of the control port, from the command line or from `.provider/demo.json`.
 *
 * @throws UsageError if neither names one
 */
export function openControl({ control }: { readonly control: string | undefined }) {
  const demo = control === undefined ? readDemo(providerFolder())?.control : undefined;
  const url = control ?? demo?.url;
  const token = process.env.PROVIDER_CONTROL_TOKEN ?? demo?.token;
  if (url === undefined || token === undefined)
    throw new UsageError(
      "no control port: start the provider in this folder (npx -y pnpm@12 start), or pass --control and set PROVIDER_CONTROL_TOKEN",
    );
  return createControlClient({ url, token });
}

/**
 * Awaits a call of the control port.
 *
 * @throws CliError with the message of the control port
 */
export async function expectControl<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ControlPortError) throw new CliError(error.message, { cause: error });
    throw error;
  }
}
