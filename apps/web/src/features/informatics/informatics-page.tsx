import type { InformaticsReport } from "@smartpick/core";
import { INFORMATICS_PROMISE, informaticsHeadline } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { wordsOf } from "../../store/application-form.ts";
import type { Placed } from "../../store/portfolio-told.ts";
import { useProfile } from "../../store/profile-store.ts";
import { goTo } from "../../ui/go-to.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { CvLines } from "./cv-lines.tsx";
import { EntryList } from "./entry-list.tsx";
import { sourcesOf } from "./noted.tsx";
import { PrintSection } from "./print-section.tsx";
import { QuestionsSection } from "./questions-section.tsx";
import { GapsSection, SkillsSection } from "./standing-section.tsx";
import { StepsSection } from "./steps-section.tsx";
import { InformaticsScreen } from "./use-informatics.tsx";
import "../application/application.css";
import "./informatics.css";

const ENTRIES = "inf-entries";

/** What she can prove in informatics: the finding, next steps, skills, gaps, CV lines, and her entries beside them. */
export function InformaticsPage(): ReactNode {
  return <InformaticsScreen>{(report) => <Informatics report={report} />}</InformaticsScreen>;
}

function Informatics({ report }: { report: InformaticsReport }): ReactNode {
  const ids = sourcesOf(report);
  const isExample = useProfile(({ example }) => example !== null);
  const isPrinted = report.bullets.length + report.skills.length > 0;
  return (
    <>
      <div className={isPrinted ? "noprint" : undefined}>
        <PageTitle screen="Informatics profile">{informaticsHeadline(report)}</PageTitle>
        <div className="eras-head">
          <p className="lead">{INFORMATICS_PROMISE}</p>
          <p className="small quiet noprint">
            {isExample
              ? "You look at an example. What you write here goes when you leave it."
              : "Kept with your answers on this device. It is in your file too."}
          </p>
          <p className="noprint inf-jump">
            <button type="button" className="btn" onClick={() => goTo(document.getElementById(ENTRIES))}>
              Go to your entries
            </button>
          </p>
        </div>
        <div className="cols c-7-5">
          <div>
            <StepsSection report={report} ids={ids} />
            <SkillsSection report={report} ids={ids} />
            <GapsSection report={report} ids={ids} />
            <CvLines report={report} />
            <QuestionsSection report={report} />
          </div>
          <Entries />
        </div>
      </div>
      <PrintSection report={report} />
      <div className={isPrinted ? "small sec noprint" : "small sec"}>
        <SourceList ids={ids} numbered />
      </div>
    </>
  );
}

function Entries(): ReactNode {
  return (
    <section className="sec stack-l noprint inf-entries">
      <h2 id={ENTRIES} tabIndex={-1}>
        Your entries
      </h2>
      <EntryList list="skills" about={levelOf} />
      <EntryList list="projects" about={stateOf} />
      <EntryList list="education" />
      <EntryList list="publications" />
      <EntryList list="committees" />
      <p className="small">
        Mentors and people you met stand under <Link href="/prepare/people">People</Link>.
      </p>
    </section>
  );
}

function levelOf({ entry }: Placed): string | null {
  return wordsOf(entry.level) || null;
}

function stateOf({ entry }: Placed): string | null {
  return wordsOf(entry.state) || null;
}
