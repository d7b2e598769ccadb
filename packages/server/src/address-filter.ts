/** Where a request comes from, as far as the server can tell. */
export interface RequestOrigin {
  /** The address at the other end of the connection; `undefined` where the server does not say. */
  readonly socketAddress: string | undefined;
  readonly headers: Headers;
}

/** Decides by a request's address whether it is looked at. `createAddressFilter` of `./node` makes one. */
export interface AddressFilter {
  /** @returns the client's address, `undefined` where it cannot be told, and whether it may pass */
  examine(origin: RequestOrigin): { readonly address: string | undefined; readonly isAllowed: boolean };
}
