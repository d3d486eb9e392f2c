import type { Source } from "@smartpick/core";
import { counted, sourceDate } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { OfflineNote } from "../../offline/offline-note.tsx";
import { useEngine } from "../../store/engine.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { EvidenceMark, SignalMark, VerdictShape } from "../../ui/marks.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FailureNote } from "../shared/failure-note.tsx";

const RIGHTS: Readonly<Record<string, string>> = {
  open: "Open: anyone may use it",
  public: "Public: single facts that are published openly",
  cited: "Cited: statistics, with citation",
  "estimate-only": "Only estimates made from it are shown",
};

/** Where the numbers come from: the steps, the marks, and every source. */
export function HowPage(): ReactNode {
  const summary = useEngine((state) => state.summary);
  const sources = useAnswer("facts.sources", { ids: [] }, { topic: "every source" });
  return (
    <>
      <PageTitle screen="How we know">Every number has a source or a formula.</PageTitle>
      <p className="lead of-facts">
        {summary
          ? `${counted(summary.programs, "program")} in ${counted(summary.specialties, "specialty", "specialties")}, from ${counted(summary.sources, "source")}. ${counted(summary.doubtful, "record")} more are doubtful and stay out of lists.`
          : sources.state === "failed"
            ? "The facts could not be loaded."
            : "The facts are on their way."}
      </p>
      <HowItIsMade />
      <Marks />
      <section className="sec stack">
        <h2>Your answers stay here</h2>
        <p>
          Everything is computed in this browser. The page may load files from its own address only, and a
          security policy forbids everything else.
        </p>
        <OfflineNote />
        <p className="small quiet">
          Fonts: Source Serif 4 (<a href="./licences/source-serif-4-ofl.txt">licence</a>) and Public Sans (
          <a href="./licences/public-sans-ofl.txt">licence</a>), both under the SIL Open Font License.{" "}
          <a href="./licences/code.txt">Licences of the code of others</a>.
        </p>
      </section>
      <section className="sec">
        <h2>Every source</h2>
        {sources.state === "failed" && (
          <FailureNote
            failure={sources.failure}
            what="The sources could not be loaded."
            onRetry={sources.retry}
          />
        )}
        {sources.state === "running" && <Skeleton lines={9} />}
        <ul className="lines small">
          {byTitle(sources.last ?? {}).map((source) => (
            <li key={source.id}>
              {source.address ? (
                <a href={source.address} rel="noreferrer noopener" target="_blank">
                  {source.title}
                </a>
              ) : (
                <b>{source.title}</b>
              )}
              <span className="sub">
                {source.publisher}, {sourceDate(source)} · {RIGHTS[source.rights]}
                {source.note && ` · ${source.note}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function HowItIsMade(): ReactNode {
  return (
    <section className="sec cols c-2">
      <div className="stack">
        <h2>How a chance is made</h2>
        <ol className="bullets">
          <li>It starts with applicants of your type at this program, or at programs of its kind.</li>
          <li>Each of your answers moves it up or down, by an amount with its own range.</li>
          <li>
            What scores do not show, such as letters, acts on all your applications together. That is why
            ranges are wide.
          </li>
          <li>A second step asks whether an interview ends in a match.</li>
        </ol>
        <p>
          A range covers 80 of 100 ways the facts could turn out. People without any interview are counted
          too, so the numbers are lower than published match rates.
        </p>
        <p>
          <Link href="/how/calibration">How our numbers fared where they could be checked</Link>
        </p>
        <p>
          <Link href="/how/glossary">Glossary</Link>: the words of the field explained, in English and in
          Spanish.
        </p>
      </div>
      <div className="stack">
        <h2>How the list is chosen</h2>
        <ol className="bullets">
          <li>
            Programs that fail a stated rule are left out. A preference or an unknown never leaves one out.
          </li>
          <li>Programs and signals are chosen together, with the true fee steps, inside your limits.</li>
          <li>The list ends where one more chance in 100 costs more than you said it is worth.</li>
          <li>A proof shows how much better any other list could be at most.</li>
        </ol>
      </div>
    </section>
  );
}

/** What evidence, verdicts and signals look like. */
function Marks(): ReactNode {
  return (
    <section className="sec cols c-3">
      <div className="stack">
        <h2>How good is the evidence</h2>
        <p>
          <EvidenceMark grade="strong" />
          <span className="sub">The program’s own past rate stands behind it</span>
        </p>
        <p>
          <EvidenceMark grade="moderate" />
          <span className="sub">Some facts of this program, some of its kind</span>
        </p>
        <p>
          <EvidenceMark grade="thin" />
          <span className="sub">Programs of its kind only. The bar is dashed</span>
        </p>
      </div>
      <div className="stack">
        <h2>Rules</h2>
        <p className="verdict">
          <VerdictShape verdict="meets" />
          You meet it
        </p>
        <p className="verdict">
          <VerdictShape verdict="unknown" />
          Nobody has published it. It widens the range, and it is never read as no
        </p>
        <p className="verdict">
          <VerdictShape verdict="fails" />
          You fail a stated rule
        </p>
      </div>
      <div className="stack">
        <h2>Signals</h2>
        <p>
          <SignalMark signal="gold" />
        </p>
        <p>
          <SignalMark signal="silver" />
        </p>
        <p>
          <SignalMark signal="signal" />
          <span className="sub">Where a specialty has one kind</span>
        </p>
      </div>
    </section>
  );
}

function byTitle(sources: Readonly<Record<string, Source>>): readonly Source[] {
  return Object.values(sources).sort((a, b) => a.title.localeCompare(b.title, "en"));
}
