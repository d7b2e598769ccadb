import { contract, type CapabilitiesWithRequirements } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";

const HEADER = "X-FBAPI-INITIATED-BY";

type Handler = (request: never, ...rest: never[]) => unknown;
interface Request {
  readonly headers?: Readonly<Record<string, unknown>>;
}

/**
 * Lets requests pass only if they say who began them, wherever the provider's requirements ask for that: in every
 * operation of a component with `userIdentification` whose contract knows the header.
 *
 * @param handlers of operations, by their ids
 */
export function requireInitiators<Handlers extends object>(
  handlers: Handlers,
  requirements: CapabilitiesWithRequirements,
): Handlers {
  const entries = Object.entries<Handler>(handlers as Record<string, Handler>).map(([id, handler]) => [
    id,
    asksForInitiator(id, requirements) ? checked(handler) : handler,
  ]);
  return Object.fromEntries(entries) as Handlers;
}

function asksForInitiator(operationId: string, requirements: CapabilitiesWithRequirements): boolean {
  const { components = [], parameters = [] } = contract.operations[operationId] ?? {};
  const needed = components.some(
    (name) => requirements[name as keyof CapabilitiesWithRequirements]?.userIdentification !== undefined,
  );
  return needed && parameters.some(({ name }) => name === HEADER);
}

function checked(handler: Handler): Handler {
  return async (request: Request, ...rest: never[]) => {
    if (request.headers?.[HEADER]) return handler(request as never, ...rest);
    throw new BadRequestError("schema-property-error", `${HEADER} must say who began this.`, {
      requestPart: "headers",
      propertyName: HEADER,
    });
  };
}
