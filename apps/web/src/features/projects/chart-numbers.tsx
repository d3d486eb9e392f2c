import { counted } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import type { KeptProject, ProjectTree } from "../../storage/kept-project.ts";
import { forgetTable, keepTable } from "../../store/projects.ts";
import { chartColumns, namedByPlace } from "./chart-columns.ts";
import { TableEditor } from "./table-editor.tsx";
import { freeCsvName } from "./table-name.ts";
import { TypedFrame } from "./typed-frame.tsx";
import { type SetField, textAt } from "./use-project.ts";
import { useTypedTable } from "./use-typed-table.ts";

/** The numbers of a chart as they are typed: a date or number, a value, and n where a count is out of so many. */
export function ChartNumbers({
  kept,
  chart,
  onSet,
  onTables,
}: {
  kept: KeptProject;
  chart: ProjectTree;
  onSet: SetField;
  onTables: () => void;
}): ReactNode {
  const [beganNew] = useState(kept.table === null);
  const file = kept.table ?? freeCsvName(kept.file, "numbers.csv", textAt(chart, "data") || null);
  const { shown, isSafe, isOther, onTable } = useTypedTable({
    key: kept.id,
    file,
    isKept: kept.table !== null,
    wanted: (found) => chartColumns(found, (chart.columns ?? {}) as ProjectTree),
    mayBeLeftOut: (column) => !["date", "index", "value"].includes(column),
    named: namedByPlace,
    keep: async (text) => {
      if (text === null) {
        await forgetTable(kept);
        onSet("chart", undefined);
        return true;
      }
      const isKept = await keepTable(kept, file, text);
      if (textAt(chart, "data") === "") onSet("chart", { method: "xmr", ...chart, data: file });
      return isKept;
    },
    onHeld: onTables,
  });
  return (
    <TypedFrame
      shown={shown}
      isSafe={isSafe}
      title={({ rows }) =>
        beganNew && !isOther
          ? "Type the numbers here"
          : `Type or correct the numbers: ${counted(rows.length, "row")}`
      }
    >
      {(table) => (
        <>
          <p className="small">
            The first column takes days as 2026-01-31, or numbers that count up. For a share, the value is a
            count and n is out of how many; then choose the p chart.
          </p>
          <TableEditor
            name="Numbers of the chart"
            one="row"
            table={table}
            columns={table.columns.map((name) => ({
              name,
              label: LABELS[name] ?? name,
              form: NUMBERS.has(name) ? "number" : "line",
              isOptional: name === "n",
            }))}
            faults={[]}
            onTable={onTable}
          />
        </>
      )}
    </TypedFrame>
  );
}

const LABELS: Readonly<Record<string, string>> = {
  date: "Day or number",
  index: "Day or number",
  value: "Value",
  n: "n, out of how many",
};
const NUMBERS = new Set(["value", "n"]);
