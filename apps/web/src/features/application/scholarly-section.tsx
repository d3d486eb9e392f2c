import type { ApplicationReport } from "@smartpick/core";
import { type ReactNode, useState } from "react";
import { changeEntry, entriesOf, wordsOf } from "../../store/application-form.ts";
import { useProfile } from "../../store/profile-store.ts";
import { AddByTitle } from "./add-by-title.tsx";
import { LONGEST_TITLE, WorkForm } from "./work-form.tsx";

/** Scholarly works: five types, at most three with a star, related ones in a group. */
export function ScholarlySection({ report }: { report: ApplicationReport }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const works = entriesOf(draft, "scholarly");
  const max = report.tallies.find(({ of }) => of === "starred")?.limit?.max ?? null;
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const star = (at: number): void => {
    const isStarred = works[at]?.starred === true;
    const isTooMany =
      !isStarred && max !== null && works.filter(({ starred }) => starred === true).length >= max;
    setRefusedAt(isTooMany ? at : null);
    if (!isTooMany) changeEntry("scholarly", at, "starred", isStarred ? undefined : true);
  };
  return (
    <section className="sec stack">
      <h2>Scholarly work</h2>
      {works.length === 0 ? (
        <p>With no work, the form asks you to choose None.</p>
      ) : (
        <p className="small quiet">
          {max === null ? "" : `At most ${max} works get a star. `}Works with the same group stand together.
        </p>
      )}
      {works.map((work, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a work has no other name than its place
        <details key={at} className="eras-work">
          <summary>
            {wordsOf(work.title)}
            {work.starred === true && <span className="eras-marked"> ★ With a star</span>}
          </summary>
          <WorkForm
            at={at}
            work={work}
            many={works.length}
            report={report}
            refused={refusedAt === at ? `The form takes ${max} stars. Take one away first.` : null}
            onStar={() => star(at)}
          />
        </details>
      ))}
      <AddByTitle
        list="scholarly"
        label="Title of another work"
        first="Title of a paper, chapter, abstract, talk or poster"
        longest={LONGEST_TITLE}
      />
    </section>
  );
}
