/** Sandboxes under load. @module */
import { startChild, type Child } from "../http/child.ts";
import type { Figures } from "../http/rounds.ts";
import type { Scheme } from "../http/scheme.ts";
import type { LoadReply } from "../http/signed-requests.ts";
import type { Filling } from "./fill.ts";
import type { SandboxLoadRequest } from "./load-process.ts";
import type { ProviderReply, ProviderRequest } from "./provider-process.ts";
import type { StorePlace } from "./store-places.ts";
import type { Load } from "./targets.ts";

export interface Provider {
  readonly port: number;
  readonly child: Child<ProviderRequest, ProviderReply>;
}

export async function startProvider(place: StorePlace, scheme: Scheme, filling?: Filling): Promise<Provider> {
  const child = startChild<ProviderRequest, ProviderReply>("../sandbox/provider-process.ts");
  return {
    child,
    port: await child.ask({ ask: "start", place, scheme, ...(filling === undefined ? {} : { filling }) }),
  };
}

export interface LoadGenerator {
  /**
   * Signs and sends requests, and returns the measurements of the clients and the provider.
   *
   * @param perSecond the rate. Default: as fast as responses arrive
   */
  readonly run: (provider: Provider, load: Load, count: number, perSecond?: number) => Promise<Figures>;
  readonly stop: () => void;
}

export function startLoadGenerator(scheme: Scheme): LoadGenerator {
  const generator = startChild<SandboxLoadRequest, LoadReply>("../sandbox/load-process.ts");
  return {
    stop: generator.stop,
    async run({ child, port }, load, count, perSecond) {
      await generator.ask({ prepare: load, count, scheme });
      const before = await child.ask({ ask: "processor time" });
      const { requests, seconds, p50, p99 } = await generator.ask({
        port,
        ...(perSecond === undefined ? {} : { perSecond }),
      });
      const used = (await child.ask({ ask: "processor time" })) - before;
      return { requestsPerSecond: requests / seconds, p50, p99, cpu: used / requests };
    },
  };
}
