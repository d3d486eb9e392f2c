import type { PublicationVenue } from "@smartpick/core";
import { venueWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { useAnswer } from "../../store/use-answer.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { Noted } from "./noted.tsx";

/** Conferences and journals that take work in informatics, with days and cost as far as they are published. */
export function VenuesSection(): ReactNode {
  const found = useAnswer("facts.venues", {});
  const venues = found.last ?? [];
  const ids = [...new Set(venues.map(({ source }) => source))];
  return (
    <section className="sec stack">
      <h2>Where such work is shown</h2>
      <p>Days and prices change each year. Look at the page before you write.</p>
      {found.state === "failed" ? (
        <FailureNote
          failure={found.failure}
          what="Conferences and journals could not be loaded."
          onRetry={found.retry}
        />
      ) : (
        found.last === null && <Skeleton lines={6} />
      )}
      <div className="cols c-2">
        <Venues title="Conferences" venues={venues.filter(({ kind }) => kind === "conference")} ids={ids} />
        <Venues title="Journals" venues={venues.filter(({ kind }) => kind === "journal")} ids={ids} />
      </div>
      <div className="small">
        <SourceList ids={ids} numbered />
      </div>
    </section>
  );
}

function Venues({
  title,
  venues,
  ids,
}: {
  title: string;
  venues: readonly PublicationVenue[];
  ids: readonly string[];
}): ReactNode {
  if (venues.length === 0) return null;
  return (
    <div className="stack">
      <h3>{title}</h3>
      <ul className="plain inf-people">
        {venues.map((venue) => {
          const { what, days, cost, known } = venueWords(venue);
          return (
            <li key={venue.id}>
              <p>
                <b>{venue.name}</b>
                <Noted ids={ids} source={venue.source} />
              </p>
              <p className="small">{what}</p>
              <p className="small">
                {days} {cost} <span className="quiet">{known}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
