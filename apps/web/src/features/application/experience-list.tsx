import type { ApplicationReport } from "@smartpick/core";
import { type ReactNode, useRef } from "react";
import { entriesOf, moveEntry, removeEntry, wordsOf } from "../../store/application-form.ts";
import { useProfile } from "../../store/profile-store.ts";
import { AddByTitle } from "./add-by-title.tsx";
import { ExperienceRow } from "./experience-row.tsx";
import { experiencePath } from "./use-followed.ts";
import { useMark } from "./use-mark.ts";

/** The experiences in the order of the form, and how many more it takes. */
export function ExperienceList({ report }: { report: ApplicationReport }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const entries = entriesOf(draft, "experiences");
  const mark = useMark(report);
  const list = useRef<HTMLOListElement>(null);
  const max = report.tallies.find(({ of }) => of === "experiences")?.limit?.max ?? null;
  const move = (at: number, by: -1 | 1): void => {
    mark.forget();
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
              onRemove={() => {
                mark.forget();
                removeEntry("experiences", at, wordsOf(entry.title));
              }}
            />
          ))}
        </ol>
      )}
      <FreeSlots count={entries.length} report={report} />
      {(max === null || entries.length < max) && (
        <AddByTitle
          list="experiences"
          label="Position title of another experience"
          first="Where did you last look after patients? Write your position title."
          longest={300}
          to={experiencePath}
        />
      )}
    </section>
  );
}

function FreeSlots({ count, report }: { count: number; report: ApplicationReport }): ReactNode {
  const most = (of: string): number | null => report.tallies.find((one) => one.of === of)?.limit?.max ?? null;
  const max = most("experiences");
  if (max === null) return null;
  const free = max - count;
  if (free <= 0) return <p className="small quiet">All {max} places are taken.</p>;
  if (count === 0) return <p>{emptyWords(max, most("most-meaningful"), report)}</p>;
  const places = free === 1 ? `Place ${max} is` : `Places ${count + 1} to ${max} are`;
  return <p className="small quiet">{places} free. You need not fill them all.</p>;
}

/** What the form takes, before anything is there. */
function emptyWords(max: number, marked: number | null, { limits }: ApplicationReport): string {
  const text = limits["experience-description"]?.max ?? null;
  const meaning = limits["most-meaningful-description"]?.max ?? null;
  const each = text === null ? "" : `, each with a text of ${text} characters`;
  const more = meaning === null ? "" : `, with ${meaning} characters more on why`;
  const most = marked === null ? "" : ` At most ${marked} of them may be most meaningful${more}.`;
  return `The form takes at most ${max} experiences${each}.${most}`;
}
