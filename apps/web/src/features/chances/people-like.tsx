import {
  medianNote,
  peopleOf,
  peopleSentences,
  peopleTable,
  rateNote,
  rateSentences,
  unpublishedWords,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { SourceList } from "../shared/source-list.tsx";

/** Published scores of people of her type who matched and who did not, and what they do not say. */
export function PeopleLike(): ReactNode {
  const asking = useAsking();
  const person = useProfile(personOf);
  const people = useAnswer("case.people", asking && { profile: asking.profile, options: asking.options }, {
    person,
  }).last;
  // The public facts leave these figures out, and of some types nothing is published at all.
  if (people === null || people.specialties.length === 0) return null;
  const note = rateNote(people);
  const unpublished = unpublishedWords(people);
  const sources = [...new Set(people.specialties.flatMap((one) => one.sources))];
  return (
    <section className="sec cols c-7-5" data-people="">
      <div className="stack">
        <h2>People like you: matched, not matched</h2>
        <p className="quiet">{peopleOf(people)}</p>
        <DataTable table={peopleTable(people)} titled={false} />
      </div>
      <div className="stack">
        <ul className="bullets">
          {[...peopleSentences(people), ...rateSentences(people)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {note !== null && <p className="small quiet">{note}</p>}
        <p>
          <b>{medianNote(people)}</b> The formula counts the score with all else you told.
        </p>
        {unpublished !== null && <p className="small quiet">{unpublished}</p>}
        <details className="more">
          <summary>Sources of these figures</summary>
          <SourceList ids={sources} />
        </details>
      </div>
    </section>
  );
}
