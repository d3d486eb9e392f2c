import { FIELDS, type ProgramLedger } from "@smartpick/core";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { valueAt } from "../../store/draft.ts";
import { changeAnswer, useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { announce } from "../../store/screen-store.ts";

/** What an applicant can learn from a program and enter; it overrides every published value. */
const ASKED = [
  "visaJ1",
  "visaH1b",
  "step2Minimum",
  "maximumFailedAttempts",
  "maximumYearsSinceGraduation",
  "minimumUsClinicalMonths",
  "step3Required",
] as const;

/** A form for the program's own answer; it stays on this device and counts before every published value. */
export function OwnAnswer({ ledger }: { ledger: ProgramLedger }): ReactNode {
  const [field, setField] = useState<(typeof ASKED)[number]>("visaJ1");
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const own = useProfile((state) => valueAt(state.draft, "facts"));
  const id = useId();
  const flag = FIELDS[field].type === "flag";
  const entries = (Array.isArray(own) ? own : []) as readonly {
    program?: unknown;
    field?: unknown;
    value?: unknown;
  }[];
  const mine = entries.filter(({ program }) => program === ledger.id);

  const enter = (event: FormEvent): void => {
    event.preventDefault();
    const value = flag ? text === "yes" : Number(text);
    if (
      flag
        ? text === ""
        : text.trim() === "" || !Number.isInteger(value) || Number(value) < 0 || Number(value) > 300
    ) {
      setWrong(flag ? "Choose yes or no." : "Write a whole number from 0 to 300.");
      return;
    }
    setWrong(null);
    setText("");
    const others = entries.filter((entry) => entry.program !== ledger.id || entry.field !== field);
    changeAnswer("facts", [...others, { program: ledger.id, field, value, date: todayHere() }]);
    announce("Your answer counts from now on.");
  };
  const remove = (name: unknown): void => {
    const left = entries.filter((entry) => entry.program !== ledger.id || entry.field !== name);
    changeAnswer("facts", left.length > 0 ? left : undefined);
  };

  return (
    <form className="stack noprint own" onSubmit={enter}>
      <h3>I asked the program</h3>
      <p className="small quiet">
        What it told you counts before every published value. It stays on this device.
      </p>
      {mine.length > 0 && (
        <ul className="lines">
          {mine.map((entry) => (
            <li key={String(entry.field)} className="row between">
              <span>
                <span className="tag yours">Yours</span> {labelOf(entry.field)}:{" "}
                {entry.value === true ? "Yes" : entry.value === false ? "No" : String(entry.value)}
              </span>
              <button type="button" className="btn link s" onClick={() => remove(entry.field)}>
                Remove<span className="vh"> {labelOf(entry.field)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <label htmlFor={`${id}-field`} className="vh">
          Which fact
        </label>
        <select
          id={`${id}-field`}
          className="select fact-select"
          value={field}
          onChange={(event) => {
            setField(event.target.value as (typeof ASKED)[number]);
            setText("");
            setWrong(null);
          }}
        >
          {ASKED.map((name) => (
            <option key={name} value={name}>
              {FIELDS[name].label}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-value`} className="vh">
          Its answer
        </label>
        {flag ? (
          <select
            id={`${id}-value`}
            className="select short"
            value={text}
            onChange={(event) => setText(event.target.value)}
          >
            <option value="">Choose</option>
            <option value="yes">Yes</option>
            <option value="no">No</option>
          </select>
        ) : (
          <input
            id={`${id}-value`}
            className="input short"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : `${id}-wrong`}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <button type="submit" className="btn">
          Enter
        </button>
      </div>
      {wrong !== null && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

function labelOf(field: unknown): string {
  const known = FIELDS[String(field) as keyof typeof FIELDS];
  return known?.label ?? String(field);
}
