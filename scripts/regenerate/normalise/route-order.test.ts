import { expect, test } from "vitest";
import { compareRoutes } from "./route-order.ts";

test("puts literal steps before parameters at every depth, and shorter paths before longer ones", () => {
  const routes = ["/a/{id}/c", "/a/{id}", "/{any}", "/a/b/{id}", "/a/b", "/a", "/b/x.json", "/a/{id}.json", "/a/b/c"];
  expect(routes.toSorted(compareRoutes)).toEqual([
    "/a",
    "/a/b",
    "/a/b/c",
    "/a/b/{id}",
    "/a/{id}",
    "/a/{id}.json",
    "/a/{id}/c",
    "/b/x.json",
    "/{any}",
  ]);
});

test("does not depend on the original order of the paths", () => {
  const routes = ["/x/{id}", "/x/y", "/x/{id}/z", "/x/y/z", "/x"];
  expect(routes.toReversed().toSorted(compareRoutes)).toEqual(routes.toSorted(compareRoutes));
});
