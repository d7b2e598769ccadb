/** Valid TypeScript names. @module */

const RESERVED = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new null return super switch this throw true try typeof var void while with " +
    "yield let static implements interface package private protected public await arguments eval undefined"
  ).split(" "),
);

/** The identifier for a name of the specification: the name itself if possible. */
export function identifier(name: string): string {
  const plain = unreserved(name);
  return RESERVED.has(plain) ? `${plain}_` : plain;
}

/** An identifier that starts with a capital letter. No reserved word does. */
export function typeIdentifier(name: string): string {
  const plain = unreserved(name);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function unreserved(name: string): string {
  const joined = name.replaceAll(
    /[^\p{ID_Continue}$]+(.)?/gu,
    (_match, next: string | undefined) => next?.toUpperCase() ?? "",
  );
  return /^[\p{ID_Start}_$]/u.test(joined) ? joined : `_${joined}`;
}

/** The id of an operation without one, from its method and path: `get /a/{id}/b` is `getAByIdB`. */
export function operationIdFrom(method: string, path: string): string {
  const words = path
    .split("/")
    .filter(Boolean)
    .map((step) => (step.startsWith("{") ? `By${typeIdentifier(step.slice(1, -1))}` : typeIdentifier(step)));
  return identifier(method + words.join(""));
}

/**
 * Numbers duplicate names, so that all are unique.
 *
 * @param isTaken returns whether a name is reserved. Default: none is
 */
export function uniqueNames(isTaken: (name: string) => boolean = () => false): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let candidate = name;
    for (let count = 2; given.has(candidate) || isTaken(candidate); count++) candidate = `${name}_${count}`;
    given.add(candidate);
    return candidate;
  };
}

/**
 * A unique identifier for each name. Names that are identifiers come first, so that `getThing` keeps its name next to
 * `get-thing`.
 */
export function identifiersFor(names: readonly string[], unique: (name: string) => string): Map<string, string> {
  const given = new Map<string, string>();
  for (const name of names.filter((each) => identifier(each) === each)) given.set(name, unique(name));
  for (const name of names) if (!given.has(name)) given.set(name, unique(identifier(name)));
  return given;
}
