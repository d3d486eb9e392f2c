import type { ClinicKind } from "@smartpick/answers";
import type { ColumnChoices } from "@smartpick/engine/quality";
import { useEffect, useState } from "react";
import { askTable } from "../../store/ask-table.ts";

/** The columns of a table with the values to choose from, or why there are none. */
export interface ColumnsShown {
  readonly columns: readonly ColumnChoices[];
  readonly refused: string | null;
}

/** The columns of a table on this device; `null` while they are looked up. */
export function useColumns(table: string, kind: ClinicKind | null, opened: unknown): ColumnsShown | null {
  const [shown, setShown] = useState<ColumnsShown | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that came under the same key is another table
  useEffect(() => {
    let isCurrent = true;
    setShown(null);
    void askTable("table.columns", { name: table, kind }).then((answer) => {
      if (!isCurrent || answer.state === "superseded") return;
      if (answer.state === "made") setShown({ columns: answer.value, refused: null });
      else setShown({ columns: [], refused: answer.words });
    });
    return () => {
      isCurrent = false;
    };
  }, [table, kind, opened]);
  return shown;
}
