import type { AnswerRequest } from "./answer-request.ts";

/** A fault cut the connection: what `fetch` rejects with when no answer comes. */
export class BrokenConnectionError extends TypeError {
  override readonly name = "BrokenConnectionError";

  constructor() {
    super("The fake broke the connection, as it was told to.");
  }
}

/** Answers as `fetch` does: without an answer, it rejects. */
export function asFetch(answer: AnswerRequest): AnswerRequest {
  return async (request, env) => {
    const response = await answer(request, env);
    if (response.type === "error") throw new BrokenConnectionError();
    return response;
  };
}
