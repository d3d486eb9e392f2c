import {
  type ComparedPlan,
  comparedLists,
  listsCaution,
  listsChance,
  listsFinding,
  listsTable,
  twoCasesChart,
  type WordedPlan,
} from "@smartpick/report";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { FailureNote } from "../shared/failure-note.tsx";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { useList } from "../shared/use-list.ts";
import { ChooseOther } from "./choose-other.tsx";
import { ListParts } from "./list-parts.tsx";
import { type Other, useChosen, useOther } from "./other-list.ts";
import "./compare.css";

const WORDS: ScreenWords = {
  screen: "Compare lists",
  will: "Your list beside another one will stand here: what both hold, what only one has, money and chance.",
  working: "Choosing your programs",
  meanwhile: "Your list is made first. The other follows.",
  failed: "The lists could not be compared",
};

const NAMES = ["Yours", "The other"] as const;
const WIDEST = 720;
/** What the first other budget has more, and what it is rounded to, US dollars. */
const MORE_USD = 500;
const ROUND = 100;

/** The present list beside another one: a kept case, another profile, another budget, or a file. */
export function ComparedListsPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useList()}>
      {(report, stale) => <TwoLists report={report} stale={stale} />}
    </ProfileScreen>
  );
}

function TwoLists({ report, stale }: { report: WordedPlan; stale: boolean }): ReactNode {
  const chosen = useChosen();
  const example = useProfile((state) => state.example !== null);
  const other: Other = chosen ?? { kind: "budget", usd: firstBudget(report) };
  const { plan, refused, answer } = useOther(other);
  const finding = plan === null ? null : listsFinding(comparedLists(report, plan));
  useEffect(() => {
    if (finding !== null && !stale) announce(finding);
  }, [finding, stale]);
  return (
    <>
      <p className="small">
        <Link href="/list">My list</Link> · compare lists
      </p>
      <Gate report={report} />
      <div className="lists-head">
        <PageTitle screen={WORDS.screen}>
          {finding ?? (refused === null ? "Making the other list" : refused)}
        </PageTitle>
        <p className="lead">{plan !== null && listsChance(report, plan, comparedLists(report, plan))}</p>
      </div>
      <ChooseOther other={other} example={example} />
      {answer.state === "failed" && (
        <FailureNote
          failure={answer.failure}
          what="The other list could not be made."
          onRetry={answer.retry}
        />
      )}
      {plan !== null ? (
        <SideBySide here={report} there={plan} />
      ) : (
        refused === null && answer.state !== "failed" && <OnItsWay />
      )}
    </>
  );
}

/** More money where money ends the list, else half of what it costs: a budget that makes another list. */
function firstBudget({ cost, stopLine: { reason } }: WordedPlan): number {
  if (reason.code === "budget") return reason.usd + MORE_USD;
  return Math.max(MORE_USD, ROUND * Math.round(cost.total / 2 / ROUND));
}

function OnItsWay(): ReactNode {
  return (
    <div aria-busy="true" className="sec">
      <Skeleton lines={8} />
    </div>
  );
}

function SideBySide({ here, there }: { here: ComparedPlan; there: ComparedPlan }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const lists = comparedLists(here, there);
  const caution = listsCaution(here, there);
  const cases = {
    now: here.chance.match,
    changed: there.chance.match,
    difference: lists.match,
    names: NAMES,
  };
  return (
    <>
      {caution.length > 0 && <p className="note ochre after-lead">{caution.join(" ")}</p>}
      <section className="sec">
        <h2>Seasons of 100 with a match</h2>
        <div className="lists-drawing" ref={host}>
          {width > 0 && <Drawing markup={twoCasesChart(cases, Math.min(width, WIDEST))} />}
        </div>
        <DataTable table={listsTable(here, there)} />
      </section>
      <ListParts lists={lists} />
    </>
  );
}
