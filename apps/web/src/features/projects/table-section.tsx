import { BETTER_WAYS, PROJECT_CHART_METHODS, PROJECT_CHART_RULES } from "@smartpick/core";
import { CHART_FORMULAS, CHART_NAMES, capitalised, RULE_SET_NAMES } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import type { KeptProject, ProjectTree } from "../../storage/kept-project.ts";
import { NOT_KEPT } from "../../store/open-named-table.ts";
import { keepTable, tableOf } from "../../store/projects.ts";
import { announce } from "../../store/screen-store.ts";
import { holdTypedTable, readTableFile } from "../../store/workshop.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { useUndoNote } from "../../ui/undo-note.tsx";
import { ChartNumbers } from "./chart-numbers.tsx";
import { EntryList } from "./entry-list.tsx";
import { IdentifierNote } from "./identifier-note.tsx";
import { NotOpened } from "./not-opened.tsx";
import { openedWords } from "./opened-words.ts";
import { freeCsvName } from "./table-name.ts";
import { PickOne, TextField } from "./text-field.tsx";
import { entriesAt, type SetField, textAt } from "./use-project.ts";

/** The table of a project and how its chart is drawn. */
export function TableSection({
  kept,
  refused,
  onSet,
  onTables,
}: {
  kept: KeptProject;
  refused: readonly string[];
  onSet: SetField;
  onTables: () => void;
}): ReactNode {
  const [opened, setOpened] = useState(0);
  const chart = (kept.file.chart ?? {}) as ProjectTree;
  const set = (key: string, value: unknown): void => {
    const { [key]: _, ...others } = chart;
    const isEmpty = value === "" || value === undefined || (Array.isArray(value) && value.length === 0);
    onSet("chart", { ...others, ...(isEmpty ? {} : { [key]: value }) });
  };
  return (
    <div className="stack">
      <OpenTable
        kept={kept}
        chart={chart}
        opened={opened}
        onSet={onSet}
        onOpened={() => {
          setOpened((times) => times + 1);
          onTables();
        }}
      />
      <ChartNumbers key={opened} kept={kept} chart={chart} onSet={onSet} onTables={onTables} />
      {kept.table !== null && (
        <>
          <div className="project-chart-how">
            <PickOne
              label="Chart"
              value={textAt(chart, "method") || "run"}
              none={null}
              choices={PROJECT_CHART_METHODS.map((id) => ({ id, label: CHART_NAMES[id] }))}
              onPick={(method) => set("method", method)}
            />
            <PickOne
              label="Rules"
              value={textAt(chart, "rules") || "anhoej"}
              none={null}
              choices={PROJECT_CHART_RULES.map((id) => ({ id, label: capitalised(RULE_SET_NAMES[id]) }))}
              onPick={(rules) => set("rules", rules)}
            />
            <NumberField
              label="Goal"
              value={textAt(chart, "target")}
              onEnter={(goal) => set("target", goal)}
            />
            <PickOne
              label="Better is"
              value={textAt(chart, "better")}
              choices={BETTER_WAYS.map((id) => ({ id, label: capitalised(id) }))}
              onPick={(better) => set("better", better)}
            />
          </div>
          <p className="small quiet">{CHART_FORMULAS[(textAt(chart, "method") || "run") as "run"]}</p>
          {refused.length > 0 && (
            <div role="alert" className="note brick">
              {refused.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </div>
          )}
          <EntryList
            name="Phases"
            hint="A phase begins with a change. Write its name and the date or number of its first point, as in the table."
            one="phase"
            fields={[
              { key: "name", label: "Name", form: "line" },
              { key: "from", label: "First point", form: "line" },
            ]}
            entries={entriesAt(chart, "phases")}
            onChange={(phases) => set("phases", phases)}
          />
          <ColumnNames chart={chart} onSet={set} />
        </>
      )}
    </div>
  );
}

function ColumnNames({
  chart,
  onSet,
}: {
  chart: ProjectTree;
  onSet: (key: string, value: unknown) => void;
}): ReactNode {
  const columns = (chart.columns ?? {}) as ProjectTree;
  const set = (key: string, name: string): void => {
    const { [key]: _, ...others } = columns;
    const next = name === "" ? others : { ...others, [key]: name };
    onSet("columns", Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <details className="more">
      <summary>Columns with other names</summary>
      <div className="project-chart-how">
        {(
          [
            ["x", "Date or index"],
            ["value", "Value"],
            ["n", "Out of how many (n)"],
          ] as const
        ).map(([key, label]) => (
          <TextField
            key={key}
            label={label}
            form="line"
            value={textAt(columns, key)}
            onEnter={(name) => set(key, name)}
          />
        ))}
      </div>
    </details>
  );
}

function NumberField({
  label,
  value,
  onEnter,
}: {
  label: string;
  value: string;
  onEnter: (value: number | undefined) => void;
}): ReactNode {
  const [typed, setTyped] = useState(value);
  const isWrong = typed.trim() !== "" && !Number.isFinite(Number(typed));
  return (
    <TextField
      label={label}
      form="line"
      value={typed}
      wrong={isWrong ? "Write a number, such as 15 or 0.15. It is not entered yet." : null}
      onEnter={(text) => {
        setTyped(text);
        const number = Number(text);
        if (text.trim() === "") onEnter(undefined);
        else if (Number.isFinite(number)) onEnter(number);
      }}
    />
  );
}

function OpenTable({
  kept,
  chart,
  opened,
  onSet,
  onOpened,
}: {
  kept: KeptProject;
  chart: ProjectTree;
  opened: number;
  onSet: SetField;
  onOpened: () => void;
}): ReactNode {
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { note, offer } = useUndoNote();
  const takeBack = async (name: string, text: string): Promise<void> => {
    await keepTable(kept, name, text);
    await holdTypedTable(kept.id, text, name);
    onSet("chart", chart);
    onOpened();
  };
  const open = async (file: File): Promise<void> => {
    setRefused(null);
    setReading(true);
    const there = kept.table === null ? null : await tableOf(kept.id);
    const found = await readTableFile(kept.id, file);
    setReading(false);
    if (found.state === "refused") return setRefused(found.words);
    if (!(await keepTable(kept, file.name, found.text))) return setRefused(NOT_KEPT);
    const hasCounts = found.summary.columns.some((name) => name.trim().toLowerCase() === "n");
    const before = textAt(chart, "data");
    const data = freeCsvName(kept.file, file.name, before === "" ? null : before);
    onSet("chart", { method: hasCounts ? "p" : "xmr", ...chart, data });
    onOpened();
    const words = openedWords(file.name, found.summary.rows, there?.name ?? null);
    if (there === null) announce(words);
    else offer(words, () => void takeBack(there.name, there.text));
  };
  return (
    <div className="stack">
      <p className="small">
        One row a week or month. Columns: date or index, value; of counted events also n, out of how many.
        Names of patients have no place in it.
      </p>
      <div className="row">
        <FileButton label="A table" accept=".csv,.tsv,.txt" busy={reading} onFile={(file) => void open(file)}>
          {kept.table === null ? "Open a table (.csv)" : "Open another table"}
        </FileButton>
        {kept.table !== null && <span className="small">Now: {kept.table}</span>}
      </div>
      {note}
      {kept.table !== null && <IdentifierNote table={kept.id} opened={`${kept.table} ${opened}`} />}
      <NotOpened why={refused} />
    </div>
  );
}
