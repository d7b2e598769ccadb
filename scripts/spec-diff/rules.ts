/**
 * The kinds of changes and the side that each breaks.
 *
 * The principle: a receiver must understand everything that the contract allows, and a sender may send nothing else. Therefore
 * allowing more in a request breaks servers, and allowing less breaks clients. In a response it is the reverse. A change breaks
 * a server or client that was correct before and is incorrect now.
 * @module
 */

/** The side that must change. */
export type Side = "servers" | "clients";
export type Direction = "request" | "response";

export interface Rule {
  /** The description in reports. */
  readonly description: string;
  /** The sides that it breaks in a request and in a response. Absent if it cannot occur there. */
  readonly request?: readonly Side[];
  readonly response?: readonly Side[];
}

const SERVERS = ["servers"] as const;
const CLIENTS = ["clients"] as const;
const BOTH = ["servers", "clients"] as const;
const NONE = [] as const;

/** More is allowed than before. */
const wider = (description: string): Rule => ({ description, request: SERVERS, response: CLIENTS });
/** Less is allowed than before. */
const narrower = (description: string): Rule => ({ description, request: CLIENTS, response: SERVERS });
/** Other values are allowed, or it is undecidable whether more or fewer are. */
const different = (description: string): Rule => ({ description, request: BOTH, response: BOTH });
const harmless = (description: string): Rule => ({ description, request: NONE, response: NONE });
const inRequest = (description: string, request: readonly Side[]): Rule => ({ description, request });
const inResponse = (description: string, response: readonly Side[]): Rule => ({ description, response });

const SCHEMA_RULES = {
  "type-widened": wider("more types are allowed"),
  "type-narrowed": narrower("fewer types are allowed"),
  "type-changed": different("the type changed"),
  "type-stated": harmless("an implied type became explicit, or the reverse"),
  "null-allowed": wider("null is allowed"),
  "null-forbidden": narrower("null is no longer allowed"),
  "enum-value-added": wider("values were added to the enumeration"),
  "enum-value-removed": narrower("values were removed from the enumeration"),
  "enum-added": narrower("only enumerated values are allowed"),
  "enum-removed": wider("an enumeration was removed"),
  "pattern-added": narrower("a pattern is required"),
  "pattern-removed": wider("a pattern was removed"),
  "pattern-changed": different("the pattern changed"),
  "format-added": narrower("a format is required"),
  "format-removed": wider("a format was removed"),
  "format-changed": different("the format changed"),
  "limit-tightened": narrower("a limit was tightened"),
  "limit-loosened": wider("a limit was loosened or removed"),
  "default-added": {
    description: "an absent value has a default, which servers must apply",
    request: SERVERS,
    response: SERVERS,
  },
  "default-removed": {
    description: "a default on which clients may rely was removed",
    request: CLIENTS,
    response: CLIENTS,
  },
  "default-changed": different("the default changed"),
  "property-added": harmless("an optional property was added"),
  "required-property-added": narrower("a required property was added"),
  "property-added-to-closed-object": wider("a property was added to an object that forbade others"),
  "property-removed": {
    description: "an optional property was removed, and servers no longer read it",
    request: CLIENTS,
    response: NONE,
  },
  "required-property-removed": { description: "a required property was removed", request: BOTH, response: CLIENTS },
  "property-removed-from-closed-object": narrower("a property was removed from an object that forbids others"),
  "property-renamed": different("a property was renamed"),
  "property-became-required": narrower("a property became required"),
  "property-became-optional": wider("a property became optional"),
  "object-closed": narrower("other properties are forbidden"),
  "object-opened": wider("other properties are no longer forbidden"),
  "members-described": narrower("items or other properties must match a schema"),
  "members-undescribed": wider("items or other properties no longer have a schema"),
  "branch-added": wider("branches were added to a choice"),
  "branch-removed": narrower("branches were removed from a choice"),
  "choice-added": narrower("a choice of branches is required"),
  "choice-removed": wider("a choice of branches was removed"),
  "choice-loosened": wider("several branches may be matched at once (`oneOf` became `anyOf`)"),
  "choice-tightened": narrower("only one branch may be matched (`anyOf` became `oneOf`)"),
  "keyword-changed": different("a keyword changed"),
  "annotation-changed": harmless("an annotation changed"),
} satisfies Record<string, Rule>;

