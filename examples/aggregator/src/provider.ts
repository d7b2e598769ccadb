import { type Client, type ClientOptions, createClient } from "@provider-connectivity/client";
import { api } from "@provider-connectivity/contract";

/** A provider that the program works with. */
export interface Provider {
  /** What people call it. */
  readonly name: string;
  readonly client: Client<typeof api>;
}

/** Makes ready to call a provider; nothing is sent yet. */
export function connect(name: string, options: ClientOptions): Provider {
  return { name, client: createClient(api, options) };
}
