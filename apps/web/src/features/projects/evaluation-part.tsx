import type { ProjectEvaluationKind } from "@smartpick/core";
import { csvOf, evaluationColumns } from "@smartpick/engine/quality";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type KeptProject, tableKey } from "../../storage/kept-project.ts";
import { saveFile } from "../../storage/save-file.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { EvaluationEditor } from "./evaluation-editor.tsx";
import { EVALUATION_FORMS } from "./evaluation-forms.ts";
import { EvaluationResult } from "./evaluation-result.tsx";
import { IdentifierNote } from "./identifier-note.tsx";
import { NotOpened } from "./not-opened.tsx";
import { useEvaluationFile } from "./use-evaluation-file.ts";
import type { EvaluationShown } from "./use-tables.ts";

/** A table on the use of a record system: opened or typed here, and what it shows. */
export function EvaluationPart({
  kept,
  kind,
  data,
  shown,
  onData,
  onTake,
  onTables,
}: {
  kept: KeptProject;
  kind: ProjectEvaluationKind;
  /** Name of its file; `null` = nothing is typed yet. */
  data: string | null;
  /** `null` before the table is counted. */
  shown: EvaluationShown | null;
  onData: (data: string | null) => void;
  onTake: () => void;
  onTables: () => void;
}): ReactNode {
  const { name, about } = EVALUATION_FORMS[kind];
  const root = useRef<HTMLElement>(null);
  const [isAdded] = useState(data === null);
  // What was added stands before the button that added it.
  useEffect(() => {
    if (isAdded) root.current?.focus();
  }, [isAdded]);
  const { file, opened, reading, refused, note, open, save, keep } = useEvaluationFile({
    kept,
    kind,
    data,
    onData,
    onTables,
  });
  return (
    <section ref={root} tabIndex={-1} className="stack project-entry" aria-label={`${name}, ${file}`}>
      <div>
        <p className="lbl">{name}</p>
        <p className="hint">{about}</p>
      </div>
      <div className="row noprint">
        <FileButton
          label={`Table of ${name}`}
          accept=".csv,.tsv,.txt"
          busy={reading}
          onFile={(given) => void open(given)}
        >
          {data === null ? "Open a table (.csv)" : "Open another table"}
        </FileButton>
        <button
          type="button"
          className="btn"
          onClick={() =>
            saveFile(`empty-${kind}.csv`, "text/csv", csvOf({ columns: evaluationColumns(kind), rows: [] }))
          }
        >
          An empty table (.csv)
        </button>
        {data !== null && (
          <button type="button" className="btn" onClick={() => void save()}>
            Save {data}
          </button>
        )}
        <button type="button" className="btn" aria-label={`Take it away: ${name}, ${file}`} onClick={onTake}>
          Take it away
        </button>
      </div>
      <NotOpened why={refused} />
      {note}
      <EvaluationEditor
        key={opened}
        kind={kind}
        place={{ key: tableKey(kept.id, file), file, isKept: data !== null, keep, onHeld: onTables }}
        faults={shown?.faults ?? []}
        isNew={data === null}
      />
      {/* It comes with the first letter, so it stands where it moves no field that is being typed. */}
      {data !== null && (
        <IdentifierNote
          table={tableKey(kept.id, data)}
          opened={`${opened} ${shown?.value === null}`}
          asked={ASKED_FOR}
        />
      )}
      {data !== null && shown !== null && <Shown {...shown} />}
    </section>
  );
}

/** The place on a screen and the day of an alert tell nothing of a patient. */
const ASKED_FOR = ["place", "date"];

function Shown({ data, value, faults, refused }: EvaluationShown): ReactNode {
  if (value !== null) return <EvaluationResult report={value} of={data} />;
  if (faults.length === 0 && refused.length === 0) return null;
  const isOpen = faults.length > 0 && faults.every(({ code }) => code === "cell-missing" || code === "more");
  return (
    <div className={isOpen ? "note small" : "note brick small"}>
      <p>
        {isOpen
          ? "What it shows stands here once no cell is missing."
          : "What it shows stands here once every cell is accepted."}
      </p>
      <ul className="bullets">
        {refused.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
