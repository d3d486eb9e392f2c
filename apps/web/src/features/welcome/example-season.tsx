import type { PlanReport } from "@smartpick/core";
import { rangeSentence, seasonEnds } from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { engine } from "../../store/engine.ts";
import { EXAMPLES } from "../../store/examples.ts";
import { loadProfileCode } from "../../store/profile-code.ts";
import { SEED, todayHere } from "../../store/run.ts";
import { SeasonEndsFigure } from "../chances/season-ends.tsx";

/** How 100 seasons end for the first example, computed on this device once the page stands. */
export function ExampleSeason(): ReactNode {
  const [report, setReport] = useState<PlanReport | null>(null);
  useEffect(() => {
    const [example] = EXAMPLES;
    if (!example || savesData()) return;
    let wanted = true;
    const compute = async (): Promise<void> => {
      const code = await loadProfileCode();
      const draft = code.draftFromText(await example.text(), example.fileName);
      const profile = draft.ok ? code.profileFromDraft(draft.value) : draft;
      if (!profile.ok || !wanted) return;
      const answer = await engine().ask(
        "plan.list",
        { profile: profile.value, options: { today: todayHere(), seed: SEED } },
        { channel: "welcome" },
      );
      if (wanted && answer.state === "done" && answer.value.ok) setReport(answer.value.value);
    };
    void compute();
    return () => {
      wanted = false;
    };
  }, []);
  const [example] = EXAMPLES;
  if (!example) return null;
  return (
    <div className="season-space stack">
      <p>
        <b>An example: 100 seasons like one applicant’s</b>
        <span className="sub">
          {example.title}. Each mark is one season. A season is one full try, from application to Match Day.
        </span>
      </p>
      {report && (
        <>
          <SeasonEndsFigure ends={seasonEnds(report.chance.match.mid, report.chance.anyInterview.mid)} />
          <p className="small quiet">{rangeSentence(report.chance.match)}</p>
        </>
      )}
    </div>
  );
}

/** Whether the reader asked the browser to load no more than it must. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
