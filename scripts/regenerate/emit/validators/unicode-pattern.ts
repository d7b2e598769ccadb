/** Characters whose escape is valid in a regular expression with the flag `u` (ECMA-262 §22.2.1, SyntaxCharacter). */
const SYNTAX = new Set("^$\\.*+?()[]{}|/");
/** Letters that have a meaning after a backslash. */
const CLASSES = /^[dDsSwWbBfnrtv0cxukpP1-9]$/;

/**
 * Rewrites a pattern so that it compiles with the flag `u`. Ajv uses the flag so that `.` and quantifiers count characters.
 * JSON Schema uses patterns of ECMA-262, which without the flag also accepts `[\w-.]`, `\@` and a lone `]`.
 *
 * @returns an equivalent pattern, or the same one if it compiles already or not at all
 */
export function unicodePattern(pattern: string): string {
  if (compiles(pattern, "u") || !compiles(pattern, "")) return pattern;
  const rewritten = rewrite(pattern);
  return compiles(rewritten, "u") ? rewritten : pattern;
}

function rewrite(pattern: string): string {
  let result = "";
  let isInClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charAt(index);
    if (character === "\\") {
      const escaped = pattern.charAt(++index);
      result +=
        SYNTAX.has(escaped) || CLASSES.test(escaped) || (isInClass && escaped === "-") ? `\\${escaped}` : escaped;
    } else if (isInClass) {
      if (character === "]") isInClass = false;
      result += character === "-" && isNextToClass(pattern, index) ? "\\-" : character;
    } else if (character === "[") {
      isInClass = true;
      result += pattern.charAt(index + 1) === "^" ? "[^" : "[";
      if (pattern.charAt(index + 1) === "^") index++;
    } else if (character === "]" || (character === "{" && !/^\{\d+(,\d*)?\}/.test(pattern.slice(index)))) {
      result += `\\${character}`;
    } else if (character === "}" && !/\{\d+(,\d*)?$/.test(pattern.slice(0, index))) {
      result += "\\}";
    } else {
      result += character;
    }
  }
  return result;
}

/** Whether a dash is next to a class such as `\w`, where no range is possible. */
function isNextToClass(pattern: string, index: number): boolean {
  return /(^|[^\\])(\\\\)*\\[dDsSwW]$/.test(pattern.slice(0, index)) || /^-\\[dDsSwW]/.test(pattern.slice(index));
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
