import type { GlossaryEntry, GlossaryPageWords } from "@smartpick/report/glossary";
import { type ReactNode, useState } from "react";
import { SourceTitles } from "./source-titles.tsx";

/** Where the facts among the explanations come from; the titles are fetched when she opens it. */
export function TermSources({
  entries,
  page,
}: {
  entries: readonly GlossaryEntry[];
  page: GlossaryPageWords;
}): ReactNode {
  const [opened, setOpened] = useState(false);
  const ids = [...new Set(entries.flatMap(({ sources }) => sources))];
  if (ids.length === 0) return null;
  const numbersOf = ({ sources }: GlossaryEntry): string =>
    sources.map((id) => ids.indexOf(id) + 1).join(", ");
  return (
    <details
      className="more sec term-sources"
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>{page.origins}</summary>
      {opened && (
        <div className="small stack">
          <SourceTitles ids={ids} page={page} />
          <ul className="sourced quiet" lang="en" dir="ltr">
            {entries
              .filter(({ sources }) => sources.length > 0)
              .map((entry) => (
                <li key={entry.id}>
                  {entry.word} [{numbersOf(entry)}]
                </li>
              ))}
          </ul>
        </div>
      )}
    </details>
  );
}
