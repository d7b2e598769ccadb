/** The options of a command: each is a flag, a value or a list, with an optional environment variable. @module */

/** One option of a command. Create it with {@link flag}, {@link option}, {@link requiredOption} or {@link list}. */
export interface OptionDefinition<Value> {
  /** One line for `--help`, without the default and the variable, which are added. */
  readonly help: string;
  /** The value's name in the help, such as `FILE`. Default: the option is a flag. */
  readonly placeholder?: string | undefined;
  /** A one-letter form, without the dash. Default: none. */
  readonly short?: string | undefined;
  /** The option's name without the dashes. Default: the definition's key in kebab case. */
  readonly name?: string | undefined;
  /** The environment variable that also sets the option. An empty variable counts as unset. Default: none. */
  readonly env?: string | undefined;
  /** Whether `--no-…` exists too. Default: false. */
  readonly negatable?: boolean | undefined;
  /** Whether the option may be repeated. Default: false. */
  readonly repeatable?: boolean | undefined;
  /** The default, as shown in the help. Default: the help shows none. */
  readonly defaultText?: string | undefined;
  /**
   * Converts the given texts to the value: none if the option is omitted, several only if it is repeatable. A flag's text is
   * `"true"` or `"false"`.
   *
   * @throws Error that describes the problem with a text
   */
  readonly read: (texts: readonly string[]) => Value;
}

/** The values of a set of options. */
export type OptionValues<Options> = {
  readonly [Name in keyof Options]: Options[Name] extends OptionDefinition<infer Value> ? Value : never;
};

/** Settings of all kinds of options. */
type Common = Pick<OptionDefinition<unknown>, "short" | "name" | "env">;

/** Settings of an option that takes a value. */
interface ValueSettings<Value> extends Common {
  /** Converts and validates the text. Default: the text itself. @throws Error that describes the problem with the text */
  readonly parse?: (text: string) => Value;
  /** The default, as shown in the help. Default: the default value as text. */
  readonly defaultText?: string;
}

/** A switch. Default: false. */
export function flag(help: string, settings: Common = {}): OptionDefinition<boolean> {
  return { help, ...settings, read: ([text]) => text === "true" };
}

/** A switch with a `--no-…` form. `undefined` if neither is given. */
export function negatableFlag(help: string, settings: Common = {}): OptionDefinition<boolean | undefined> {
  return { help, ...settings, negatable: true, read: ([text]) => (text === undefined ? undefined : text === "true") };
}

/**
 * An option that takes a value.
 *
 * @param placeholder the value's name in the help, such as `FILE`
 */
export function option<const Value>(
  placeholder: string,
  help: string,
  settings: ValueSettings<Value> & { readonly default: Value },
): OptionDefinition<Value>;
export function option<const Value>(
  placeholder: string,
  help: string,
  settings: ValueSettings<Value> & { readonly parse: (text: string) => Value },
): OptionDefinition<Value | undefined>;
export function option(
  placeholder: string,
  help: string,
  settings?: Common & { readonly defaultText?: string },
): OptionDefinition<string | undefined>;
export function option<Value>(
  placeholder: string,
  help: string,
  settings: ValueSettings<Value> & { readonly default?: Value } = {},
): OptionDefinition<Value | string | undefined> {
  const { parse, default: standard, defaultText = standard === undefined ? undefined : String(standard) } = settings;
  return {
    ...settings,
    help,
    placeholder,
    defaultText,
    read: ([text]) => (text === undefined ? standard : parse === undefined ? text : parse(text)),
  };
}

/** A required option. */
export function requiredOption(placeholder: string, help: string, settings: Common = {}): OptionDefinition<string> {
  return {
    help: `${help} (required)`,
    placeholder,
    ...settings,
    read: ([text]) => {
      if (text === undefined) throw new Error("is required");
      return text;
    },
  };
}

/** A repeatable option. Its value lists all given values in order. */
export function list(placeholder: string, help: string, settings: Common = {}): OptionDefinition<readonly string[]> {
  return { help, placeholder, repeatable: true, ...settings, read: (texts) => texts };
}
