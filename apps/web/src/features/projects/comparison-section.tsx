import type { WordedAnalysis } from "@smartpick/answers";
import { CLINIC_NAMES, OTHER_CLINIC } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { type KeptProject, type ProjectTree, tableKey } from "../../storage/kept-project.ts";
import { askClinic } from "../../store/ask-clinic.ts";
import { openNamedTable } from "../../store/open-named-table.ts";
import { forgetNamedTable, keepNamedTable, tableOf } from "../../store/projects.ts";
import { announce } from "../../store/screen-store.ts";
import { holdTypedTable } from "../../store/workshop.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { AnalysisShown } from "./analysis-shown.tsx";
import { ClinicFiles } from "./clinic-files.tsx";
import { ColumnPicks } from "./column-picks.tsx";
import {
  type ClinicNamed,
  clinicIn,
  comparisonIn,
  linesAt,
  tableNamed,
  withChanges,
} from "./comparison-tree.ts";
import { FindingsGraded } from "./findings-graded.tsx";
import { IdentifierNote } from "./identifier-note.tsx";
import { NotOpened } from "./not-opened.tsx";
import { openedWords } from "./opened-words.ts";
import { SampleClinicForm } from "./sample-clinic-form.tsx";
import { freeCsvName } from "./table-name.ts";
import { useColumns } from "./use-columns.ts";
import { useIsClinic } from "./use-is-clinic.ts";
import type { SetField } from "./use-project.ts";
import type { TableShown } from "./use-tables.ts";

/** The comparison of a project: its table, the one question asked of it, what it shows, and her findings graded. */
export function ComparisonSection({
  kept,
  label,
  question,
  shown,
  busy,
  opened,
  onOpened,
  onSet,
}: {
  kept: KeptProject;
  label: string;
  question: string;
  shown: TableShown<WordedAnalysis> | null;
  busy: boolean;
  /** How often a further table was opened on this screen. */
  opened: number;
  onOpened: () => void;
  onSet: SetField;
}): ReactNode {
  const comparison = comparisonIn(kept.file);
  const name = tableNamed(comparison);
  const change = (changes: ProjectTree): void => onSet("comparison", withChanges(comparison, changes));
  const doors = <Doors kept={kept} comparison={comparison} onOpened={onOpened} onSet={onSet} />;
  return (
    <fieldset className="field stack">
      <legend>{label}</legend>
      <p className="hint">{question}</p>
      {name === "" ? (
        doors
      ) : (
        <>
          <TableThere kept={kept} name={name} clinic={clinicIn(comparison)} opened={opened} />
          <details className="more">
            <summary>Another table</summary>
            <div className="stack">
              <p className="small">
                It takes the place of this table. A sample clinic begins without findings.
              </p>
              {doors}
            </div>
          </details>
          <AskedOfTable
            kept={kept}
            comparison={comparison}
            shown={shown}
            busy={busy}
            opened={opened}
            onChange={change}
          />
        </>
      )}
    </fieldset>
  );
}

