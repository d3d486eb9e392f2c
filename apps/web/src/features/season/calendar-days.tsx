import type { WordedPlan } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import type { Failure } from "../../store/answer-desk.ts";
import { useAsking } from "../../store/asking.ts";
import { announce } from "../../store/screen-store.ts";
import { downloadCalendar } from "../shared/download-calendar.ts";
import { FailureNote } from "../shared/failure-note.tsx";

/** The days of the season as a file for the calendar of a phone or a computer, with reminders or without. */
export function CalendarDays({ plan }: { plan: WordedPlan | null }): ReactNode {
  const asking = useAsking();
  const [reminders, setReminders] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (asking === null) return null;
  const save = async (): Promise<void> => {
    const failed = await downloadCalendar(asking, plan, { reminders }).catch(
      (error: unknown): Failure => ({ kind: "calculation", message: String(error) }),
    );
    setFailure(failed);
    if (failed === null) announce("Your file was saved to your downloads.");
  };
  return (
    <div className="stack noprint">
      <p>
        <button type="button" className="btn" onClick={() => void save()}>
          Save these days for my calendar
        </button>
      </p>
      <label className="choice">
        <input type="checkbox" checked={reminders} onChange={({ target }) => setReminders(target.checked)} />
        With reminders
      </label>
      <p className="small quiet">
        All days ahead, your interviews too. Open a newer file later: it changes the days in place.
      </p>
      {failure && <FailureNote failure={failure} what="The file was not made." onRetry={() => void save()} />}
    </div>
  );
}
