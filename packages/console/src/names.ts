/** The names that clients and servers of the control port share. @module */

/** The path before the operations of the control API. */
export const CONTROL_PREFIX = "/control/v1";

/** The header that carries the token. */
export const CONTROL_TOKEN_HEADER = "X-Control-Token";
