import { type CapabilitiesWithRequirements, contract } from "@provider-connectivity/contract";

const HEADER = "X-FBAPI-INITIATED-BY";

type Contract = typeof contract;
type Validators = Contract["validators"][string];
type Validate = NonNullable<Validators["header"]>;

/**
 * The contract, in which requests must say who began them wherever the provider's requirements ask for that: in every
 * operation of a component with `userIdentification` that knows the header. It is part of the contract rather than of
 * handlers, so that the refusal comes before anything is remembered under an idempotency key.
 */
export function requireInitiators(requirements: CapabilitiesWithRequirements): Contract {
  const validators = Object.entries(contract.validators).map(([id, each]) => [
    id,
    asksForInitiator(id, requirements) ? { ...each, header: requiring(each.header) } : each,
  ]);
  return { ...contract, validators: Object.fromEntries(validators) as Contract["validators"] };
}

function asksForInitiator(operationId: string, requirements: CapabilitiesWithRequirements): boolean {
  const operations: Readonly<Record<string, ContractOperation>> = contract.operations;
  const { components = [], parameters = [] } = operations[operationId] ?? {};
  const needed = components.some(
    (name) => requirements[name as keyof CapabilitiesWithRequirements]?.userIdentification !== undefined,
  );
  return needed && parameters.some(({ name }) => name === HEADER);
}

interface ContractOperation {
  readonly components?: readonly string[];
  readonly parameters?: readonly { readonly name: string }[];
}

/** An empty header names nobody. */
function requiring(validate: Validate | undefined): Validate {
  const check: Validate = (headers) => {
    if ((headers as Readonly<Record<string, unknown>>)[HEADER]) {
      const isValid = validate?.(headers) ?? true;
      check.errors = validate?.errors ?? null;
      return isValid;
    }
    const params = { missingProperty: HEADER };
    check.errors = [{ instancePath: "", schemaPath: "#/required", keyword: "required", params }];
    return false;
  };
  return check;
}
