/** Context for the code blocks of docs/off-exchange.md: a platform with collateral, which the requests of this process reach. @module */
import { createFakePlatform } from "@provider-connectivity/mocks/platform";
import { Hono } from "hono";
import { setupServer as setup } from "msw/node";

const HOUR_MS = 3_600_000;

/** This package and `mocks` have msw with different versions of TypeScript, and so two types of handlers. */
export const setupServer = setup as (...handlers: readonly object[]) => ReturnType<typeof setup>;

const fake = await createFakePlatform();
setupServer(...fake.handlers).listen();
const { platform: simulator } = fake;

export const { apiKey } = fake.clientOptions;
export const privateKey: string = fake.clientOptions.privateKey;
const { id: workspaceId } = simulator.createWorkspace("Desk");
export const collateralId: string = simulator.createVault({ workspaceId, env: "sandbox" }).id;
simulator.link(collateralId, "account");
await simulator.run();
simulator.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
await simulator.advance(HOUR_MS);

export const destinationAddress: string = "provider";
/** The id of the provider's own record of the settlement. */
export const reference: string = crypto.randomUUID();

export const app = new Hono();
export const keySetUrl = new URL("https://keys.platform.test/.well-known/jwks.json");
/** The reader's own function. */
export async function pairSigner(_signerId: unknown): Promise<void> {}
