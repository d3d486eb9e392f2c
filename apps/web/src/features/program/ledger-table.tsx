import type { LedgerField, ProgramLedger } from "@smartpick/core";
import type { TermId } from "@smartpick/report/glossary";
import type { ReactNode } from "react";
import { Term } from "../../ui/term.tsx";
import { factWords } from "./fact-words.ts";

const STANDING: Readonly<Record<string, string>> = {
  published: "Published",
  derived: "Derived",
  assumed: "Assumed",
  yours: "Yours",
};
const KIND: Readonly<Record<string, string>> = {
  rule: "Rule",
  preference: "Preference",
  observation: "Observed",
};

/** Every fact with value, year, source and kind; further values of the same field below the one that counts. */
export function LedgerTable({ ledger }: { ledger: ProgramLedger }): ReactNode {
  const fields = ledger.fields.filter(
    ({ field }) => !/^(quota|filled)\d{4}$/.test(field) && !HIDDEN.has(field),
  );
  return (
    <table className="ledger">
      <caption className="vh">Facts about {ledger.name}</caption>
      <thead>
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Value</th>
          <th scope="col">Year</th>
          <th scope="col">Source</th>
          <th scope="col">Kind, origin</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <Field key={field.field} field={field} shown={shownValue(ledger, field)} />
        ))}
      </tbody>
    </table>
  );
}

/** Shown in the page's head or of no use to a reader. */
const HIDDEN: ReadonlySet<string> = new Set([
  "name",
  "latitude",
  "longitude",
  "specialty",
  "track",
  "imgShareLow",
  "imgShareHigh",
]);

/** The share of residents who are IMGs is an estimate, so it is shown with both ends. */
function shownValue(ledger: ProgramLedger, { field }: LedgerField): string | null {
  if (field !== "imgShare") return null;
  const end = (name: string) => ledger.fields.find((one) => one.field === name)?.value ?? null;
  const [low, mid, high] = [end("imgShareLow"), end("imgShare"), end("imgShareHigh")].map((value) =>
    typeof value === "number" ? Math.round(100 * value) : null,
  );
  return low == null || mid == null || high == null
    ? null
    : `About ${mid} of 100 (4 in 5: ${low} to ${high})`;
}

/** Fields whose names not every physician knows. */
const EXPLAINED: Readonly<Record<string, TermId>> = {
  nrmpCode: "nrmp-code",
  setting: "setting",
  sponsor: "sponsor",
  visaJ1: "j1",
  visaH1b: "h1b",
  minimumUsClinicalMonths: "usce",
  step3Required: "step-3",
  informaticsFellowship: "ci-fellowship",
};

function FieldName({ field: { field, label } }: { field: LedgerField }): ReactNode {
  const id = EXPLAINED[field];
  return id === undefined ? label : <Term id={id}>{label}</Term>;
}

function Field({ field, shown }: { field: LedgerField; shown: string | null }): ReactNode {
  if (field.entries.length === 0) {
    return (
      <tr>
        <th scope="row">
          <FieldName field={field} />
        </th>
        <td className="value">
          <span className="unknown">Unknown</span>
        </td>
        <td />
        <td>Not in our sources</td>
        <td />
      </tr>
    );
  }
  return field.entries.map((entry, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two sources may say the same in the same year
    <tr key={at} className={at > 0 ? "further" : undefined}>
      {at === 0 ? (
        <th scope="row" rowSpan={field.entries.length}>
          <FieldName field={field} />
          {field.conflict && <span className="tag conflict">{countOf(field)} sources disagree</span>}
        </th>
      ) : null}
      <td className="value">{at === 0 && shown !== null ? shown : factWords(field.field, entry.value)}</td>
      <td>{entry.year ?? ""}</td>
      <td>
        {entry.address ? (
          <a href={entry.address} rel="noreferrer noopener" target="_blank">
            {entry.standing === "yours" ? entry.address : entry.sourceTitle}
          </a>
        ) : (
          entry.sourceTitle
        )}
        {entry.note && <span className="sub">{entry.note}</span>}
      </td>
      <td>
        {KIND[entry.kind] ?? entry.kind}
        <span className={`tag ${entry.standing}`}>{STANDING[entry.standing]}</span>
      </td>
    </tr>
  ));
}

function countOf(field: LedgerField): number {
  return new Set(field.entries.map(({ value }) => value)).size;
}
