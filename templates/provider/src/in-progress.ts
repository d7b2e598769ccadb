import type { Component } from "@provider-connectivity/contract";

/**
 * The components that you are still writing, for example `["collateral"]`.
 *
 * Of a component that stands here, handlers may be missing: each is named when the provider starts and answers 501, and
 * `GET /capabilities` does not name the component. Take it out again and the compiler lists what is missing.
 */
export const inProgress = [] as const satisfies readonly Component[];
