import {
  type ComparedProgram,
  comparedFacts,
  compareFinding,
  differenceSentence,
  shortProgramName,
} from "@smartpick/report";
import { type ReactNode, useEffect } from "react";
import { Link, useLocation } from "wouter";
import type { Params } from "../../frame/route.ts";
import { clockTrouble } from "../../store/clock.ts";
import { useEngine } from "../../store/engine.ts";
import { problemsAt } from "../../store/field-problems.ts";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { announce } from "../../store/screen-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { ClockNote } from "../shared/clock-note.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import { Gate } from "../shared/gate.tsx";
import { NotWhole } from "../shared/not-whole.tsx";
import { AddProgram } from "./add-program.tsx";
import { ChancesFigure } from "./chances-figure.tsx";
import { compareAddress, MOST_COMPARED, namedPrograms } from "./compare-address.ts";
import { FactsTable } from "./facts-table.tsx";
import { FULL, type Picked, setPicked } from "./tray.ts";
import { type Compared, useCompared } from "./use-compared.ts";
import "./compare.css";

const SCREEN = "Compare programs";

/** Two to five programs side by side: their chances on one axis, then the facts in which they differ. */
export function ComparedProgramsPage({ params }: { params: Params }): ReactNode {
  const { ids, beyond } = namedPrograms(params.ids ?? "");
  const compared = useCompared(ids);
  const started = useProfile((state) => state.started);
  const version = useEngine((state) => state.summary?.version ?? null);
  if (clockTrouble(todayHere(), version) !== null) return <ClockNote screen={SCREEN} />;
  if (compared.failure !== null) {
    return (
      <div className="stack-l">
        <PageTitle screen={SCREEN}>These programs could not be compared</PageTitle>
        <FailureNote failure={compared.failure} onRetry={compared.retry} />
      </div>
    );
  }
  if (!started || compared.waiting) return <ScreenSkeleton />;
  return <SideBySide compared={compared} beyond={beyond} />;
}

function SideBySide({
  compared: { programs, lacking, list, refused },
  beyond,
}: {
  compared: Compared;
  beyond: readonly string[];
}): ReactNode {
  const [, go] = useLocation();
  const isWhole = useIsWhole();
  const facts = comparedFacts(programs);
  const finding = findingWords(programs, facts);
  const names = programs.map(({ ledger: { id, name } }) => ({ id, name }));
  useFollowed(names, finding);
  const ids = names.map(({ id }) => id);
  const [first] = programs;
  const over = list.last?.inSeason?.applications === "over";
  const asked = programs.some(({ chances }) => chances !== null);
  return (
    <>
      <p className="small">
        <Link href="/list">My list</Link> · compare programs
      </p>
      {first?.chances && <Gate report={first.chances} />}
      <PageTitle screen={SCREEN}>{finding}</PageTitle>
      {programs.length > 1 && (
        <p className="lead">{asked ? differenceSentence(programs.length, facts) : WITHOUT_ANSWERS}</p>
      )}
      {asked && !isWhole && <NotWhole />}
      {refused[0] && (
        <p className="note ochre" data-state="refused">
          <b>Your answers cannot be used as they are.</b> {problemsAt(refused, refused[0].path)}
        </p>
      )}
      <Refused lacking={lacking} beyond={beyond} ids={ids} />
      {programs.length > 1 && (
        <div className={asked && !isWhole ? "greyed" : undefined}>
          <ChancesFigure programs={programs} />
          <FactsTable programs={programs} facts={facts} canChoose={isWhole && !over} />
        </div>
      )}
      {programs.length < MOST_COMPARED ? (
        <AddProgram ids={ids} onAdd={(added) => go(compareAddress([...ids, added.id]), { replace: true })} />
      ) : (
        <p className="small quiet noprint">{FULL}</p>
      )}
      <p className="small quiet after-lead">
        Every number is the one of the list and of the page of the program. Sources stand there.
      </p>
    </>
  );
}

const WITHOUT_ANSWERS = "Three answers show your chances at each, and how you stand to its rules.";

function findingWords(programs: readonly ComparedProgram[], facts: ReturnType<typeof comparedFacts>): string {
  const [first, second] = programs;
  if (first === undefined) return "No program to compare";
  if (second === undefined) return `Choose a second program beside ${shortProgramName(first.ledger.name)}`;
  return compareFinding(programs, facts);
}

/** Keeps the tray of the list the same as what stands here, and says the finding when it changes. */
function useFollowed(names: readonly Picked[], finding: string): void {
  const key = names.map(({ id }) => id).join("~");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say when it is another pick
  useEffect(() => {
    setPicked(names);
    announce(finding);
  }, [key, finding]);
}

/** What of the address is not compared, and why. */
function Refused({
  lacking,
  beyond,
  ids,
}: {
  lacking: readonly string[];
  beyond: readonly string[];
  ids: readonly string[];
}): ReactNode {
  return (
    <>
      {lacking.length > 0 && (
        <p className="note ochre" data-state="lacking">
          No program has the code {lacking.join(", ")}. {ids.length > 1 && "The others are compared."}{" "}
          <Link href="/list/others">Search all programs</Link>
        </p>
      )}
      {beyond.length > 0 && (
        <p className="note ochre" data-state="too-many">
          {FULL} The first {MOST_COMPARED} stand here.
        </p>
      )}
    </>
  );
}
