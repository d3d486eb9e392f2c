import type { ApplicationReport } from "@smartpick/core";
import { type ReactNode, useRef } from "react";
import { entriesOf, moveEntry, removeEntry, wordsOf } from "../../store/application-form.ts";
import { useProfile } from "../../store/profile-store.ts";
import { AddByTitle } from "./add-by-title.tsx";
import { ExperienceRow } from "./experience-row.tsx";
import { useMark } from "./use-mark.ts";

/** The experiences in the order of the form, and how many more it takes. */
export function ExperienceList({ report }: { report: ApplicationReport }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const entries = entriesOf(draft, "experiences");
  const mark = useMark(report);
  const list = useRef<HTMLOListElement>(null);
  const max = report.tallies.find(({ of }) => of === "experiences")?.limit?.max ?? null;
  const move = (at: number, by: -1 | 1): void => {
    if (!moveEntry("experiences", at, by, wordsOf(entries[at]?.title))) return;
    // The row has come to another place: the focus stays with it.
    requestAnimationFrame(() => {
      const row = list.current?.children[at + by];
      (row?.querySelector("a") as HTMLElement | null)?.focus();
    });
  };
  return (
    <section className="sec stack">
      <h2>Experiences</h2>
      {entries.length > 0 && (
        <ol className="plain eras-slots" ref={list}>
          {entries.map((entry, at) => (
            <ExperienceRow
              // biome-ignore lint/suspicious/noArrayIndexKey: an experience has no other name than its place
              key={at}
              at={at}
              entry={entry}
              many={entries.length}
              report={report}
              refused={mark.refusedAt === at ? mark.refused : null}
              onMark={() => mark.turn(at)}
              onMove={(by) => move(at, by)}
              onRemove={() => removeEntry("experiences", at, wordsOf(entry.title))}
            />
          ))}
        </ol>
      )}
      <FreeSlots count={entries.length} max={max} />
      {(max === null || entries.length < max) && (
        <AddByTitle
          list="experiences"
          label="Position title of another experience"
          first="Where did you last look after patients? Write your position title."
          longest={300}
          to={(at) => `/prepare/application/experience/${at + 1}`}
        />
      )}
    </section>
  );
}

function FreeSlots({ count, max }: { count: number; max: number | null }): ReactNode {
  if (max === null) return null;
  const free = max - count;
  if (free <= 0) return <p className="small quiet">All {max} places are taken.</p>;
  if (count === 0)
    return <p>The form takes at most {max} experiences, and three of them may be most meaningful.</p>;
  const places = free === 1 ? `Place ${max} is` : `Places ${count + 1} to ${max} are`;
  return <p className="small quiet">{places} free. You need not fill them all.</p>;
}
