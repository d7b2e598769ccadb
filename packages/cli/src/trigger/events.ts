/** The events of `trigger`, and the call of the control port for each. @module */
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

const ifDefined = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: string };

const refOf = ({ account, id, reason }: EventOptions) => ({
  accountId: account,
  ...ifDefined("id", id),
  ...ifDefined("reason", reason),
});

const endEvent =
  (kind: OperationEnd["kind"], succeeds: boolean): Event =>
  (control, options) =>
    control.endOperation({ body: { ...refOf(options), kind, succeeds } });

const statusEvent =
  (kind: StatusChange["kind"], status: StatusChange["status"]): Event =>
  (control, options) =>
    control.setStatus({ body: { ...refOf(options), kind, status } });

/** Each event by its name. */
export const events: Readonly<Record<string, Event>> = {
  "deposit.arrived"(control, { account, asset, amount, address, method }) {
    if (amount === undefined) throw new UsageError("deposit.arrived needs --amount");
    const optional = {
      ...ifDefined("asset", asset),
      ...ifDefined("depositAddressId", address),
      ...ifDefined("transferMethod", method),
    };
    return control.deliverDeposit({ body: { accountId: account, amount, ...optional } });
  },
  "deposit.succeeded": endEvent("deposit", true),
  "deposit.failed": endEvent("deposit", false),
  "withdrawal.succeeded": endEvent("withdrawal", true),
  "withdrawal.failed": endEvent("withdrawal", false),
  "quote.expired": (control, options) => control.expireQuote({ body: refOf(options) }),
  "quote.executed": endEvent("quote", true),
  "quote.failed": endEvent("quote", false),
  "ramp.paid": (control, options) => control.payRamp({ body: refOf(options) }),
  "ramp.canceled": (control, options) => control.cancelRamp({ body: refOf(options) }),
  "ramp.completed": endEvent("ramp", true),
  "ramp.failed": endEvent("ramp", false),
  "collateral-deposit.accepted": endEvent("collateral-deposit", true),
  "collateral-deposit.rejected": endEvent("collateral-deposit", false),
  "collateral-withdrawal.approved": endEvent("collateral-withdrawal", true),
  "collateral-withdrawal.rejected": endEvent("collateral-withdrawal", false),
  "settlement.completed": endEvent("settlement", true),
  "settlement.failed": endEvent("settlement", false),
  "address.disabled": statusEvent("deposit-address", "disabled"),
  "collateral-link.enabled": statusEvent("collateral-link", "enabled"),
  "collateral-link.disabled": statusEvent("collateral-link", "disabled"),
};
