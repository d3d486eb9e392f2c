import type { ProgramHit } from "@smartpick/engine";
import { counted, excludedByReason, programLine, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useEffect, useId, useState } from "react";
import { Link } from "wouter";
import { engine } from "../../store/engine.ts";
import { togglePin } from "../../store/pins.ts";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ListGate } from "../shared/list-gate.tsx";
import { LeftOut } from "./left-out.tsx";
import { NearlyListedPrograms } from "./nearly-listed.tsx";
import { standingOf } from "./standing-of.ts";

const MOST_HITS = 30;
const SHORTEST = 2;

/** Programs that are not on the list: search for one and read why; the others by reason. */
export function OthersPage(): ReactNode {
  return <ListGate screen="Not on the list">{(report) => <Others report={report} />}</ListGate>;
}

function Others({ report }: { report: WordedPlan }): ReactNode {
  const [query, setQuery] = useState("");
  const [hits, setHits] = useState<readonly ProgramHit[] | null>(null);
  const sought = useProfile((state) => state.profile?.seeks.specialties);
  const id = useId();
  useEffect(() => {
    if (query.trim().length < SHORTEST) {
      setHits(null);
      return;
    }
    void engine()
      .ask("facts.find", { query, limit: MOST_HITS }, { channel: "find" })
      .then((answer) => {
        if (answer.state === "done") setHits(answer.value);
      });
  }, [query]);
  const reasons = excludedByReason(report);
  return (
    <>
      <PageTitle screen="Not on the list">Why not that one?</PageTitle>
      <p className="lead">
        Search any program. You read why it is not on your list, and you can pin it if you want it there.
      </p>
      <search className="field sec">
        <label htmlFor={id}>Name, city, state or code</label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </search>
      {hits && (
        <section className="stack hits-found" aria-label="Programs found">
          <p className="small quiet" role="status">
            {hits.length === 0
              ? "No program has this name. Try the city or the hospital."
              : `${counted(hits.length, "program")}${hits.length === MOST_HITS ? " and perhaps more. Add a word to narrow it" : ""}.`}
          </p>
          <ul className="lines hits">
            {hits
              .map((hit) => ({ hit, standing: standingOf(hit, report, sought ?? []) }))
              .sort((a, b) => a.standing.order - b.standing.order)
              .map(({ hit, standing }) => (
                <li key={hit.id}>
                  <div>
                    <Link className="name" href={`/program/${hit.id}`}>
                      {hit.name}
                    </Link>
                    <span className="sub">
                      {programLine(hit)}
                      {hit.track && hit.track !== "categorical" && `, ${hit.track}`}
                    </span>
                    <span className="small">{standing.words}</span>
                  </div>
                  {standing.canPin && (
                    <button type="button" className="chip" onClick={() => togglePin(hit)}>
                      Pin<span className="vh"> {hit.name}</span>
                    </button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      )}
      <NearlyListedPrograms report={report} />
      <section className="sec stack">
        <h2>Left out before the choice</h2>
        <p className="quiet">
          {counted(report.excluded.length, "program")} of your specialties. A preference never leaves a
          program out, and what is unknown never does.
        </p>
        <LeftOut excluded={report.excluded} reasons={reasons} />
      </section>
    </>
  );
}
