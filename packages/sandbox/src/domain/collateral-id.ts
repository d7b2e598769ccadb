const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const uuid = new RegExp(`^${UUID}$`, "i");
const threeUuids = new RegExp(String.raw`^${UUID}\.${UUID}\.${UUID}$`, "i");

/** Whether the text is a collateral id: three UUIDs joined by dots. */
export function isCollateralId(text: string): boolean {
  return threeUuids.test(text);
}

/** Whether the text is the id of a signer of a collateral account. */
export function isSignerId(text: string): boolean {
  return uuid.test(text);
}
