/** Unions whose values match exactly one member, like JSON Schema's `oneOf`. @module */

/**
 * Exactly one of several types: a value of one branch must not have the properties of other branches, at any depth.
 *
 * TypeScript's plain union accepts `{ assetId, nationalCurrencyCode }`; the contract's `oneOf` refuses it.
 *
 * @example
 * ```ts
 * type Amounts = OneOf<[{ fromAmount: string }, { toAmount: string }]>;
 * const amounts: Amounts = { fromAmount: "1" };
 * ```
 */
export type OneOf<Branches extends readonly unknown[]> = Only<Branches[number], Branches[number]>;

/**
 * A branch that forbids the properties of other branches. It distributes over the branches. A mapped tuple would do the same,
 * but editors would then show its members instead of the alias of the union.
 */
type Only<Branch, All> = Branch extends Shape
  ? Branch & NotEmpty<{ readonly [Key in Exclude<KeysOf<All>, keyof Branch>]?: never }> & NotEmpty<Nested<Branch, All>>
  : Branch;

/**
 * `unknown` for an object type without properties. An intersection with `{}` would make a branch of optional properties accept
 * strings, numbers and lists, and editors would show it.
 */
type NotEmpty<T> = [keyof T] extends [never] ? unknown : T;

/** The properties that are objects in several branches. There, the branches differ one level deeper. */
type Nested<Branch, All> = {
  [Key in keyof Branch as IsNested<Branch[Key], ValueOf<All, Key>> extends true ? Key : never]: Only<
    Branch[Key],
    ValueOf<All, Key>
  >;
};

/** Whether other branches have a property here that this one does not. */
type IsNested<Value, Others> = [NonNullable<Value>] extends [Shape] ? ([Others] extends [Value] ? false : true) : false;

type KeysOf<All> = All extends Shape ? keyof All : never;
type ValueOf<All, Key> = All extends Shape ? (Key extends keyof All ? NonNullable<All[Key]> : never) : never;

/** An object with properties: neither a list nor a function. */
type Shape = object & { readonly length?: never; readonly call?: never };
