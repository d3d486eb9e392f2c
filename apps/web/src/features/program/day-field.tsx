import { type ReactNode, useId } from "react";
import { todayHere } from "../../store/run.ts";
import { readDay } from "./read-answer.ts";

/** The day on which the page was read or the answer came: today unless another is given. */
export function DayField({ day, onDay }: { day: string; onDay: (day: string) => void }): ReactNode {
  const id = useId();
  const read = readDay(day, todayHere());
  return (
    <>
      <label htmlFor={`${id}-day`} className="small">
        Day on which you read it or were told
      </label>
      <input
        id={`${id}-day`}
        className="input short"
        type="date"
        max={todayHere()}
        value={day}
        aria-invalid={!read.ok}
        aria-describedby={read.ok ? undefined : `${id}-day-note`}
        onChange={(event) => onDay(event.target.value)}
      />
      {!read.ok && (
        <p className="wrong" id={`${id}-day-note`} role="alert">
          {read.words}
        </p>
      )}
    </>
  );
}
