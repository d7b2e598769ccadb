/** A text as one word of a command for a POSIX shell (IEEE Std 1003.1, Shell Command Language, §2.2.2). */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
