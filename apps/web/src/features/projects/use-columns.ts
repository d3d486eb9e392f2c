import type { ClinicKind } from "@smartpick/answers";
import type { ColumnChoices } from "@smartpick/engine/quality";
import { useEffect, useState } from "react";
import { askTable } from "../../store/ask-table.ts";

/** The columns of a table with the values to choose from, or why there are none. */
export interface ColumnsShown {
  readonly columns: readonly ColumnChoices[];
  readonly refused: string | null;
}

/**
 * The columns of a table on this device; `null` while they are looked up. Those of a table stay while it is read again, so
 * that nothing below them closes when another table of the screen becomes another.
 */
export function useColumns(table: string, kind: ClinicKind | null, opened: unknown): ColumnsShown | null {
  const [shown, setShown] = useState<(ColumnsShown & { readonly of: string }) | null>(null);
  const of = `${kind ?? ""} ${table}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that came under the same key is another table
  useEffect(() => {
    let isCurrent = true;
    void askTable("table.columns", { name: table, kind }).then((answer) => {
      if (!isCurrent || answer.state === "superseded") return;
      if (answer.state === "made") setShown({ of, columns: answer.value, refused: null });
      else setShown({ of, columns: [], refused: answer.words });
    });
    return () => {
      isCurrent = false;
    };
  }, [table, kind, opened]);
  return shown?.of === of ? shown : null;
}
