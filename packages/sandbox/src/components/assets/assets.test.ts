import { describe, expect, test } from "vitest";
import { demoAssets } from "../../presets/demo-assets.ts";
import { createSignedCalls, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const [A, B, C, D, E, F, G] = [1, 2, 3, 4, 5, 6, 7].map((last) => `f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b0${last}`);
const list = { path: "/capabilities/assets", list: "assets" };

describe.each(storeKinds)("listed assets, in $kind", ({ open }) => {
  test("assets of every kind are listed in order", async () => {
    const get = await createSignedCalls(await open());
    const { status, body } = await get("/capabilities/assets");
    expect(status).toBe(200);
    expect(body).toEqual({ assets: Object.values(demoAssets) });
    const types = (body["assets"] as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual([
      "Erc20Token",
      "SplToken",
      "BucketAsset",
      "Trc20Token",
      "Jetton",
      "StellarToken",
      "Bep20Token",
    ]);
  });

  test("a listed asset is found by its id", async () => {
    const get = await createSignedCalls(await open());
    const { status, body } = await get(`/capabilities/assets/${B}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: B,
      name: "USD Coin",
      symbol: "USDC",
      type: "SplToken",
      blockchain: "Solana",
      mintAddress: "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
      decimalPlaces: 6,
    });
  });

  test("an asset that is not listed is not found", async () => {
    const get = await createSignedCalls(await open());
    const { status, body } = await get("/capabilities/assets/nothing");
    expect(status).toBe(404);
    expect(body).toEqual({ message: "There is no such asset.", errorType: "not-found" });
  });

  test("pages contain every asset once and in order, in both directions", async () => {
    const get = await createSignedCalls(await open());
    expect(await walk(get, { ...list, limit: 1 })).toEqual([[A], [B], [C], [D], [E], [F], [G]]);
    expect(await walk(get, { ...list, limit: 2 })).toEqual([[A, B], [C, D], [E, F], [G]]);
    expect(await walk(get, { ...list, limit: 1, before: G! })).toEqual([[F], [E], [D], [C], [B], [A]]);
    expect(await walk(get, { ...list, limit: 2, before: G! })).toEqual([
      [E, F],
      [C, D],
      [A, B],
    ]);
  });

  test.each(["startingAfter", "endingBefore"])("an unknown cursor in %s gives an empty list", async (name) => {
    const get = await createSignedCalls(await open());
    expect(await get(`/capabilities/assets?${name}=nothing`)).toMatchObject({ status: 200, body: { assets: [] } });
  });
});
