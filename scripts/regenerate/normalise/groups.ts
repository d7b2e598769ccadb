/** The tags that own operations. Each has one file of operations and one of handlers. @module */
import { typeIdentifier, uniqueNames } from "./names.ts";

/** The names for a tag. */
export interface Group {
  /** The tag as the specification writes it. */
  tag: string;
  /** The prefix of its type names: `TransfersFiat` in `TransfersFiatHandlers`. */
  name: string;
  /** The name of its files, without the extension. */
  file: string;
}

/**
 * Assigns one group to each tag. No two share a type name, or a file name on a case-insensitive disk.
 *
 * @param reserve reserves the name of a group's handlers
 */
export function createGroups(reserve: (name: string) => string): (tag: string) => Group {
  const groups = new Map<string, Group>();
  const uniqueName = uniqueNames();
  const uniqueFile = uniqueNames((file) => file === "index");
  return (tag) => {
    const known = groups.get(tag);
    if (known !== undefined) return known;
    const name = uniqueName(typeIdentifier(tag));
    reserve(`${name}Handlers`);
    const group = { tag, name, file: uniqueFile(kebab(name)) };
    groups.set(tag, group);
    return group;
  };
}

function kebab(name: string): string {
  return name.replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2").toLowerCase();
}
