/**
 * What each kind of change breaks.
 *
 * One principle stands behind the table: whoever receives must understand all that may be sent, and whoever sends must
 * stay within what is understood. So more in a request breaks servers and less breaks clients; in a response it is the
 * other way round. A server or client is broken when it was right before and, unchanged, is not right any more.
 * @module
 */

/** Who has to change. */
export type Side = "servers" | "clients";
export type Direction = "request" | "response";

export interface Rule {
  /** What happened, for people. */
  readonly what: string;
  /** Whom it breaks in a request and in a response. Absent where it cannot happen there. */
  readonly request?: readonly Side[];
  readonly response?: readonly Side[];
}

const SERVERS = ["servers"] as const;
const CLIENTS = ["clients"] as const;
const BOTH = ["servers", "clients"] as const;
const NOBODY = [] as const;

/** More is allowed than before. */
const wider = (what: string): Rule => ({ what, request: SERVERS, response: CLIENTS });
/** Less is allowed than before. */
const narrower = (what: string): Rule => ({ what, request: CLIENTS, response: SERVERS });
/** Something else is allowed, or nobody can tell whether it is more or less. */
const different = (what: string): Rule => ({ what, request: BOTH, response: BOTH });
const harmless = (what: string): Rule => ({ what, request: NOBODY, response: NOBODY });
const inRequest = (what: string, request: readonly Side[]): Rule => ({ what, request });
const inResponse = (what: string, response: readonly Side[]): Rule => ({ what, response });

const SCHEMA_RULES = {
  "type-widened": wider("more types are allowed"),
  "type-narrowed": narrower("fewer types are allowed"),
  "type-changed": different("the type is another"),
  "type-stated": harmless("the type, which followed from the rest, is now named or no longer named"),
  "null-allowed": wider("null is allowed"),
  "null-forbidden": narrower("null is no longer allowed"),
  "enum-value-added": wider("the enumeration has more values"),
  "enum-value-removed": narrower("the enumeration has fewer values"),
  "enum-added": narrower("only enumerated values are allowed"),
  "enum-removed": wider("any value is allowed where they were enumerated"),
  "pattern-added": narrower("a pattern must be matched"),
  "pattern-removed": wider("no pattern must be matched any more"),
  "pattern-changed": different("the pattern is another"),
  "format-added": narrower("a format is demanded"),
  "format-removed": wider("no format is demanded any more"),
  "format-changed": different("the format is another"),
  "limit-tightened": narrower("a limit is tighter"),
  "limit-loosened": wider("a limit is looser or gone"),
  "default-added": {
    what: "what is left out has a meaning now, which servers have to keep",
    request: SERVERS,
    response: SERVERS,
  },
  "default-removed": {
    what: "what is left out has no meaning any more, on which clients relied",
    request: CLIENTS,
    response: CLIENTS,
  },
  "default-changed": different("what is left out means something else"),
  "property-added": harmless("a property that may be left out is new"),
  "required-property-added": narrower("a property that must be there is new"),
  "property-added-to-closed-object": wider("a property is new where others were forbidden"),
  "property-removed": {
    what: "a property that could be left out is gone: what a client says by it is no longer heard",
    request: CLIENTS,
    response: NOBODY,
  },
  "required-property-removed": { what: "a property on which one could rely is gone", request: BOTH, response: CLIENTS },
  "property-removed-from-closed-object": narrower("a property is gone, and the object forbids others"),
  "property-renamed": different("a property has another name"),
  "property-became-required": narrower("a property must be there"),
  "property-became-optional": wider("a property may be left out"),
  "object-closed": narrower("other properties are forbidden"),
  "object-opened": wider("other properties are no longer forbidden"),
  "members-described": narrower("items or other properties must match a schema"),
  "members-undescribed": wider("items or other properties match no schema any more"),
  "branch-added": wider("a choice has more branches"),
  "branch-removed": narrower("a choice has fewer branches"),
  "choice-added": narrower("a branch of a choice must be matched"),
  "choice-removed": wider("no branch of a choice must be matched any more"),
  "choice-loosened": wider("several branches may be matched at once (`oneOf` became `anyOf`)"),
  "choice-tightened": narrower("only one branch may be matched (`anyOf` became `oneOf`)"),
  "keyword-changed": different("a keyword says something else"),
  "annotation-changed": harmless("a keyword that validates nothing says something else"),
} satisfies Record<string, Rule>;

