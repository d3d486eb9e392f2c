import type { ApplicationReport } from "@smartpick/core";
import { type ReactNode, useEffect } from "react";
import { Link, useLocation } from "wouter";
import type { Params } from "../../frame/route.ts";
import { entriesOf, type FormEntry, removeEntry, wordsOf } from "../../store/application-form.ts";
import { warmCoach } from "../../store/coach.ts";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ExperienceForm } from "./experience-form.tsx";
import { FormScreen } from "./use-application.tsx";
import { experiencePath, useFollowed } from "./use-followed.ts";
import "./application.css";
import { once } from "../../ui/once.ts";

/** One experience of the form. */
export function ExperiencePage({ params }: { params: Params }): ReactNode {
  const at = Number(params.number) - 1;
  useEffect(warmCoach, []);
  return <FormScreen>{(report) => <One sought={at} report={report} />}</FormScreen>;
}

function One({ sought, report }: { sought: number; report: ApplicationReport }): ReactNode {
  const entries = useProfile(({ draft }) => draft);
  const experiences = entriesOf(entries, "experiences");
  const { at, turn } = useFollowed(sought, experiences, experiencePath);
  const entry = experiences[at];
  if (entry === undefined)
    return (
      <div className="stack-l">
        <PageTitle screen="Application form">This experience is not here</PageTitle>
        <p className="lead">It was removed, or it belongs to another profile of this device.</p>
        <BackLink />
      </div>
    );
  return (
    <>
      <p className="noprint eras-back">
        <BackLink />
      </p>
      <PageTitle screen="Experience" of={`experience ${at}`}>
        {titleOf(entry, at)}
      </PageTitle>
      <ExperienceForm key={turn} at={at} entry={entry} report={report} />
      <Acts at={at} name={titleOf(entry, at)} many={experiences.length} />
    </>
  );
}

function Acts({ at, name, many }: { at: number; name: string; many: number }): ReactNode {
  const [, go] = useLocation();
  return (
    <div className="row sec noprint">
      {at > 0 && (
        <Link className="btn" href={experiencePath(at - 1)}>
          Previous
        </Link>
      )}
      {at + 1 < many && (
        <Link className="btn" href={experiencePath(at + 1)}>
          Next
        </Link>
      )}
      <button
        type="button"
        className="btn"
        onClick={once(() => {
          removeEntry("experiences", at, name);
          go("/prepare/application");
        })}
      >
        Remove this experience
      </button>
    </div>
  );
}

function BackLink(): ReactNode {
  return <Link href="/prepare/application">See the whole form</Link>;
}

/** "Experience 2: Ward physician". */
function titleOf(entry: FormEntry, at: number): string {
  return `Experience ${at + 1}: ${wordsOf(entry.title)}`;
}
