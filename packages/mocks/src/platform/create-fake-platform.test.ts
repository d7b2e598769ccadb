import { createPlatformClient, platformErrorOf } from "@provider-connectivity/platform";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { createFakePlatform, type FakePlatformOptions } from "./index.ts";

const HOUR = 3_600_000;

async function open(options: FakePlatformOptions = {}) {
  const fake = await createFakePlatform(options);
  const server = setupServer(...fake.handlers);
  server.listen();
  onTestFinished(() => server.close());
  const client = await createPlatformClient(fake.clientOptions);
  const { platform } = fake;
  const { id: workspaceId } = platform.createWorkspace("Desk");
  const { id: collateralId } = platform.createVault({ workspaceId, env: "sandbox" });
  platform.link(collateralId, "account");
  await platform.run();
  return { client, platform, collateralId };
}

test.each([undefined, "https://proxy.test/platform/"])(
  "a provider settles over the network of the test, at %s",
  async (baseUrl) => {
    const { client, platform, collateralId } = await open(baseUrl === undefined ? {} : { baseUrl });
    platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
    await platform.advance(HOUR);
    const { toExchange } = await client.createSettlement({
      body: {
        collateralId,
        toExchange: [{ fireblocksAssetId: "BTC", amount: "1", destinationAddress: "provider" }],
        toCollateral: [],
      },
    });
    const collateralTxId = toExchange[0]?.collateralTxId ?? "";
    platform.sign(collateralTxId);
    await platform.advance(HOUR);
    expect((await client.getCollateralTransaction({ params: { collateralTxId } })).status).toBe("COMPLETED");
  },
);

test("the platform's rules apply", async () => {
  const { client, collateralId } = await open();
  const error: unknown = await client.forceSettlement({ body: { collateralId } }).catch((thrown: unknown) => thrown);
  expect(platformErrorOf(error)).toBe("not-marked");
});
