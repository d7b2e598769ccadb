/** Unions of which a value fits exactly one member, as JSON Schema's `oneOf` asks. @module */

/**
 * Exactly one of several shapes: a value of one branch may not carry the properties that only others have, at
 * whatever depth the branches meet.
 *
 * TypeScript's plain union lets `{ assetId, nationalCurrencyCode }` pass as either branch's value; the contract's
 * `oneOf` refuses it.
 *
 * @example OneOf<[{ fromAmount: string }, { toAmount: string }]>
 */
export type OneOf<Branches extends readonly unknown[]> = Only<Branches[number], Branches[number]>;

/**
 * A branch without what only other branches have. It distributes over the branches: a mapped tuple would do the same,
 * but editors would show its members in place of the alias that names the union.
 */
type Only<Branch, All> = Branch extends Shape
  ? Branch & Slim<{ readonly [Key in Exclude<KeysOf<All>, keyof Branch>]?: never }> & Slim<Meeting<Branch, All>>
  : Branch;

/**
 * Nothing instead of an object type without properties. Joined with one, a branch of optional properties would accept
 * strings, numbers and lists, and editors would show it.
 */
type Slim<T> = [keyof T] extends [never] ? unknown : T;

/** The properties that hold objects in several branches: there the branches are told apart one level deeper. */
type Meeting<Branch, All> = {
  [Key in keyof Branch as IsMeeting<Branch[Key], ValueOf<All, Key>> extends true ? Key : never]: Only<
    Branch[Key],
    ValueOf<All, Key>
  >;
};

/** Whether other branches hold something here that this one does not. */
type IsMeeting<Value, Others> = [NonNullable<Value>] extends [Shape]
  ? [Others] extends [Value]
    ? false
    : true
  : false;

type KeysOf<All> = All extends Shape ? keyof All : never;
type ValueOf<All, Key> = All extends Shape ? (Key extends keyof All ? NonNullable<All[Key]> : never) : never;

/** An object with properties of its own: neither a list nor a function. */
type Shape = object & { readonly length?: never; readonly call?: never };
