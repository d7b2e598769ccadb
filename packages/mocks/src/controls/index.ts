/** Faults and latency for your own provider, without MSW. @module */
export {
  createFaults,
  type DelayFault,
  type ErrorFault,
  type Fault,
  type Faults,
  type FaultTarget,
  type MalformedFault,
  type MatchedFault,
  type NetworkFault,
  type PlannedFault,
  reachesProvider,
} from "./faults.ts";
export { drawLatency, type Latency, wait } from "./latency.ts";
export type { Times } from "./queue.ts";
export { createRandomNumbers, type RandomNumbers } from "./random.ts";
