import type { WordedPlan } from "@smartpick/report";
import { dollars, warningWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { changeAnswer } from "../../store/profile-store.ts";

const STEP_USD = 50;

/** Which limit leaves the list empty, and the smallest change that lets programs in. */
export function NothingFits({ report }: { report: WordedPlan }): ReactNode {
  const budget = report.warningReasons.find((warning) => warning.code === "budget-below-fixed-fees");
  const has = (code: string): boolean => report.warningReasons.some((warning) => warning.code === code);
  if (has("applications-over")) return <SeasonOver untold={has("nothing-sent-told")} />;
  return (
    <div className="note ochre stack">
      <h2>Nothing fits</h2>
      {budget?.first ? (
        <TooLittle words={warningWords(budget)} usd={budget.first.usd} />
      ) : (
        <>
          <p>
            {report.candidates.considered === 0
              ? "No program of your specialties is left after the places and settings you chose."
              : `All ${report.candidates.considered} programs of your specialties are left out by your limits or by a stated rule.`}
          </p>
          <p>
            <Link href="/me/want">Change what you want</Link>, or{" "}
            <Link href="/list/others">see what was left out, by reason</Link>.
          </p>
        </>
      )}
    </div>
  );
}

/** What the cheapest first application costs, and the budget that pays for it: `usd`, in whole steps. */
function TooLittle({ words, usd }: { words: string; usd: number }): ReactNode {
  const enough = Math.ceil(usd / STEP_USD) * STEP_USD;
  return (
    <>
      <p>{words}</p>
      <button type="button" className="btn" onClick={() => changeAnswer("budget.usd", enough)}>
        Set the budget to {dollars(enough)}
      </button>
    </>
  );
}

/** No limit is to blame where nothing more can be sent. `untold`: nor is anything entered that was sent. */
function SeasonOver({ untold }: { untold: boolean }): ReactNode {
  return (
    <div className="note ochre stack">
      <h2>What you can do</h2>
      {untold && (
        <p>
          <Link href="/season">Enter what you sent</Link> under Season. Then you see your outlook.
        </p>
      )}
      <p>
        <Link href="/me">Choose another season</Link> to plan the next one.
      </p>
    </div>
  );
}
