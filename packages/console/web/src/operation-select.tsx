import type { Listed } from "./schema.ts";

interface OperationSelectProps {
  /** The id of the field, unique on the page. */
  readonly field: string;
  readonly operations: readonly Listed[];
  /** The id of the chosen operation. */
  readonly chosen: string;
  readonly onChange: (id: string) => void;
  /** The text of an operation in the list. */
  readonly textOf: (listed: Listed) => string | undefined;
}

/** A list of operations, grouped by tag. */
export function OperationSelect({ field, operations, chosen, onChange, textOf }: OperationSelectProps) {
  const tags = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? "");
  return (
    <div class="field">
      <label for={field}>Operation</label>
      <select id={field} value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
        {[...tags].map(([tag, list]) => (
          <optgroup key={tag} label={tag}>
            {list.map((each) => (
              <option key={each.id} value={each.id}>
                {textOf(each)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
