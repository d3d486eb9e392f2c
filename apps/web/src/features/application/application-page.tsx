import type { ApplicationReport } from "@smartpick/core";
import { APPLICATION_PROMISE, applicationFinding, applicationRemarkWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { useFormFile } from "../form-file/use-form-file.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { ExperienceList } from "./experience-list.tsx";
import { ImpactfulSection } from "./impactful-section.tsx";
import { ScholarlySection } from "./scholarly-section.tsx";
import { TiesSection } from "./ties-section.tsx";
import { FormScreen } from "./use-application.tsx";
import { WhereSection } from "./where-section.tsx";
import "./application.css";

/** The whole form: experiences, what was hard, where she would like to live, scholarly work, ties; and what to correct. */
export function ApplicationPage(): ReactNode {
  return <FormScreen>{(report) => <Form report={report} />}</FormScreen>;
}

function Form({ report }: { report: ApplicationReport }): ReactNode {
  const isExample = useProfile(({ example }) => example !== null);
  const { opener, review } = useFormFile();
  const isSilent = report.fields.every(({ state }) => state === "empty");
  if (review !== null) return review;
  return (
    <>
      <PageTitle screen="Application form">{applicationFinding(report)}</PageTitle>
      <div className="eras-head">
        <p className="lead">{APPLICATION_PROMISE}</p>
        <p className="small quiet noprint">
          {isExample
            ? "You look at an example. What you write here goes when you leave it."
            : "Kept with your answers on this device. It is in your file too."}
        </p>
        {!isSilent && (
          <p className="noprint">
            <Link className="btn primary" href="/prepare/application/copy">
              Copy it into the form, field by field
            </Link>
          </p>
        )}
        {opener}
      </div>
      <Remarks report={report} />
      <ExperienceList report={report} />
      <ImpactfulSection report={report} />
      <WhereSection report={report} />
      <ScholarlySection report={report} />
      <TiesSection report={report} />
      <section className="sec stack noprint">
        <h2>Beside the form</h2>
        <p>
          A longer text, with versions and comments of a mentor, is at home in{" "}
          <Link href="/prepare/documents">Documents</Link>.
        </p>
      </section>
      <div className="small sec">
        <SourceList ids={sourcesOf(report)} heading="Where the limits and lists were read" />
      </div>
    </>
  );
}

function Remarks({ report }: { report: ApplicationReport }): ReactNode {
  if (report.remarks.length === 0) return null;
  const words = report.remarks.map((remark) => applicationRemarkWords(remark, report));
  return (
    <section className="sec stack">
      <h2>To know or to correct</h2>
      <ul className="bullets">
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function sourcesOf({ limits, tallies, choices }: ApplicationReport): readonly string[] {
  const all = [...Object.values(limits), ...tallies.flatMap(({ limit }) => limit ?? [])];
  return [
    ...new Set([
      ...all.flatMap(({ source, others }) => [source, ...others.map((other) => other.source)]),
      ...choices.map(({ source }) => source),
    ]),
  ];
}
