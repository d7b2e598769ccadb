import { type CapabilitiesWithRequirements, contract } from "@provider-connectivity/contract";

const HEADER = "X-FBAPI-INITIATED-BY";

type Contract = typeof contract;
type Validators = Contract["validators"][string];
type Validate = NonNullable<Validators["header"]>;

/**
 * Returns the contract with a required initiator in every operation of a component with `userIdentification` that has the
 * header. The contract is changed instead of the handlers, so that a request is refused before its idempotency key is stored.
 */
export function requireInitiators(requirements: CapabilitiesWithRequirements): Contract {
  const validators = Object.entries(contract.validators).map(([id, each]) => [
    id,
    requiresInitiator(id, requirements) ? { ...each, header: requiring(each.header) } : each,
  ]);
  return { ...contract, validators: Object.fromEntries(validators) as Contract["validators"] };
}

function requiresInitiator(operationId: string, requirements: CapabilitiesWithRequirements): boolean {
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

/** An empty header counts as missing. */
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
