/** The common part of all fakes. @module */
import type { Contract } from "@provider-connectivity/core";
import { http } from "msw";
import type { OperationId } from "./controls/contract-types.ts";
import type { Controls } from "./controls/controls.ts";
import type { LoggedRequest } from "./controls/request-log.ts";
import type { FakeKey } from "./controls/signing.ts";
import { checkFault, checkLatency, checkOverrideOptions } from "./fake-provider-options.ts";
import type { Fake, FakeClientOptions } from "./fake.ts";
import { asFetch, type FakeFetch } from "./request-handling/fake-fetch.ts";
import type { BaseUrl } from "./request-handling/routing.ts";

/** The dependencies of `createFake`. */
export interface FakeDeps {
  readonly contract: Contract;
  readonly baseUrl: BaseUrl;
  readonly controls: Controls;
  readonly keys: readonly FakeKey[];
  readonly fakeFetch: FakeFetch;
  /** Throws if the fake does not offer the operation. */
  readonly checkOffered: (operationId: string) => void;
  /** Starts again with the initial data. */
  readonly restart: () => Promise<void>;
}

/** Creates a fake. */
export function createFake<C extends Contract>(deps: FakeDeps): Fake<C> {
  const { baseUrl, controls, keys, fakeFetch, restart, contract } = deps;
  const { violations, faults } = controls;
  const clientOptionsFor = (apiKey: string): FakeClientOptions => optionsOf(keys, apiKey, baseUrl);
  return {
    baseUrl: baseUrl.href,
    handlers: [
      http.all(
        ({ request }) => baseUrl.contains(request.url),
        ({ request }) => fakeFetch(request),
      ),
    ],
    app: { fetch: asFetch(fakeFetch) },
    clientOptions: clientOptionsFor(keys[0]?.apiKey ?? ""),
    clientOptionsFor,
    keys,
    override: createOverride<C>(deps),
    fault(fault) {
      checkFault(contract, fault);
      return faults.plan(fault);
    },
    setLatencyMs(latency) {
      checkLatency("latencyMs", latency);
      controls.setLatency(latency);
    },
    requests: createRequests<C>(controls),
    violations: violations.list,
    verify: violations.verify,
    async reset() {
      controls.reset();
      await restart();
      violations.verify();
    },
  };
}

function optionsOf(keys: readonly FakeKey[], apiKey: string, { href }: BaseUrl): FakeClientOptions {
  const key = keys.find((one) => one.apiKey === apiKey);
  if (key !== undefined) return { baseUrl: href, apiKey, signer: key.signer };
  const known = keys.map((one) => one.apiKey).join(", ");
  throw new TypeError(`The fake has no API key "${apiKey}"; it has ${known}.`);
}

function createOverride<C extends Contract>({ controls, checkOffered }: FakeDeps): Fake<C>["override"] {
  return (operationId, response, options) => {
    checkOffered(operationId);
    checkOverrideOptions(options ?? {});
    const { times, headers, breaksContract = false } = options ?? {};
    const override = { operationId, ...(headers === undefined ? {} : { headers }) };
    return controls.overrides.add(
      { ...override, response: { keepsContract: !breaksContract, by: response } as never },
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
