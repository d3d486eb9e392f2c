import type { RoadmapReport } from "@smartpick/core";
import { type ReactNode, useState } from "react";
import { saveFile } from "../../storage/save-file.ts";
import type { Failure } from "../../store/answer-desk.ts";
import { useAsking } from "../../store/asking.ts";
import { countSavedFile } from "../../store/roadmap-told.ts";
import { announce } from "../../store/screen-store.ts";
import { answerOnce } from "../../store/use-answer.ts";
import { once } from "../../ui/once.ts";
import { FailureNote } from "../shared/failure-note.tsx";
import { planCalendarOf } from "./plan-calendar-of.ts";

const CALENDAR = "text/calendar;charset=utf-8";

/** The plan as a file for a calendar, the file that takes it out again, and paper. */
export function SavePlan({ report }: { report: RoadmapReport }): ReactNode {
  const asking = useAsking();
  const [failed, setFailed] = useState<{ failure: Failure; takeBack: boolean } | null>(null);
  if (asking === null) return null;
  const save = async (takeBack: boolean): Promise<void> => {
    const made = await planCalendarOf(asking, { report, takeBack }, answerOnce).catch((error: unknown) => ({
      failure: { kind: "calculation", message: String(error) } as const,
    }));
    if ("failure" in made) return setFailed({ failure: made.failure, takeBack });
    setFailed(null);
    countSavedFile();
    saveFile(takeBack ? "smartpick-plan-take-back.ics" : "smartpick-plan.ics", CALENDAR, made.file);
    announce("Your file was saved to your downloads.");
  };
  return (
    <div className="stack noprint road-files">
      <div className="row">
        <button type="button" className="btn" onClick={once(() => void save(false))}>
          Calendar file
        </button>
        <button type="button" className="btn" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <details className="more">
        <summary>About the calendar file</summary>
        <div className="stack">
          <p className="small">
            Open it in your calendar. A newer file changes the days in place; nothing stands there twice.
          </p>
          <p className="small">
            <button type="button" className="btn s" onClick={once(() => void save(true))}>
              File that takes the plan out again
            </button>
          </p>
        </div>
      </details>
      {failed !== null && (
        <FailureNote
          failure={failed.failure}
          what="The file was not made."
          onRetry={() => void save(failed.takeBack)}
        />
      )}
    </div>
  );
}
