import type { ColumnChoices } from "@smartpick/engine/quality";
import { type ReactNode, useState } from "react";
import { PickOne, TextField } from "./text-field.tsx";

const COMPARISON = "compare:";
const HINT = "A value, or a comparison such as <8 or >=2025-W30.";

/** One value of a column, or a comparison such as `<8`. */
export function ValuePick({
  label,
  column,
  value,
  onPick,
}: {
  label: string;
  column: ColumnChoices | undefined;
  value: string;
  onPick: (value: string) => void;
}): ReactNode {
  const values = column?.values ?? [];
  const isOther = value !== "" && !values.includes(value);
  const [isWritten, setWritten] = useState(false);
  if (column === undefined) return null;
  const field = (
    <TextField label={`${label}, written`} hint={HINT} form="line" value={value} onEnter={onPick} />
  );
  if (values.length === 0)
    return <TextField label={label} hint={HINT} form="line" value={value} onEnter={onPick} />;
  const shows = isOther || isWritten;
  return (
    <div className="stack">
      <PickOne
        label={label}
        value={shows ? COMPARISON : value}
        none={column.type === "yes-no" ? "Yes, as the column says it" : "Not chosen"}
        choices={[
          ...values.map((id) => ({ id, label: id })),
          { id: COMPARISON, label: "A comparison, such as <8" },
        ]}
        onPick={(id) => {
          setWritten(id === COMPARISON);
          onPick(id === COMPARISON ? "" : id);
        }}
      />
      {shows && field}
    </div>
  );
}
