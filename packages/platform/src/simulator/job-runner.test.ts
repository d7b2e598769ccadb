/** A timer and a scenario run the simulator's steps at the same time. */
import { expect, test } from "vitest";
import { createApprovingProvider } from "./approving-provider.ts";
import { HOUR, openDesk } from "../testing/open-desk.ts";

test("does not start a running step again, so its late response undoes nothing", async () => {
  const { announceDeposit } = createApprovingProvider();
  const late = Promise.withResolvers<void>();
  let calls = 0;
  const { platform, collateralId } = await openDesk({
    async announceDeposit(path, intent) {
      calls += 1;
      // A second runner would make a third call. `openDesk` makes the first.
      if (calls === 3) await late.promise;
      return announceDeposit(path, intent);
    },
  });
  const { id } = platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
  const runs = [platform.run(), platform.run()];
  await runs[0];
  await platform.advance(HOUR);
  late.resolve();
  await runs[1];
  expect(platform.transaction(id).status).toBe("COMPLETED");
  await platform.advance(HOUR);
  expect(platform.vault(collateralId).balances).toEqual({ BTC: "12" });
  expect(calls).toBe(2);
});

test("a second run waits for the step that is already running", async () => {
  const { announceDeposit } = createApprovingProvider();
  const response = Promise.withResolvers<void>();
  const { platform, collateralId } = await openDesk({
    async announceDeposit(path, intent) {
      if (intent.amount === "2") await response.promise;
      return announceDeposit(path, intent);
    },
  });
  const { id } = platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
  const timer = platform.run();
  const scenario = platform.run().then(() => platform.transaction(id).status);
  response.resolve();
  expect(await scenario).toBe("CONFIRMING");
  await timer;
});
