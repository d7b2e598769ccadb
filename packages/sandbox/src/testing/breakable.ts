/** A proxy between a test and PostgreSQL that simulates outages. @module */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** The moment of an outage: the next commit, before the server gets it or after the server's response. */
export interface Moment {
  readonly commit: "before" | "after";
  /**
   * `cut` like the method; `silent`: existing connections get no more data, and new connections work. Otherwise another event;
   * data in transit is lost.
   */
  readonly how: "cut" | "silent" | (() => void);
}

export interface Breakable {
  /** URL of the proxy. */
  readonly url: string;
  /** Cuts all connections and refuses new ones. */
  readonly cut: () => void;
  readonly breakAt: (moment: Moment) => void;
  /** Accepts connections again. */
  readonly mend: () => void;
}

interface State {
  isCut: boolean;
  moment: Moment | undefined;
  readonly pairs: Set<Pair>;
}

/** A client's connection and its connection to the server. */
interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** A simple query on the wire. Its text ends with a zero byte. */
const COMMIT = Buffer.from("commit\0");

/** Starts a proxy in front of the server at this URL. */
export async function breakable(url: string): Promise<Breakable> {
  const { hostname, port } = new URL(url);
  const state: State = { isCut: false, moment: undefined, pairs: new Set() };
  const server = createServer((near) => {
    if (state.isCut) near.destroy();
    else join({ near, far: connect(Number(port), hostname) }, state);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => (cut(state), void server.close()));
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: through.href,
    cut: () => cut(state),
    breakAt: (moment) => void (state.moment = moment),
    mend: () => void (state.isCut = false),
  };
}

function cut(state: State): void {
  state.isCut = true;
  for (const { near, far } of state.pairs) for (const socket of [near, far]) socket.destroy();
}

/** Reads and discards the client's data. */
function silence({ pairs }: State): void {
  for (const { near, far } of pairs) for (const socket of [near, far]) socket.removeAllListeners("data").resume();
}

function breakNow(state: State, { how }: Moment): void {
  state.moment = undefined;
  if (how === "cut") cut(state);
  else if (how === "silent") silence(state);
  else how();
}

function join(pair: Pair, state: State): void {
  const { near, far } = pair;
  let isResponseLost = false;
  state.pairs.add(pair);
  near.on("data", (data) => {
    const moment = data.includes(COMMIT) ? state.moment : undefined;
    isResponseLost = moment?.commit === "after";
    if (moment?.commit === "before") breakNow(state, moment);
    else far.write(data);
  });
  far.on("data", (data) => {
    if (isResponseLost && state.moment !== undefined) breakNow(state, state.moment);
    else near.write(data);
  });
  for (const [socket, other] of [
    [near, far],
    [far, near],
  ] as const)
    socket.on("error", () => undefined).on("close", () => (state.pairs.delete(pair), other.destroy()));
}