const REQUEST_RULES = {
  "operation-added": inRequest("an operation is new", SERVERS),
  "operation-removed": inRequest("an operation is gone", CLIENTS),
  "operation-moved": inRequest("an operation has another method or path", BOTH),
  "operation-renamed": inRequest("an operation has another `operationId`: its name in code, not on the wire", NOBODY),
  "operation-annotated": inRequest("what is said about an operation, apart from its description, is another", NOBODY),
  "security-alternative-added": inRequest("another security scheme may be used instead", NOBODY),
  "security-alternative-removed": inRequest("an alternative security scheme is gone", CLIENTS),
  "security-changed": inRequest("other security schemes are required", BOTH),
  "callbacks-changed": inRequest("other callbacks are made", BOTH),
  "parameter-added": inRequest("a parameter that may be left out is new", NOBODY),
  "required-parameter-added": inRequest("a parameter that must be there is new", CLIENTS),
  "parameter-removed": inRequest(
    "a parameter that could be left out is gone: what a client says by it is no longer heard",
    CLIENTS,
  ),
  "required-parameter-removed": inRequest("a parameter on which servers could rely is gone", BOTH),
  "parameter-renamed": inRequest("a parameter has another name", BOTH),
  "path-parameter-renamed": inRequest("a path parameter has another name: in code, not on the wire", NOBODY),
  "parameter-became-required": inRequest("a parameter must be there", CLIENTS),
  "parameter-became-optional": inRequest("a parameter may be left out", SERVERS),
  "parameter-form-changed": inRequest("a parameter is written in another way", BOTH),
  "body-added": inRequest("there may be a body", NOBODY),
  "required-body-added": inRequest("there must be a body", CLIENTS),
  "body-removed": inRequest("there is no body any more: what a client says by it is no longer heard", CLIENTS),
  "required-body-removed": inRequest("there is no body any more, on which servers could rely", BOTH),
  "body-became-required": inRequest("the body must be there", CLIENTS),
  "body-became-optional": inRequest("the body may be left out", SERVERS),
} satisfies Record<string, Rule>;

const RESPONSE_RULES = {
  "status-added": inResponse("a status is new that nothing covered", CLIENTS),
  "status-removed": inResponse("a status is gone, and nothing covers it", SERVERS),
  "response-body-added": inResponse("a response has a body now", SERVERS),
  "response-body-removed": inResponse("a response has no body any more", CLIENTS),
  "response-header-added": inResponse("a response header that may be left out is new", NOBODY),
  "required-response-header-added": inResponse("a response header that must be there is new", SERVERS),
  "response-header-removed": inResponse("a response header that could be left out is gone", NOBODY),
  "required-response-header-removed": inResponse("a response header on which clients could rely is gone", CLIENTS),
  "response-header-became-required": inResponse("a response header must be there", SERVERS),
  "response-header-became-optional": inResponse("a response header may be left out", CLIENTS),
} satisfies Record<string, Rule>;

/** Every rule by its name. */
export const RULES = {
  ...SCHEMA_RULES,
  ...REQUEST_RULES,
  ...RESPONSE_RULES,
  "encoding-changed": different("fields of a form are encoded differently"),
  "media-type-added": wider("a media type is new"),
  "media-type-removed": { what: "a media type is gone", request: CLIENTS, response: BOTH },
  "component-added": harmless("a component has a name of its own: a type in code, nothing on the wire by itself"),
  "component-removed": harmless("a component's name is gone: a type in code, nothing on the wire by itself"),
  "unused-changed": harmless("something changed that no operation uses"),
  "document-changed": harmless("something changed that is no part of a request or a response"),
  prose: harmless("a description, summary, title or example says something else"),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** Whom a change breaks when it stands in a request or a response. */
export function brokenBy(name: RuleName, direction: Direction): readonly Side[] {
  const rule: Rule = RULES[name];
  return rule[direction] ?? [];
}
