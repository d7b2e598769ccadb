/** An answer on its way to the caller. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where there is no body. */
  readonly text: string;
}

/** The body of an answer that the fake gives by itself. */
export function errorText(message: string): string {
  return JSON.stringify({ message, errorType: "internal-error" });
}
