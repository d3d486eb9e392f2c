import { type ReactNode, useState } from "react";
import { announce } from "../../store/screen-store.ts";
import { isSeverity, raterOf } from "./evaluation-forms.ts";
import { whyNotRaters, withRaters } from "./raters.ts";
import { TextField } from "./text-field.tsx";
import type { TypedTable } from "./typed-table.ts";

/** Who rated the severity: one column of the table each. */
export function RatersField({
  table,
  onTable,
}: {
  table: TypedTable;
  onTable: (table: TypedTable) => void;
}): ReactNode {
  const raters = table.columns.filter(isSeverity);
  const [typed, setTyped] = useState(raters.map(raterOf).join("\n"));
  const names = typed.split("\n").map((name) => name.trim());
  const wrong = whyNotRaters(names);
  const enter = (text: string): void => {
    setTyped(text);
    const next = text.split("\n").map((name) => name.trim());
    if (whyNotRaters(next) !== null) return;
    onTable(withRaters(table, next));
    announce(`${next.length} raters.`);
  };
  return (
    <TextField
      label="Raters"
      hint="One a line, by a name or number of your own. Each rates alone. A rater who is taken out takes her ratings along."
      rows={3}
      value={typed}
      wrong={wrong}
      onEnter={enter}
    />
  );
}
