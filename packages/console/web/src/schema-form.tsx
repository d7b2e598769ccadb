import { isObject, parseJson } from "@provider-connectivity/core/internal";
import { InlineMarkdown } from "./markdown.tsx";
import { type ApiDocument, branchesOf, branchIndex, branchName, firstValue, flatten, type Schema } from "./schema.ts";

/** The id of the list of accounts that a page offers to fields named `accountId`. */
export const ACCOUNTS_LIST = "known-accounts";

/** The options of a form for one schema. */
export interface SchemaFormProps {
  readonly document: ApiDocument;
  readonly schema: Schema;
  /** Names the fields; unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Fields for a value of a schema. An empty optional member is omitted. */
export function SchemaForm(props: SchemaFormProps) {
  const { document, schema, value, isRequired, label, id, onChange } = props;
  const flat = flatten(document, schema);
  const branches = branchesOf(document, flat);
  if (branches.length > 1) return <Alternatives {...props} branches={branches} />;
  if (flat.type === "array" && flat.items !== undefined) return <List {...props} items={flat.items} />;
  if (flat.properties === undefined) return <Scalar {...props} flat={flat} />;
  if (value === undefined && !isRequired)
    return (
      <p>
        <button type="button" class="small" onClick={() => onChange(firstValue(document, schema))}>
          Add {label}
        </button>
      </p>
    );
  return (
    <fieldset>
      <legend>{label}</legend>
      {isRequired ? null : <Remove label={label} onChange={onChange} />}
      <Members {...props} id={id} flat={flat} />
    </fieldset>
  );
}

function Remove({ label, onChange }: Pick<SchemaFormProps, "label" | "onChange">) {
  return (
    <button type="button" class="small" onClick={() => onChange(undefined)}>
      Remove {label}
    </button>
  );
}

function Members({ document, id, value, onChange, flat }: SchemaFormProps & { readonly flat: Schema }) {
  const given = isObject(value) ? value : {};
  return (
    <>
      {Object.entries(flat.properties ?? {}).map(([name, property]) => (
        <SchemaForm
          key={name}
          document={document}
          schema={property}
          id={`${id}-${name}`}
          label={name}
          isRequired={flat.required?.includes(name) ?? false}
          value={given[name]}
          onChange={(next) => {
            const { [name]: _, ...others } = given;
            onChange(next === undefined ? others : { ...given, [name]: next });
          }}
        />
      ))}
    </>
  );
}

function Alternatives(props: SchemaFormProps & { readonly branches: readonly Schema[] }) {
  const { document, branches, value, onChange, id, label, isRequired } = props;
  if (value === undefined && !isRequired)
    return (
      <p>
        <button type="button" class="small" onClick={() => onChange(firstValue(document, branches[0]!))}>
          Add {label}
        </button>
      </p>
    );
  const index = branchIndex(document, branches, value);
  const branch = branches[index]!;
  return (
    <fieldset>
      <legend>{label}</legend>
      {isRequired ? null : <Remove label={label} onChange={onChange} />}
      <div class="field">
        <label for={`${id}-type`}>Type of {label}</label>
        <select
          id={`${id}-type`}
          value={String(index)}
          onChange={(event) => onChange(firstValue(document, branches[Number(event.currentTarget.value)]!))}
        >
          {branches.map((each, place) => (
            <option key={place} value={String(place)}>
              {branchName(document, each)}
            </option>
          ))}
        </select>
      </div>
      <Inner {...props} schema={branch} />
    </fieldset>
  );
}

/** The selected alternative, without a frame. */
function Inner(props: SchemaFormProps) {
  const flat = flatten(props.document, props.schema);
  return flat.properties === undefined ? (
    <Scalar {...props} label="value" flat={flat} />
  ) : (
    <Members {...props} flat={flat} />
  );
}

function List({ document, items, id, label, value, onChange }: SchemaFormProps & { readonly items: Schema }) {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return (
    <fieldset>
      <legend>{label}</legend>
      {list.map((item, index) => (
        <div key={index}>
          <SchemaForm
            document={document}
            schema={items}
            id={`${id}-${index}`}
            label={`${label} ${index + 1}`}
            isRequired
            value={item}
            onChange={(next) => onChange(list.with(index, next))}
          />
          <button type="button" class="small" onClick={() => onChange(list.toSpliced(index, 1))}>
            Remove {label} {index + 1}
          </button>
        </div>
      ))}
      <button type="button" class="small" onClick={() => onChange([...list, firstValue(document, items)])}>
        Add to {label}
      </button>
    </fieldset>
  );
}

function Scalar({ id, label, isRequired, value, onChange, flat }: SchemaFormProps & { readonly flat: Schema }) {
  const { type, description } = flat;
  const choices = type === "boolean" ? [true, false] : flat.enum;
  const text = typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
  const change = (given: string): void => {
    if (given === "") onChange(isRequired && type === "string" ? "" : undefined);
    else if (choices !== undefined) onChange(choices.find((choice) => String(choice) === given));
    else if ((type === "number" || type === "integer") && Number.isFinite(Number(given))) onChange(Number(given));
    else onChange(type === "object" ? parsed(given) : given);
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isRequired ? (
          <span class="need" aria-hidden="true">
            {" "}
            *
          </span>
        ) : (
          <span class="kind"> optional</span>
        )}
      </label>
      {choices === undefined ? (
        <input
          id={id}
          value={text}
          required={isRequired}
          autocomplete="off"
          list={label === "accountId" ? ACCOUNTS_LIST : undefined}
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <select id={id} value={text} required={isRequired} onChange={(event) => change(event.currentTarget.value)}>
          {isRequired && text !== "" ? null : <option value="" />}
          {choices.map((choice) => (
            <option key={String(choice)} value={String(choice)}>
              {String(choice)}
            </option>
          ))}
        </select>
      )}
      {description === undefined ? null : (
        <p class="hint">
          <InlineMarkdown text={firstSentence(description)} />
        </p>
      )}
    </div>
  );
}

/** Longer hints end after their first sentence. The documentation next to the form shows the full text. */
const MAX_HINT = 140;

function firstSentence(text: string): string {
  const [paragraph = ""] = text.split("\n\n");
  if (paragraph.length <= MAX_HINT) return paragraph;
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function parsed(text: string): unknown {
  const value = parseJson(text);
  return value === undefined ? text : value;
}
