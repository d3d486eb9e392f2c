import type { ApplicationField, ApplicationReport } from "@smartpick/core";
import { signWords } from "@smartpick/engine/documents";
import { countWords, fieldLabel } from "@smartpick/report";
import { type ReactNode, useRef, useState } from "react";
import { Link } from "wouter";
import { announce } from "../../store/screen-store.ts";
import { copyText } from "../../ui/copy-text.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { FormScreen } from "./use-application.tsx";
import { useWalkPlace } from "./use-walk-place.ts";
import "./application.css";

/** One field after the other in the order of the form, each copied with one press. */
export function CopyPage(): ReactNode {
  return <FormScreen>{(report) => <Walk report={report} />}</FormScreen>;
}

function Walk({ report }: { report: ApplicationReport }): ReactNode {
  const fields = report.fields.filter(({ state }) => state !== "empty");
  const walk = useWalkPlace(report.fields);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { at } = walk;
  const field = fields[at];
  const go = (to: number): void => {
    setFailed(false);
    walk.go(to);
  };
  const copy = async (one: ApplicationField): Promise<void> => {
    if (!(await copyText(one.copy))) {
      setFailed(true);
      return;
    }
    const next = fields[at + 1];
    announce(
      `Copied: ${fieldLabel(one)}. ${next === undefined ? "That was the last field." : `Next: ${fieldLabel(next)}.`}`,
    );
    go(at + 1);
    button.current?.focus();
  };
  return (
    <>
      <p className="eras-back">
        <Link href="/prepare/application">See the whole form</Link>
      </p>
      <PageTitle screen="Copy into the form">{findingOf(at, fields.length)}</PageTitle>
      <p className="lead">Keep the form open beside this page. Copy a field here, and paste it there.</p>
      {field === undefined ? null : <OneField field={field} report={report} />}
      {failed && (
        <p className="note brick" role="alert">
          This browser does not copy by itself. Mark the text above and copy it.
        </p>
      )}
      <div className="row eras-steps noprint">
        {field !== undefined && (
          <button ref={button} type="button" className="btn primary" onClick={() => void copy(field)}>
            Copy, then show the next
          </button>
        )}
        {at > 0 && (
          <button type="button" className="btn" onClick={() => go(at - 1)}>
            Back
          </button>
        )}
        {at < fields.length && (
          <button type="button" className="btn" onClick={() => go(at + 1)}>
            Skip
          </button>
        )}
        {at > 1 && (
          <button type="button" className="btn" onClick={() => go(0)}>
            Begin again
          </button>
        )}
      </div>
    </>
  );
}

function findingOf(at: number, many: number): string {
  if (many === 0) return "There is nothing to copy yet.";
  return at < many ? `Field ${at + 1} of ${many}` : `All ${many} fields were shown`;
}

function OneField({ field, report }: { field: ApplicationField; report: ApplicationReport }): ReactNode {
  const { kind, copy, changed, state } = field;
  return (
    <section className="eras-one stack" aria-label={fieldLabel(field)}>
      <h2>{fieldLabel(field)}</h2>
      {(kind === "choice" || kind === "month") && <p className="small">Choose this in the form:</p>}
      <pre className="eras-plain">{copy}</pre>
      {kind === "text" && (
        <p className={state === "over" ? "eras-count eras-over" : "eras-count"}>
          {state === "over" && <span aria-hidden="true">▲ </span>}
          {countWords(field)}
        </p>
      )}
      {changed.length > 0 && (
        <p className="small quiet">Changed to plain text: {changed.map(signWords).join("; ")}.</p>
      )}
      <MarkThere field={field} report={report} />
    </section>
  );
}

/** What is to be marked in the form, said once for each entry. */
function MarkThere({ field, report }: { field: ApplicationField; report: ApplicationReport }): ReactNode {
  const { section, entry, name } = field;
  if (entry === null || name !== "title") return null;
  if (section === "experiences" && report.marked.includes(entry))
    return <p className="small">◆ Mark this experience as most meaningful in the form.</p>;
  if (section === "scholarly" && report.starred.includes(entry))
    return <p className="small">★ Give this work its star in the form.</p>;
  return null;
}
