import type { Contract } from "@provider-connectivity/core";
import { http } from "msw";
import type { Controls } from "./controls/controls.ts";
import type { OperationId } from "./controls/contract-types.ts";
import type { LoggedRequest } from "./controls/request-log.ts";
import type { FakeKey } from "./controls/signing.ts";
import type { Fake, FakeClientOptions } from "./fake.ts";
import type { AnswerRequest } from "./front/answer-request.ts";
import { asFetch } from "./front/as-fetch.ts";
import type { BaseUrl } from "./front/base-url.ts";

/** What a fake is made of. */
export interface FakeParts {
  readonly baseUrl: BaseUrl;
  readonly controls: Controls;
  readonly keys: readonly FakeKey[];
  readonly answer: AnswerRequest;
  /** Refuses operations that would never be answered. */
  readonly checkOffered: (operationId: string) => void;
  /** Begins anew with the data. */
  readonly restart: () => Promise<void>;
}

/** Makes what every fake can do. */
export function createFake<C extends Contract>(parts: FakeParts): Fake<C> {
  const { baseUrl, controls, keys, answer, restart } = parts;
  const { problems, faults, setLatency } = controls;
  const clientOptionsFor = (apiKey: string): FakeClientOptions => optionsOf(keys, apiKey, baseUrl);
  return {
    baseUrl: baseUrl.href,
    handlers: [
      http.all(
        ({ request }) => baseUrl.holds(request.url),
        ({ request }) => answer(request),
      ),
    ],
    app: { fetch: asFetch(answer) },
    clientOptions: clientOptionsFor(keys[0]?.apiKey ?? ""),
    clientOptionsFor,
    keys,
    override: createOverride<C>(parts),
    fault: (fault) => faults.plan(fault),
    setLatency,
    requests: createRequests<C>(controls),
    problems: problems.list,
    verify: problems.verify,
    async reset() {
      controls.reset();
      await restart();
      problems.verify();
    },
  };
}

function optionsOf(keys: readonly FakeKey[], apiKey: string, { href }: BaseUrl): FakeClientOptions {
  const key = keys.find((one) => one.apiKey === apiKey);
  if (key !== undefined) return { baseUrl: href, apiKey, signing: key.signing };
  const known = keys.map((one) => one.apiKey).join(", ");
  throw new TypeError(`The fake has no API key "${apiKey}"; it has ${known}.`);
}

function createOverride<C extends Contract>({ controls, checkOffered }: FakeParts): Fake<C>["override"] {
  return (operationId, answer, options) => {
    checkOffered(operationId);
    const { times, headers, breaksContract = false } = options ?? {};
    const override = { operationId, ...(headers === undefined ? {} : { headers }) };
    return controls.overrides.add(
      { ...override, answer: { keepsContract: !breaksContract, by: answer } as never },
      times,
    );
  };
}

function createRequests<C extends Contract>({ log }: Controls): Fake<C>["requests"] {
  return <Id extends OperationId<C>>(operationId?: Id) => {
    const entries = log.entries() as readonly LoggedRequest<C, Id>[];
    return entries.filter((entry) => operationId === undefined || entry.operationId === operationId);
  };
}
