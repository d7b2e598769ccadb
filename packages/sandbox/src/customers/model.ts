/** A customer of the provider: who owns accounts and API keys. */
export interface CustomerRecord {
  readonly id: string;
  readonly name: string;
}
