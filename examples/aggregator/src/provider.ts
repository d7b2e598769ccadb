import { type Client, type ClientOptions, createClient } from "@provider-connectivity/client";
import { api } from "@provider-connectivity/contract";

/** A configured provider. */
export interface Provider {
  /** Its display name. */
  readonly name: string;
  readonly client: Client<typeof api>;
}

/** Creates a client for a provider. It sends nothing yet. */
export function connect(name: string, options: ClientOptions): Provider {
  return { name, client: createClient(api, options) };
}
