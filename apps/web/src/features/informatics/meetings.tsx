import { dayWords } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { changeIn, nameOf, type Placed } from "../../store/portfolio-told.ts";
import { useToday } from "../../store/today.ts";
import { once } from "../../ui/once.ts";
import { isDay } from "./day-field.tsx";
import { meetingsOf } from "./people-told.ts";

/** The days on which she met a mentor, and a way to add one. */
export function Meetings({ placed }: { placed: Placed }): ReactNode {
  const id = useId();
  const today = useToday();
  const [day, setDay] = useState("");
  const [isWrong, setWrong] = useState(false);
  const days = meetingsOf(placed.entry);
  const name = nameOf(placed.entry);
  const write = (next: readonly string[]): void =>
    changeIn("mentors", placed, "met", next.length > 0 ? next : undefined);
  const add = (met: string): void => {
    setWrong(!isDay(met));
    if (!isDay(met)) return;
    setDay("");
    write([...new Set([...days, met])].sort());
  };
  return (
    <fieldset className="field inf-nested stack">
      <legend>Days on which you met</legend>
      {days.length === 0 && <p className="small quiet">No meeting yet.</p>}
      {days.length > 0 && (
        <ul className="plain">
          {days.map((met) => (
            <li className="row" key={met}>
              {isDay(met) ? dayWords(met) : met}
              <button
                type="button"
                className="btn s"
                onClick={once(() => write(days.filter((one) => one !== met)))}
              >
                Remove
                <span className="vh">
                  : meeting of {met} with {name}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!days.includes(today) && (
        <p>
          <button type="button" className="btn s" onClick={() => add(today)}>
            Met today<span className="vh">: {name}</span>
          </button>
        </p>
      )}
      <div>
        <label htmlFor={id} className="lbl">
          Another day
        </label>
        <div className="row">
          <input
            id={id}
            className="input inf-day"
            type="date"
            value={day}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            onChange={({ target }) => setDay(target.value)}
          />
          <button type="button" className="btn" onClick={() => add(day)}>
            Add<span className="vh"> this day: {name}</span>
          </button>
        </div>
        {isWrong && (
          <p className="wrong" role="alert" id={`${id}-wrong`}>
            Choose a day from 1990 to 2050 first.
          </p>
        )}
      </div>
    </fieldset>
  );
}
