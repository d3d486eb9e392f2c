import type { ChancesReport, FactsReport, Problem, ProgramLedger } from "@smartpick/core";
import {
  doubtWords,
  placeName,
  type Worded,
  type WordedPlan,
  type WordedRow,
  worded,
} from "@smartpick/report";
import type { TermId } from "@smartpick/report/glossary";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Params } from "../../frame/route.ts";
import { personOf, useAsking } from "../../store/asking.ts";
import { clockTrouble } from "../../store/clock.ts";
import { listAt } from "../../store/draft.ts";
import { useEngine } from "../../store/engine.ts";
import { problemsAt } from "../../store/field-problems.ts";
import { droppedBy, toggleDrop, togglePin } from "../../store/pins.ts";
import { useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { SignalMark } from "../../ui/marks.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { Term } from "../../ui/term.tsx";
import { compareAddress, MOST_COMPARED } from "../compare/compare-address.ts";
import { usePicked } from "../compare/tray.ts";
import { isOpenChoice } from "../list/row-actions.tsx";
import { ClockNote } from "../shared/clock-note.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import { NotWhole } from "../shared/not-whole.tsx";
import { ToCorrect } from "../shared/to-correct.tsx";
import { useWholeList } from "../shared/use-list.ts";
import { AskProgram } from "./ask-program.tsx";
import { Chance } from "./chance.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { FACT_CHOICE, OwnAnswer } from "./own-answer.tsx";
import { OwnNote } from "./own-note.tsx";
import { PositionsFigure } from "./positions.tsx";
import { SimilarPrograms } from "./similar-programs.tsx";
import { SinceLastFacts } from "./since-last-facts.tsx";
import "./program.css";

/** One program: the chance and where it comes from, its rules against the answers, every fact with its source. */
export function ProgramPage({ params }: { params: Params }): ReactNode {
  const id = params.id ?? "";
  const asking = useAsking();
  const person = useProfile(personOf);
  const answer = useAnswer("facts.ledger", { query: id }, { topic: `ledger ${id}` });
  // The applicant's own entries stand over the ledger here as they do in every number.
  const own = useAnswer(
    "case.ledger",
    asking && { profile: asking.profile, options: asking.options, query: id },
    { person, topic: `own ledger ${id}` },
  );
  if (answer.state === "failed" || answer.state === "refused") {
    return (
      <div className="stack-l">
        <PageTitle screen="Program">This program could not be shown</PageTitle>
        {answer.state === "failed" && <FailureNote failure={answer.failure} onRetry={answer.retry} />}
      </div>
    );
  }
  if (answer.state !== "done") return <ScreenSkeleton />;
  const ledger = programOf(own.state === "done" ? own.value : answer.value, id);
  if (ledger) return <Program ledger={ledger} />;
  return (
    <div className="stack" data-state="empty">
      <PageTitle screen="Program">No program has this code.</PageTitle>
      <p>
        <Link href="/list/others">Search all programs</Link>
      </p>
    </div>
  );
}

/** The program of this id, or the only one that a code of another kind leads to. */
function programOf({ programs, found }: FactsReport, id: string): ProgramLedger | null {
  const exact = programs.find((program) => program.id === id);
  const isCode = /^[a-z]*:?\w{6,}$/i.test(id) && /\d/.test(id);
  return exact ?? (found === 1 && isCode ? (programs[0] ?? null) : null);
}

function Program({ ledger }: { ledger: ProgramLedger }): ReactNode {
  const { draft, profile, started, problems } = useProfile();
  const pinned = listAt(draft, "pins.must").includes(ledger.id);
  const person = useProfile(personOf);
  const asking = useAsking();
  const today = todayHere();
  const version = useEngine((state) => state.summary?.version ?? null);
  const list = useWholeList();
  const chances = useAnswer(
    "chances.program",
    asking && { profile: asking.profile, options: asking.options, program: ledger.id },
    { person, topic: `chances ${ledger.id}`, shape: worded },
  );
  const around = useAnswer(
    "program.beside",
    asking && { profile: asking.profile, options: asking.options, program: ledger.id },
    { person, topic: `beside ${ledger.id}` },
  );
  const beside = around.last;
  if (clockTrouble(today, version) !== null) return <ClockNote screen={ledger.name} />;
  const row = list.last?.list.find(({ id }) => id === ledger.id) ?? null;
  const isOld = !profile || chances.state === "refused" || chances.state === "failed";
  // Facts come below the chance, so they wait for it: nothing that is read moves.
  if (!started || (chances.state === "running" && chances.last === null)) {
    return (
      <>
        <Head ledger={ledger} list={list} row={row} />
        <ScreenSkeleton />
      </>
    );
  }
  return (
    <>
      <Head ledger={ledger} list={list} row={row} />
      {ledger.doubt && (
        <p className="note ochre">{doubtWords(ledger.doubt)}. It is left out of lists unless you pin it.</p>
      )}
      <ChanceStates chances={chances} />
      {!profile && <NotYet problems={problems} isOld={chances.last !== null} />}
      {chances.last !== null && (
        <div className={isOld ? "greyed" : undefined}>
          <Chance report={chances.last} row={row} kept={pinned || row?.inSeason !== undefined} />
        </div>
      )}
      <section className="sec">
        <div className="row between">
          <h2>Facts</h2>
          {profile && (
            <button
              type="button"
              className="btn s noprint"
              onClick={() => document.getElementById(FACT_CHOICE)?.focus()}
            >
              Correct a fact
            </button>
          )}
        </div>
        <p className="small quiet">
          Every value with its source and year. Where sources disagree, each stands.
        </p>
        <SinceLastFacts program={ledger.id} />
        <LedgerTable ledger={ledger} />
        {profile && <OwnAnswer ledger={ledger} />}
      </section>
      <section className="sec cols c-2">
        <PositionsFigure ledger={ledger} />
        {beside !== null && chances.last !== null && (
          <AskProgram ledger={ledger} questions={beside.questions} season={chances.last.season} />
        )}
      </section>
      {beside !== null && (
        <SimilarPrograms
          of={ledger.id}
          programs={beside.similar}
          list={list.last?.list ?? []}
          canPin={profile !== null && list.last?.inSeason?.applications !== "over"}
        />
      )}
      {profile && <OwnNote program={ledger} />}
    </>
  );
}

/** Why the chance of these answers is not there, and whether the one that stands is the last that was. */
function NotYet({ problems, isOld }: { problems: readonly Problem[]; isOld: boolean }): ReactNode {
  if (isOld) return <NotWhole />;
  if (problems.some(({ code }) => code !== "missing")) return <ToCorrect problems={problems} />;
  return (
    <p className="note tide">
      <Link href="/me">Three answers</Link> show your chance here, and how you stand to its rules.
    </p>
  );
}

/** Why there is no chance of these answers, where there is none. */
function ChanceStates({ chances }: { chances: LiveAnswer<Worded<ChancesReport>> }): ReactNode {
  if (chances.state === "failed") {
    return (
      <FailureNote
        failure={chances.failure}
        what="Your chance here could not be worked out."
        onRetry={chances.retry}
      />
    );
  }
  if (chances.state !== "refused") return null;
  return (
    <p className="note ochre" data-state="refused">
      <b>Your answers cannot be used as they are.</b>{" "}
      {problemsAt(chances.problems, chances.problems[0]?.path ?? "")}
    </p>
  );
}

function Head({
  ledger,
  list,
  row,
}: {
  ledger: ProgramLedger;
  list: LiveAnswer<WordedPlan>;
  row: WordedRow | null;
}): ReactNode {
  const { draft, profile } = useProfile();
  const pinned = listAt(draft, "pins.must").includes(ledger.id);
  const dropped = droppedBy(listAt(draft, "pins.never"), ledger.id) !== undefined;
  // What was applied to stays, and once applications are over nothing is added.
  const over = list.last?.warningReasons.some(({ code }) => code === "applications-over") ?? false;
  const hasEnded =
    list.last?.excluded.some(({ id, code }) => id === ledger.id && code === "in-season") ?? false;
  const isOpen = !over && !hasEnded && (row === null || isOpenChoice(row));
  const picked = usePicked().map(({ id }) => id);
  const others = picked.filter((id) => id !== ledger.id).slice(0, MOST_COMPARED - 1);
  const compareWith = compareAddress([...others, ledger.id]);
  return (
    <>
      <p className="small">
        <Link href="/list">My list</Link>
        {placeWords(list, row)}
      </p>
      <div className="row between top-aligned program-head">
        <div>
          <PageTitle screen={ledger.name}>{ledger.name}</PageTitle>
          <p className="quiet">
            {ledger.specialty}, <Track name={ledger.track} /> · {placeName(ledger.city, ledger.state)}
            {ledger.acgme && ` · ACGME ${ledger.acgme}`}
          </p>
        </div>
        <div className="chips noprint">
          {profile && (
            <>
              {row && <SignalMark signal={row.signal} />}
              {(isOpen || pinned) && (
                <button
                  type="button"
                  className="chip"
                  aria-pressed={pinned}
                  onClick={() => togglePin(ledger)}
                >
                  {pinned ? "Pinned" : "Pin"}
                </button>
              )}
              {(isOpen || dropped) && (
                <button
                  type="button"
                  className="chip"
                  aria-pressed={dropped}
                  onClick={() => toggleDrop(ledger)}
                >
                  {dropped ? "Dropped" : "Drop"}
                </button>
              )}
            </>
          )}
          <Link className="chip" href={compareWith}>
            Compare with…
          </Link>
        </div>
      </div>
    </>
  );
}

const TRACKS: Readonly<Record<string, TermId>> = {
  categorical: "categorical",
  preliminary: "preliminary",
  advanced: "advanced",
  primary: "primary-track",
  reserved: "reserved",
};

function Track({ name }: { name: string }): ReactNode {
  const id = TRACKS[name];
  return id === undefined ? name : <Term id={id}>{name}</Term>;
}

/** Where the program stands on the list, or why that is not known. */
function placeWords(list: LiveAnswer<WordedPlan>, row: WordedRow | null): string {
  if (list.state === "failed" || list.state === "refused") return " · your list could not be made";
  if (list.last === null) return "";
  return row ? ` · one of ${list.last.list.length}` : " · not on your list";
}
