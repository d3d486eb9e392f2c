import type { WordedPlan } from "@smartpick/report";
import { counted, excludedByReason, placeName } from "@smartpick/report";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Link } from "wouter";
import { isForSearch } from "../../frame/for-search.ts";
import { togglePin } from "../../store/pins.ts";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { EmptyList } from "../shared/empty-list.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { type SecondLooks, useWholeList } from "../shared/use-list.ts";
import { ReadFirst } from "../shared/warnings.tsx";
import { LeftOut } from "./left-out.tsx";
import { NearlyListedPrograms } from "./nearly-listed.tsx";
import { type ListStanding, standingOf } from "./standing-of.ts";
import "./list.css";

const MOST_HITS = 30;
const SHORTEST = 2;

const WORDS: ScreenWords = {
  screen: "Not on the list",
  will: "Search any program here, and read why it is not on your list. The ones left out stand here too, by reason.",
  working: "Looking at what was left out",
  meanwhile: "The list is made first. What is not on it follows.",
  failed: "What is not on the list could not be found",
};

/** Without a list nothing is known of how a program stands to it. */
const UNKNOWN: ListStanding = { words: "", canPin: false, order: 0 };

/** Programs that are not on the list: search for one and read why; the others by reason. Anyone may search. */
export function OthersPage(): ReactNode {
  const answer = useWholeList();
  const without = useProfile(({ started, profile, lastGood }) => started && !profile && !lastGood);
  return (
    <>
      <ProfileScreen words={WORDS} answer={answer}>
        {(report) => <Others report={report} looks={answer.looks} />}
      </ProfileScreen>
      {without && <SearchAll report={null} />}
    </>
  );
}

function Others({ report, looks }: { report: WordedPlan; looks: SecondLooks }): ReactNode {
  const reasons = excludedByReason(report);
  const over = report.warningReasons.some(({ code }) => code === "applications-over");
  return (
    <>
      {report.list.length === 0 ? (
        <EmptyList words={WORDS} report={report} />
      ) : (
        <>
          <PageTitle screen="Not on the list">Why not that one?</PageTitle>
          <p className="lead">
            Search any program. You read why it is not on your list
            {over ? "." : ", and you can pin it if you want it there."}
          </p>
          <ReadFirst report={report} />
        </>
      )}
      <SearchAll report={report} />
      {looks.explained.state === "failed" && (
        <section className="sec">
          <FailureNote
            failure={looks.explained.failure}
            what="What is nearly on the list could not be found out."
            onRetry={looks.explained.retry}
          />
        </section>
      )}
      <NearlyListedPrograms report={report} />
      {report.excluded.length > 0 && (
        <section className="sec stack">
          <h2>{over ? "Off the list this season" : "Left out before the choice"}</h2>
          <p className="quiet">
            {counted(report.excluded.length, "program")} of your specialties.
            {!over && " A preference never leaves a program out, and what is unknown never does."}
          </p>
          <LeftOut excluded={report.excluded} reasons={reasons} />
        </section>
      )}
    </>
  );
}

/** The search of all programs; each is told how it stands to the list, where there is one. */
function SearchAll({ report }: { report: WordedPlan | null }): ReactNode {
  const [query, setQuery] = useState("");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Whoever asked for the search by its key can type at once.
  useEffect(() => {
    if (!isForSearch(window.history.state)) return;
    field.current?.focus();
    // Once: not again after a reload or on the way back.
    window.history.replaceState(null, "");
  }, []);
  return (
    <>
      <search className="field sec">
        <label htmlFor={id}>Name, city, state or code</label>
        <input
          id={id}
          ref={field}
          className="input"
          type="search"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </search>
      {query.trim().length >= SHORTEST && <Hits query={query.trim()} report={report} onQuery={setQuery} />}
    </>
  );
}

interface HitsProps {
  readonly query: string;
  readonly report: WordedPlan | null;
  readonly onQuery: (query: string) => void;
}

/** Searches near to one that finds nothing; each is tried at a touch. */
function NearSearches({ query, onQuery }: Pick<HitsProps, "query" | "onQuery">): ReactNode {
  const near = useAnswer("facts.near", { query }).last ?? [];
  if (near.length === 0) return null;
  return (
    <p>
      Did you mean{" "}
      {near.map((one) => (
        <button key={one} type="button" className="chip" onClick={() => onQuery(one)}>
          {one}
        </button>
      ))}
      ?
    </p>
  );
}

function Hits({ query, report, onQuery }: HitsProps): ReactNode {
  const sought = useProfile((state) => (state.profile ?? state.lastGood)?.seeks.specialties);
  const isWhole = useIsWhole();
  const found = useAnswer("facts.find", { query, limit: MOST_HITS });
  if (found.state === "failed") {
    return <FailureNote failure={found.failure} what="The search could not be made." onRetry={found.retry} />;
  }
  const hits = found.last;
  if (hits === null) return <Skeleton lines={3} />;
  return (
    <section
      className="stack hits-found"
      aria-label="Programs found"
      aria-busy={found.state === "running" ? true : undefined}
    >
      <p className="small quiet" role="status">
        {hits.length === 0
          ? "No program has this name. Try the city or the hospital."
          : `${counted(hits.length, "program")}${hits.length === MOST_HITS ? " and perhaps more. Add a word to narrow it" : ""}.`}
      </p>
      {hits.length === 0 && found.state === "done" && <NearSearches query={query} onQuery={onQuery} />}
      <ul className="lines hits">
        {hits
          .map((hit) => ({ hit, standing: report ? standingOf(hit, report, sought ?? []) : UNKNOWN }))
          .sort((a, b) => a.standing.order - b.standing.order)
          .map(({ hit, standing }) => (
            <li key={hit.id}>
              <div>
                <Link className="name" href={`/program/${hit.id}`}>
                  {hit.name}
                </Link>
                <span className="sub">
                  {placeName(hit.city, hit.state)} · {hit.specialty ?? "specialty unknown"}
                  {hit.track && hit.track !== "categorical" && `, ${hit.track}`}
                </span>
                {standing.words !== "" && <span className="small">{standing.words}</span>}
              </div>
              {standing.canPin && isWhole && (
                <button type="button" className="chip" onClick={() => togglePin(hit)}>
                  Pin<span className="vh"> {hit.name}</span>
                </button>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
