import type { ProjectEvaluationKind } from "@smartpick/core";
import type { RowFault } from "@smartpick/engine/quality";
import { counted } from "@smartpick/report";
import { type ReactNode, useMemo, useState } from "react";
import { cellFaults } from "./cell-faults.ts";
import { columnsToType, EVALUATION_FORMS, evaluationForms } from "./evaluation-forms.ts";
import { RatersField } from "./raters-field.tsx";
import { TableEditor } from "./table-editor.tsx";
import { withoutStalePairs } from "./tlx-choices.ts";
import { TlxPairsPart } from "./tlx-pairs-part.tsx";
import { useTypedTable } from "./use-typed-table.ts";

/** A table on the use of a record system as it is typed. */
export function EvaluationEditor({
  kind,
  place,
  faults,
  isNew,
}: {
  kind: ProjectEvaluationKind;
  place: Pick<Parameters<typeof useTypedTable>[0], "key" | "file" | "isKept" | "keep" | "onHeld">;
  faults: readonly RowFault[];
  isNew: boolean;
}): ReactNode {
  // What opened as an empty table stays open while it is filled.
  const [beganNew] = useState(isNew);
  const { name, one, isQuestionnaire } = EVALUATION_FORMS[kind];
  const { shown, lines, isSafe, onTable } = useTypedTable({
    ...place,
    wanted: (found) => columnsToType(kind, found),
    mayBeLeftOut: (column) => evaluationForms(kind, [column])[0]?.isOptional === true,
  });
  const table = shown.state === "ready" ? shown.table : null;
  const columns = useMemo(() => evaluationForms(kind, table?.columns ?? []), [kind, table?.columns]);
  const atCells = useMemo(
    () => cellFaults(faults, lines, table?.columns ?? []),
    [faults, lines, table?.columns],
  );
  if (shown.state === "reading") return <p aria-busy="true">The table is being read.</p>;
  if (shown.state === "refused") return <p className="note brick small">{shown.words}</p>;
  if (shown.state === "too-many")
    return (
      <p className="small quiet">
        {counted(shown.rows, "row")} are too many to type here. Correct them in a spreadsheet and open the
        file again.
      </p>
    );
  return (
    <details className="more" open={beganNew || undefined}>
      <summary>
        {isNew
          ? "Type it here"
          : `Type or correct it here: ${counted(shown.table.rows.length, ...plural(one))}`}
      </summary>
      <div className="stack">
        {kind === "sus" && (
          <p className="small">
            1 is “strongly disagree”, 5 is “strongly agree”. The keys 1 to 5 answer and go on to the next
            statement.
          </p>
        )}
        {kind === "heuristics" && <RatersField table={shown.table} onTable={onTable} />}
        <TableEditor
          name={`${name}, ${place.file}`}
          one={one}
          table={shown.table}
          columns={columns}
          isQuestionnaire={isQuestionnaire}
          faults={atCells}
          more={(row) =>
            kind === "tlx-weighted" && <TlxPairsPart table={shown.table} row={row} onTable={onTable} />
          }
          onTable={(next) => onTable(withoutStalePairs(kind, shown.table, next))}
        />
        {!isSafe && (
          <p className="note ochre small" role="alert">
            The browser does not keep it. Save the table as a file before you leave.
          </p>
        )}
      </div>
    </details>
  );
}

function plural(one: string): [string, string] {
  return one === "person" ? ["person", "people"] : [one, `${one}s`];
}
