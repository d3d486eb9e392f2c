import type { DocumentCheck, Reading } from "@smartpick/answers";
import { evidenceState } from "@smartpick/engine/documents";
import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { VerdictShape } from "../../ui/marks.tsx";
import { type Span, spanMover } from "./moved-span.ts";
import { onOneLine } from "./quoted.ts";
import type { Select } from "./select.ts";

type Competency = Reading["competencies"][number];

/** Which competencies the text shows, and which it only names, each with its sentences. */
export function EvidenceSection({
  text,
  check,
  onGo,
}: {
  text: KeptText;
  check: DocumentCheck | null;
  onGo: Select;
}): ReactNode {
  const reading = check?.reading;
  if (check === null || reading === undefined || text.text.trim() === "") return null;
  const { competencies } = reading;
  const shown = competencies.filter((one) => one.shown.length > 0).length;
  const moved = spanMover(check.text, text.text);
  const quoteOf = ({ from, to }: Span): string => onOneLine(check.text.slice(from, to));
  const go = (span: Span): void => {
    const place = moved(span);
    if (place !== null) onGo(place);
  };
  const list = (isOfForm: boolean): ReactNode => (
    <ul className="plain evidence-list">
      {competencies
        .filter(({ group }) => (group === "form") === isOfForm)
        .map((one) => (
          <li key={one.code}>
            <EvidenceRow competency={one} quoteOf={quoteOf} onGo={go} />
          </li>
        ))}
    </ul>
  );
  return (
    <section className="sec stack">
      <h2>Evidence by competency</h2>
      <p>
        {shown} of {competencies.length} are shown by a deed of yours, as far as our words find it. No text
        shows all. A gap is no fault.
      </p>
      <div className="evidence-cols">
        <div>
          <h3>Core competencies and informatics</h3>
          {list(false)}
          <Source of={competencies} group="core" name="Core competencies" />
          <Source of={competencies} group="informatics" name="Informatics" />
        </div>
        <div>
          <h3>Characteristics that an entry can be marked with</h3>
          {list(true)}
          <Source of={competencies} group="form" name="Characteristics" />
        </div>
      </div>
    </section>
  );
}

function Source({
  of,
  group,
  name,
}: {
  of: readonly Competency[];
  group: Competency["group"];
  name: string;
}): ReactNode {
  const source = of.find((one) => one.group === group)?.source;
  if (source === undefined) return null;
  return (
    <p className="tiny quiet">
      {name}: {source}
    </p>
  );
}

function EvidenceRow({
  competency,
  quoteOf,
  onGo,
}: {
  competency: Competency;
  quoteOf: (span: Span) => string;
  onGo: (span: Span) => void;
}): ReactNode {
  const { name, shown, claimed, keywords } = competency;
  const head = (
    <>
      <span className="evidence-name">{name}</span>
      <span className="evidence-state verdict">
        {shown.length > 0 && <VerdictShape verdict="meets" />}
        {shown.length === 0 && claimed.length + keywords.length > 0 && <VerdictShape verdict="unknown" />}
        {evidenceState(competency)}
      </span>
    </>
  );
  if (shown.length + claimed.length === 0) return <div className="evidence-row">{head}</div>;
  return (
    <details>
      <summary>
        <span className="evidence-row">{head}</span>
      </summary>
      <Passages title="Shown" spans={shown} quoteOf={quoteOf} onGo={onGo} />
      <Passages title="Named" spans={claimed} quoteOf={quoteOf} onGo={onGo} />
      {keywords.length > 0 && <p className="small quiet">Found by: {keywords.map(onOneLine).join(", ")}</p>}
    </details>
  );
}

function Passages({
  title,
  spans,
  quoteOf,
  onGo,
}: {
  title: string;
  spans: readonly Span[];
  quoteOf: (span: Span) => string;
  onGo: (span: Span) => void;
}): ReactNode {
  if (spans.length === 0) return null;
  return (
    <>
      <p className="small">
        <b>{title}</b>
      </p>
      <ul className="plain">
        {spans.map((span) => (
          <li key={span.from}>
            <button type="button" className="evidence-go" onClick={() => onGo(span)}>
              “{quoteOf(span)}”
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
