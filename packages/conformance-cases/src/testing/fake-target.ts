import type { FakeProvider } from "@provider-connectivity/mocks";
import type { Target } from "../target.ts";

/**
 * A fake as a target. Its clock advances by a millisecond with each request.
 *
 * @param fetch a function that MSW intercepts
 */
export function fakeTarget(fake: FakeProvider, fetch: Target["fetch"]): Target {
  const callerOf = (key: string) => {
    const { apiKey, signer } = fake.clientOptionsFor(key);
    return { apiKey, signer };
  };
  return {
    baseUrl: fake.baseUrl,
    async fetch(request) {
      await fake.clock.advance(1);
      return fetch(request);
    },
    customer: callerOf("alder-one"),
    secondCustomer: callerOf("birch-one"),
    settings: { concurrency: 1 },
  };
}