const REQUEST_RULES = {
  "operation-added": inRequest("an operation was added", SERVERS),
  "operation-removed": inRequest("an operation was removed", CLIENTS),
  "operation-moved": inRequest("the method or path of an operation changed", BOTH),
  "operation-renamed": inRequest(
    "the `operationId` of an operation changed, which is a name in code and not on the wire",
    NONE,
  ),
  "operation-annotated": inRequest("tags, servers or deprecation of an operation changed", NONE),
  "security-alternative-added": inRequest("another security scheme may be used instead", NONE),
  "security-alternative-removed": inRequest("an alternative security scheme was removed", CLIENTS),
  "security-changed": inRequest("other security schemes are required", BOTH),
  "callbacks-changed": inRequest("the callbacks changed", BOTH),
  "parameter-added": inRequest("an optional parameter was added", NONE),
  "required-parameter-added": inRequest("a required parameter was added", CLIENTS),
  "parameter-removed": inRequest("an optional parameter was removed, and servers no longer read it", CLIENTS),
  "required-parameter-removed": inRequest("a required parameter was removed", BOTH),
  "parameter-renamed": inRequest("a parameter was renamed", BOTH),
  "path-parameter-renamed": inRequest("a path parameter was renamed, in code and not on the wire", NONE),
  "parameter-became-required": inRequest("a parameter became required", CLIENTS),
  "parameter-became-optional": inRequest("a parameter became optional", SERVERS),
  "parameter-form-changed": inRequest("a parameter is serialized differently", BOTH),
  "body-added": inRequest("an optional body was added", NONE),
  "required-body-added": inRequest("a required body was added", CLIENTS),
  "body-removed": inRequest("an optional body was removed, and servers no longer read it", CLIENTS),
  "required-body-removed": inRequest("a required body was removed", BOTH),
  "body-became-required": inRequest("the body became required", CLIENTS),
  "body-became-optional": inRequest("the body became optional", SERVERS),
} satisfies Record<string, Rule>;

const RESPONSE_RULES = {
  "status-added": inResponse("a status was added that no range or default covered", CLIENTS),
  "status-removed": inResponse("a status was removed that no range or default covers", SERVERS),
  "response-body-added": inResponse("a response body was added", SERVERS),
  "response-body-removed": inResponse("a response body was removed", CLIENTS),
  "response-header-added": inResponse("an optional response header was added", NONE),
  "required-response-header-added": inResponse("a required response header was added", SERVERS),
  "response-header-removed": inResponse("an optional response header was removed", NONE),
  "required-response-header-removed": inResponse("a required response header was removed", CLIENTS),
  "response-header-became-required": inResponse("a response header became required", SERVERS),
  "response-header-became-optional": inResponse("a response header became optional", CLIENTS),
} satisfies Record<string, Rule>;

/** Every rule by its name. */
export const RULES = {
  ...SCHEMA_RULES,
  ...REQUEST_RULES,
  ...RESPONSE_RULES,
  "encoding-changed": different("fields of a form are encoded differently"),
  "media-type-added": wider("a media type was added"),
  "media-type-removed": { description: "a media type was removed", request: CLIENTS, response: BOTH },
  "component-added": harmless("a component was added, which is a type in code"),
  "component-removed": harmless("a component was removed, which was a type in code"),
  "unused-changed": harmless("a part that no operation uses changed"),
  "document-changed": harmless("a part outside requests and responses changed"),
  prose: harmless("a description, summary, title or example changed"),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** The sides that a change breaks in a request or a response. */
export function brokenBy(name: RuleName, direction: Direction): readonly Side[] {
  const rule: Rule = RULES[name];
  return rule[direction] ?? [];
}
