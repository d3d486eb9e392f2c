import { analysisPlan, type ColumnChoices } from "@smartpick/engine/quality";
import { ANALYSIS_VALUES } from "@smartpick/report";
import type { ReactNode } from "react";
import type { ProjectTree } from "../../storage/kept-project.ts";
import { clinicIn, linesAt } from "./comparison-tree.ts";
import { PickOne } from "./text-field.tsx";
import { textAt } from "./tree-fields.ts";
import { ValuePick } from "./value-pick.tsx";

/** The one question that is asked of a table: outcome, two groups, what is held equal, and the column of weeks. */
export function ColumnPicks({
  comparison,
  columns,
  onChange,
}: {
  comparison: ProjectTree;
  columns: readonly ColumnChoices[];
  onChange: (changes: ProjectTree) => void;
}): ReactNode {
  const clinic = clinicIn(comparison);
  const base = clinic === null ? null : analysisPlan(clinic.kind, {});
  const outcome = textAt(comparison, "outcome") || (base?.outcome.column ?? "");
  const exposure = textAt(comparison, "exposure") || (base?.exposure.column ?? "");
  const usual = (column: string, of: { column: string; is: string } | undefined): string =>
    of?.column === column ? of.is : "";
  const choices = columns.map(({ name }) => ({ id: name, label: name }));
  const named = (name: string): ColumnChoices | undefined => columns.find((one) => one.name === name);
  const strata = Array.isArray(comparison.strata)
    ? linesAt(comparison, "strata")
    : (base?.strata.map(({ column }) => column) ?? []);
  const weeks = columns.filter(({ type }) => type === "week" || type === "date");
  return (
    <fieldset className="field stack">
      <legend>What is compared</legend>
      <p className="hint">
        Choose the columns before you look at the result. Each further look makes a chance finding likelier.
      </p>
      <div className="project-chart-how">
        <PickOne
          label="Column of the outcome"
          value={outcome}
          none={clinic === null ? "Not chosen" : null}
          choices={choices}
          onPick={(name) => onChange({ outcome: name, event: undefined })}
        />
        <ValuePick
          key={`outcome ${outcome}`}
          label={ANALYSIS_VALUES.outcome}
          column={named(outcome)}
          value={textAt(comparison, "event") || usual(outcome, base?.outcome)}
          onPick={(event) => onChange({ event })}
        />
        <PickOne
          label="Column that tells the two groups apart"
          value={exposure}
          none={clinic === null ? "Not chosen" : null}
          choices={choices}
          onPick={(name) => onChange({ exposure: name, exposed: undefined })}
        />
        <ValuePick
          key={`exposure ${exposure}`}
          label={ANALYSIS_VALUES.exposure}
          column={named(exposure)}
          value={textAt(comparison, "exposed") || usual(exposure, base?.exposure)}
          onPick={(exposed) => onChange({ exposed })}
        />
        <PickOne
          label="Column of weeks or days"
          value={textAt(comparison, "week") || (base?.week ?? "")}
          none={clinic === null ? "The first that holds them" : null}
          choices={weeks.map(({ name }) => ({ id: name, label: name }))}
          onPick={(week) => onChange({ week })}
        />
      </div>
      <StrataPick
        columns={columns.filter(({ name }) => name !== outcome && name !== exposure)}
        strata={strata}
        onPick={(next) => onChange({ strata: next })}
      />
    </fieldset>
  );
}

/** Columns that hold groups or numbers can be held equal; a text, or a number that differs in each row, cannot. */
function StrataPick({
  columns,
  strata,
  onPick,
}: {
  columns: readonly ColumnChoices[];
  strata: readonly string[];
  onPick: (strata: readonly string[]) => void;
}): ReactNode {
  const offered = columns.filter(
    ({ name, type, n, distinct }) =>
      strata.includes(name) || (type !== "text" && type !== "empty" && distinct < n),
  );
  if (offered.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>Columns to hold equal</legend>
      <p className="hint">What may move both: compare within its bands.</p>
      <div className="choices tight">
        {offered.map(({ name }) => (
          <label className="choice" key={name}>
            <input
              type="checkbox"
              checked={strata.includes(name)}
              onChange={() =>
                onPick(strata.includes(name) ? strata.filter((one) => one !== name) : [...strata, name])
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
