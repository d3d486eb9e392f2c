import type { ProjectEvaluationKind } from "@smartpick/core";
import { type ReactNode, useState } from "react";
import { type KeptProject, tableKey } from "../../storage/kept-project.ts";
import { forgetNamedTable, keepNamedTable, tableOf } from "../../store/projects.ts";
import { announce } from "../../store/screen-store.ts";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { EVALUATION_FORMS } from "./evaluation-forms.ts";
import { EvaluationPart } from "./evaluation-part.tsx";
import { FIELD_LABELS } from "./field-labels.ts";
import { PickOne } from "./text-field.tsx";
import { type EvaluationTyped, useEvaluations } from "./use-evaluations.ts";
import type { EvaluationShown } from "./use-tables.ts";

/** The tables of a project on the use of a record system: each typed or opened, and what it shows. */
export function EvaluationsSection({
  kept,
  shown,
  onTables,
}: {
  kept: KeptProject;
  shown: readonly EvaluationShown[];
  /** A table became another under the same name. */
  onTables: () => void;
}): ReactNode {
  const { parts, add, put, take } = useEvaluations(kept);
  const [kind, setKind] = useState<ProjectEvaluationKind>("sus");
  const { note, offer } = useUndoNote();

  const addPart = (): void => {
    add(kind);
    announce(`${EVALUATION_FORMS[kind].name} is added.`);
  };
  const takePart = async (part: EvaluationTyped): Promise<void> => {
    const { data } = part;
    const table = data === null ? null : await tableOf(tableKey(kept.id, data));
    if (data !== null) await forgetNamedTable(kept, data);
    take(part);
    offer(`${EVALUATION_FORMS[part.kind].name} is taken away.`, () => {
      if (data === null || table === null) return add(part.kind);
      void keepNamedTable(kept, data, table.text).then(() => put({ ...part, data: null }, data));
    });
  };
  return (
    <div className="stack">
      <div>
        <h3>{FIELD_LABELS.evaluations}</h3>
        <p className="hint">
          Type it here or open a table, as many kinds as you have. Names of patients have no place in it.
        </p>
      </div>
      {parts.map((part) => (
        <EvaluationPart
          key={part.key}
          kept={kept}
          kind={part.kind}
          data={part.data}
          shown={shown.find((one) => one.data === part.data && one.kind === part.kind) ?? null}
          onData={(next) => put(part, next)}
          onTake={() => void takePart(part)}
          onTables={onTables}
        />
      ))}
      {note}
      <div className="stack noprint">
        <PickOne
          label="What did you collect?"
          hint={EVALUATION_FORMS[kind].about}
          value={kind}
          none={null}
          choices={ORDER.map((id) => ({ id, label: EVALUATION_FORMS[id].name }))}
          onPick={(id) => setKind(id as ProjectEvaluationKind)}
        />
        <p>
          <button type="button" className="btn" onClick={addPart}>
            Add it
          </button>
        </p>
      </div>
    </div>
  );
}

const ORDER = Object.keys(EVALUATION_FORMS) as readonly ProjectEvaluationKind[];
