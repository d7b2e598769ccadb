/** Sends the requests of a mutant's probe, and records each exchange. @module */
import { parseJson } from "@provider-connectivity/core/internal";
import type { SignedMessage, Signer } from "@provider-connectivity/signing";

export interface ProbeRequest {
  readonly apiKey?: string;
  readonly timestamp?: string;
  readonly nonce?: string;
  /** The parts of the signed message that differ from the sent request. */
  readonly signs?: Partial<SignedMessage>;
  /** Headers that are set after signing, or removed if they are `undefined`. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Text to send instead of the JSON of the body. */
  readonly text?: string;
}

export interface ProbeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The fields have the type `never`, which fits everywhere: a probe knows the type of the field that it reads. */
  readonly body: Readonly<Record<string, never>>;
}

export interface ProbedExchange {
  readonly request: {
    readonly method: string;
    readonly endpoint: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly response: Omit<ProbeResponse, "body">;
}

export interface ProbeTarget {
  /** Up to the prefix, for example `http://127.0.0.1:8000/v2`. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly apiKey: string;
  readonly secondApiKey: string;
  readonly signerOf: (apiKey: string) => Signer;
}

interface Item {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** A client that sends any request, valid or not. */
export class Probe {
  readonly exchanges: ProbedExchange[] = [];
  readonly #target: ProbeTarget;
  readonly #memory = new Map<string, unknown>();

  constructor(target: ProbeTarget) {
    this.#target = target;
  }

  get secondApiKey(): string {
    return this.#target.secondApiKey;
  }

  get(endpoint: string, options: ProbeRequest = {}): Promise<ProbeResponse> {
    return this.send("GET", endpoint, undefined, options);
  }

  post(endpoint: string, body?: unknown, options: ProbeRequest = {}): Promise<ProbeResponse> {
    return this.send("POST", endpoint, body, options);
  }

  async send(method: string, endpoint: string, body?: unknown, options: ProbeRequest = {}): Promise<ProbeResponse> {
    const {
      apiKey = this.#target.apiKey,
      timestamp = String(Date.now()),
      nonce = crypto.randomUUID(),
      signs = {},
    } = options;
    const text = options.text ?? (body === undefined ? "" : JSON.stringify(body));
    const message = { timestamp, nonce, method, endpoint, body: text, ...signs };
    const headers = new Headers({
      ...(text === "" ? {} : { "content-type": "application/json" }),
      "x-fbapi-key": apiKey,
      "x-fbapi-nonce": nonce,
      "x-fbapi-timestamp": timestamp,
      "x-fbapi-signature": await this.#target.signerOf(apiKey).sign(message),
      ...(endpoint.includes("/collateral/") ? { "x-fb-platform-signature": "" } : {}),
    });
    for (const [name, value] of Object.entries(options.headers ?? {}))
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    const request = new Request(this.#target.baseUrl + endpoint, {
      method,
      headers,
      redirect: "manual",
      ...(text === "" ? {} : { body: text }),
    });
    const response = await this.#target.fetch(request);
    const received = await response.text();
    const recorded = { status: response.status, headers: Object.fromEntries(response.headers), text: received };
    this.exchanges.push({
      request: { method, endpoint, headers: Object.fromEntries(headers), body: text },
      response: recorded,
    });
    return { ...recorded, body: (parseJson(received) ?? {}) as ProbeResponse["body"] };
  }

  /** Several identical concurrent requests. */
  async together(endpoint: string, body: unknown): Promise<readonly ProbeResponse[]> {
    return Promise.all([this.post(endpoint, body), this.post(endpoint, body)]);
  }

  async items(endpoint: string, list: string): Promise<readonly Item[]> {
    const { body } = await this.get(endpoint);
    return (body as Readonly<Record<string, readonly Item[]>>)[list] ?? [];
  }