function Doors({
  kept,
  comparison,
  onOpened,
  onSet,
}: {
  kept: KeptProject;
  comparison: ProjectTree;
  onOpened: () => void;
  onSet: SetField;
}): ReactNode {
  const [busy, setBusy] = useState<"clinic" | "file" | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { note, offer } = useUndoNote();
  const before = tableNamed(comparison);
  const takeBack = async (name: string, text: string): Promise<void> => {
    if (name !== before) await forgetNamedTable(kept, name);
    await keepNamedTable(kept, before, text);
    await holdTypedTable(tableKey(kept.id, before), text, before);
    onSet("comparison", comparison);
    onOpened();
  };
  const take = async (file: File, block: (name: string) => ProjectTree): Promise<void> => {
    const name = freeCsvName(kept.file, file.name, before === "" ? null : before);
    const there = before === "" ? null : await tableOf(tableKey(kept.id, before));
    const found = await openNamedTable(kept, name, file);
    if (found.state === "refused") return setRefused(found.words);
    onSet("comparison", block(name));
    onOpened();
    if (before !== "" && before !== name) await forgetNamedTable(kept, before);
    const words = openedWords(name, found.summary.rows, there === null ? null : before);
    if (there === null) announce(words);
    else offer(words, () => void takeBack(name, there.text));
  };
  const working = async (what: "clinic" | "file", act: () => Promise<void>): Promise<void> => {
    setRefused(null);
    setBusy(what);
    await act();
    setBusy(null);
  };
  const make = (clinic: ClinicNamed): Promise<void> =>
    working("clinic", async () => {
      const rows = await askClinic("clinic.rows", clinic);
      if (rows === null) return setRefused("The rows could not be made. Load the page anew.");
      const isSame = JSON.stringify(clinicIn(comparison)) === JSON.stringify(clinic);
      await take(new File([rows], `${clinic.kind}-${clinic.seed}.csv`), (data) =>
        isSame ? { ...comparison, data } : { data, clinic: { ...clinic } },
      );
    });
  const open = (file: File): Promise<void> =>
    working("file", () => {
      const { clinic: _, ...asked } = comparison;
      return take(file, (data) => ({ ...(clinicIn(comparison) === null ? asked : {}), data }));
    });
  return (
    <div className="stack">
      <h3>A sample clinic</h3>
      <p className="small">
        Made up, with a truth that is known here. You analyse it and have what you found graded. It has faults
        on purpose.
      </p>
      <SampleClinicForm
        before={clinicIn(comparison)}
        busy={busy === "clinic"}
        onMake={(one) => void make(one)}
      />
      <h3>Your own table</h3>
      <p className="small">
        One row a case, under a line of column names. Take names and numbers of patients out first. It stays
        on this device.
      </p>
      <p>
        <FileButton
          label="Your own table"
          accept=".csv,.tsv,.txt"
          busy={busy === "file"}
          onFile={(file) => void open(file)}
        >
          Open your own table (.csv)
        </FileButton>
      </p>
      <NotOpened why={refused} />
      {note}
    </div>
  );
}

function TableThere({
  kept,
  name,
  clinic,
  opened,
}: {
  kept: KeptProject;
  name: string;
  clinic: ClinicNamed | null;
  opened: number;
}): ReactNode {
  const key = tableKey(kept.id, name);
  const isClinic = useIsClinic(key, clinic, opened);
  if (clinic === null)
    return (
      <>
        <p className="small">Now: {name}</p>
        <IdentifierNote table={key} opened={opened} />
      </>
    );
  return (
    <>
      <p className="small">
        Now: {name}, a sample clinic: {CLINIC_NAMES[clinic.kind]}. Number {clinic.seed},{" "}
        {clinic.rows.toLocaleString("en-US")} rows.{isClinic === true && " No row describes a person."}
      </p>
      {isClinic === false && (
        <>
          <p className="note ochre small">{OTHER_CLINIC}</p>
          <IdentifierNote table={key} opened={opened} />
        </>
      )}
      <ClinicFiles kept={kept} name={name} clinic={clinic} />
    </>
  );
}

function AskedOfTable({
  kept,
  comparison,
  shown,
  busy,
  opened,
  onChange,
}: {
  kept: KeptProject;
  comparison: ProjectTree;
  shown: TableShown<WordedAnalysis> | null;
  busy: boolean;
  opened: number;
  onChange: (changes: ProjectTree) => void;
}): ReactNode {
  const clinic = clinicIn(comparison);
  const found = useColumns(tableKey(kept.id, tableNamed(comparison)), clinic?.kind ?? null, opened);
  if (found === null) return <p aria-busy="true">The columns are being read.</p>;
  if (found.refused !== null) return <p className="note ochre">{found.refused}</p>;
  return (
    <>
      <ColumnPicks comparison={comparison} columns={found.columns} onChange={onChange} />
      <div role="status">
        {(shown?.refused ?? []).map((words) => (
          <p className="note ochre" key={words}>
            {words}
          </p>
        ))}
      </div>
      {shown?.value != null && <AnalysisShown analysis={shown.value} busy={busy} />}
      {clinic !== null && (
        <FindingsGraded
          clinic={clinic}
          findings={linesAt(comparison, "findings")}
          onChange={(findings) => onChange({ findings: findings.length === 0 ? undefined : findings })}
        />
      )}
    </>
  );
}
