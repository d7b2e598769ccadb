/** The events of `trigger` and the calls that bring them about. @module */
import { UsageError } from "@provider-connectivity/cli-kit";
import type { Calls, OperationEnd, OperationState, StatusChange } from "@provider-connectivity/contract/control-v1";

/** The options of an event. */
export interface EventOptions {
  readonly account: string;
  readonly id: string | undefined;
  readonly asset: string | undefined;
  readonly amount: string | undefined;
  readonly address: string | undefined;
  readonly method: string | undefined;
  readonly reason: string | undefined;
}

type Event = (control: Calls, options: EventOptions) => Promise<OperationState | StatusChange>;

const given = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: string };

const refOf = ({ account, id, reason }: EventOptions) => ({
  accountId: account,
  ...given("id", id),
  ...given("reason", reason),
});

const ends =
  (kind: OperationEnd["kind"], succeeds: boolean): Event =>
  (control, options) =>
    control.endOperation({ body: { ...refOf(options), kind, succeeds } });

const sets =
  (kind: StatusChange["kind"], status: StatusChange["status"]): Event =>
  (control, options) =>
    control.setStatus({ body: { ...refOf(options), kind, status } });

/** Each event by its name. */
export const events: Readonly<Record<string, Event>> = {
  "deposit.arrived"(control, { account, asset, amount, address, method }) {
    if (amount === undefined) throw new UsageError("deposit.arrived needs --amount");
    const optional = {
      ...given("asset", asset),
      ...given("depositAddressId", address),
      ...given("transferMethod", method),
    };
    return control.deliverDeposit({ body: { accountId: account, amount, ...optional } });
  },
  "deposit.succeeded": ends("deposit", true),
  "deposit.failed": ends("deposit", false),
  "withdrawal.succeeded": ends("withdrawal", true),
  "withdrawal.failed": ends("withdrawal", false),
  "quote.expired": (control, options) => control.expireQuote({ body: refOf(options) }),
  "quote.executed": ends("quote", true),
  "quote.failed": ends("quote", false),
  "ramp.paid": (control, options) => control.payRamp({ body: refOf(options) }),
  "ramp.canceled": (control, options) => control.cancelRamp({ body: refOf(options) }),
  "ramp.completed": ends("ramp", true),
  "ramp.failed": ends("ramp", false),
  "collateral-deposit.accepted": ends("collateral-deposit", true),
  "collateral-deposit.rejected": ends("collateral-deposit", false),
  "collateral-withdrawal.approved": ends("collateral-withdrawal", true),
  "collateral-withdrawal.rejected": ends("collateral-withdrawal", false),
  "settlement.completed": ends("settlement", true),
  "settlement.failed": ends("settlement", false),
  "address.disabled": sets("deposit-address", "disabled"),
  "collateral-link.enabled": sets("collateral-link", "enabled"),
  "collateral-link.disabled": sets("collateral-link", "disabled"),
};