  /** The path of the customer's first active account. */
  account(): Promise<string> {
    return this.#once("account", async () => {
      const found = (await this.items("/accounts?limit=200", "accounts")).find(({ status }) => status === "active");
      return `/accounts/${found?.id}`;
    });
  }

  /** The path of an account of another customer. */
  otherCustomersAccount(): Promise<string> {
    return this.#once("other customer", async () => {
      const { body } = await this.get("/accounts", { apiKey: this.secondApiKey });
      const [first] = (body as Readonly<Record<string, readonly Item[]>>)["accounts"] ?? [];
      return `/accounts/${first?.id}`;
    });
  }

  /** The body of a successful withdrawal to a blockchain. */
  async withdrawal(): Promise<{
    path: string;
    body: { idempotencyKey: string; balanceAmount: string; balanceAsset: object; destination: object };
  }> {
    const account = await this.account();
    const methods = await this.#once("methods", () =>
      this.items(`${account}/capabilities/transfers/withdrawals?limit=200`, "capabilities"),
    );
    const method = methods.find(
      (each) => (each["withdrawal"] as { transferMethod: string }).transferMethod === "PublicBlockchain",
    );
    const amount = (method?.["minWithdrawalAmount"] as string | undefined) ?? "1";
    const destination = {
      ...(method?.["withdrawal"] as object),
      address: "0x91b9e7bc95f8ef6f4e08ea10aaaac84b6c54203b",
      amount,
    };
    return {
      path: `${account}/transfers/withdrawals/blockchain`,
      body: {
        idempotencyKey: crypto.randomUUID(),
        balanceAsset: method?.["balanceAsset"] as object,
        balanceAmount: amount,
        destination,
      },
    };
  }

  /** The body of a deposit address that can be created. */
  async depositAddress(): Promise<{ path: string; body: { idempotencyKey: string; transferMethod: object } }> {
    const account = await this.account();
    const methods = await this.items(`${account}/capabilities/transfers/deposits?limit=200`, "capabilities");
    const method = methods.find(
      (each) =>
        each["addressCreationPolicy"] === "CanCreate" &&
        (each["deposit"] as { transferMethod: string }).transferMethod === "PublicBlockchain",
    );
    return {
      path: `${account}/transfers/deposits/addresses`,
      body: { idempotencyKey: crypto.randomUUID(), transferMethod: method?.["deposit"] as object },
    };
  }

  /** The body of a quote that is ready. */
  async quote(): Promise<{ path: string; body: { fromAsset: object; toAsset: object; fromAmount: string } }> {
    const [pair] = await this.items("/capabilities/liquidity/quotes", "capabilities");
    return {
      path: `${await this.account()}/liquidity/quotes`,
      body: { fromAsset: pair?.["fromAsset"] as object, toAsset: pair?.["toAsset"] as object, fromAmount: "1" },
    };
  }

  /** The body of a ramp that is accepted. */
  async ramp(): Promise<{ path: string; body: { idempotencyKey: string; amount: string; [name: string]: unknown } }> {
    const account = await this.account();
    const [method] = await this.items(`${account}/capabilities/ramps`, "capabilities");
    const from = method?.["from"] as { asset: object };
    const type = "nationalCurrencyCode" in from.asset ? "OnRamp" : "Bridge";
    const to = { ...(method?.["to"] as object), address: "0x91b9e7bc95f8ef6f4e08ea10aaaac84b6c54203b" };
    return { path: `${account}/ramps`, body: { idempotencyKey: crypto.randomUUID(), type, amount: "10", from, to } };
  }

  /** The collateral account of this run, linked. */
  async collateral(): Promise<string> {
    const account = await this.account();
    return this.#once("collateral", async () => {
      const id = [1, 2, 3].map(() => crypto.randomUUID()).join(".");
      return `${account}/collateral/${id}`;
    });
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#memory.get(name) as Promise<T> | undefined;
    const made = known ?? make();
    this.#memory.set(name, made);
    return made;
  }
}
