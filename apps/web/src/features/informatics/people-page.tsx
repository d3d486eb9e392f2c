import { counted, dayWords, peopleFinding } from "@smartpick/report";
import type { ReactNode } from "react";
import { changeIn, nameOf, type Placed } from "../../store/portfolio-told.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useToday } from "../../store/today.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { isDay } from "./day-field.tsx";
import { EntryList } from "./entry-list.tsx";
import { Meetings } from "./meetings.tsx";
import { meetingsOf, openPromises, peopleIn } from "./people-told.ts";
import { PromisesSection } from "./promises-section.tsx";
import { RequestsSection, useRequests } from "./requests-section.tsx";
import { VenuesSection } from "./venues-section.tsx";
import "../application/application.css";
import "./informatics.css";

/** Mentors and people she met, what was promised, e-mails that ask for a place, and where work is shown. */
export function PeoplePage(): ReactNode {
  const started = useProfile((state) => state.started);
  if (!started) return <ScreenSkeleton />;
  return <People />;
}

function People(): ReactNode {
  const draft = useProfile((state) => state.draft);
  const isExample = useProfile(({ example }) => example !== null);
  const today = useToday();
  const requests = useRequests();
  const write = ({ entry }: Placed): ReactNode =>
    requests.isRead && (
      <p className="noprint">
        <button type="button" className="btn s" onClick={() => requests.begin(`Request to ${nameOf(entry)}`)}>
          Write a request<span className="vh"> to {nameOf(entry)}</span>
        </button>
      </p>
    );
  return (
    <>
      <PageTitle screen="People">{peopleFinding(peopleIn(draft), today)}</PageTitle>
      <div className="eras-head">
        <p className="lead">
          Who advises you, whom you met, and what is to follow. Nobody is written to from here.
        </p>
        <p className="small quiet noprint">
          {isExample
            ? "You look at an example. What you write here goes when you leave it."
            : "Kept with your answers on this device. It is in your file too."}
        </p>
      </div>
      <div className="cols c-7-5">
        <div>
          <PromisesSection open={openPromises(draft, today)} />
          <RequestsSection {...requests} />
        </div>
        <div className="sec stack-l">
          <EntryList
            list="mentors"
            about={mentorWords}
            also={(placed) => (
              <>
                <Meetings placed={placed} />
                {write(placed)}
              </>
            )}
          />
          <EntryList
            list="people"
            about={personWords}
            also={(placed) => (
              <>
                <Done placed={placed} />
                {write(placed)}
              </>
            )}
          />
        </div>
      </div>
      <VenuesSection />
    </>
  );
}

function Done({ placed }: { placed: Placed }): ReactNode {
  return (
    <label className="choice eras-mark">
      <input
        type="checkbox"
        checked={placed.entry.done === true}
        onChange={({ target }) => changeIn("people", placed, "done", target.checked || undefined)}
      />
      What was promised is done
    </label>
  );
}

/** "Informatics, 2 meetings". */
function mentorWords({ entry }: Placed): string {
  const kind = typeof entry.kind === "string" ? [entry.kind] : [];
  return [...kind, counted(meetingsOf(entry).length, "meeting")].join(", ");
}

function personWords({ entry }: Placed): string | null {
  const met = typeof entry.met === "string" && isDay(entry.met) ? [`met ${dayWords(entry.met)}`] : [];
  const place = typeof entry.place === "string" ? [entry.place] : [];
  return [...place, ...met].join(", ") || null;
}
