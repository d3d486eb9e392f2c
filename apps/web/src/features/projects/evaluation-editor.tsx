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
import { TypedFrame } from "./typed-frame.tsx";
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
  return (
    <TypedFrame
      shown={shown}
      isSafe={isSafe}
      isOpen={beganNew}
      title={({ rows }) =>
        isNew ? "Type it here" : `Type or correct it here: ${counted(rows.length, ...plural(one))}`
      }
    >
      {(typed) => (
        <>
          {kind === "sus" && (
            <p className="small">
              1 is “strongly disagree”, 5 is “strongly agree”. The keys 1 to 5 answer and go on to the next
              statement.
            </p>
          )}
          {kind === "heuristics" && <RatersField table={typed} onTable={onTable} />}
          <TableEditor
            name={`${name}, ${place.file}`}
            one={one}
            table={typed}
            columns={columns}
            isQuestionnaire={isQuestionnaire}
            faults={atCells}
            more={(row) =>
              kind === "tlx-weighted" && <TlxPairsPart table={typed} row={row} onTable={onTable} />
            }
            onTable={(next) => onTable(withoutStalePairs(kind, typed, next))}
          />
        </>
      )}
    </TypedFrame>
  );
}

function plural(one: string): [string, string] {
  return one === "person" ? ["person", "people"] : [one, `${one}s`];
}
