/** The URLs of the rules' pages. @module */

const REPOSITORY = "https://github.com/provider-connectivity/provider-connectivity-kit";

/** The URL of a rule's page. */
export function pageOf(id: string): string {
  return `${REPOSITORY}/blob/main/docs/rules/${id}.md`;
}
