import { counted, dayInSeason, listed, placeName } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import { todayHere } from "../../../store/run.ts";
import { shown } from "./columns-table.tsx";
import type { Reading } from "./day-cell.ts";
import { ROLE_NAMES, wrongSignalWords } from "./sheet-words.ts";
import type { NamedRow, SheetWork } from "./use-sheet.ts";

/** What the sheet leaves open: which program, which day. What is not answered is left out, never guessed. */
export function SheetQuestions({ work }: { work: SheetWork }): ReactNode {
  const { rows, asked, plan, answers, setAnswers } = work;
  const doubtful = rows.filter(({ match }) => match !== null && match.sure === null && match.near.length > 0);
  const undated = answers.undated !== null || plan.notRead.some(({ why }) => why === "no-date-told");
  const open = doubtful.length + asked.length + plan.wrongSignals.length;
  if (open === 0 && !undated && plan.differing === 0) return null;
  return (
    <section className="sec stack">
      <h2>What the sheet leaves open</h2>
      <p className="quiet">What you do not answer is left out.</p>
      {asked.map((question) => (
        <DayQuestion key={question.key} question={question} work={work} />
      ))}
      {undated && <UndatedQuestion work={work} />}
      {plan.wrongSignals.length > 0 && <SignalQuestion work={work} />}
      {plan.differing > 0 && (
        <fieldset className="field">
          <legend>Sheet and tracker differ in {counted(plan.differing, "place")}. Which counts?</legend>
          <div className="choices inline">
            {(["mine", "sheet"] as const).map((one) => (
              <label className="choice" key={one}>
                <input
                  type="radio"
                  name="differing"
                  checked={answers.differing === one}
                  onChange={() => setAnswers({ ...answers, differing: one })}
                />
                <span>{one === "mine" ? "What the tracker has" : "What the sheet has"}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {doubtful.map((row) => (
        <ProgramQuestion key={row.row} row={row} work={work} />
      ))}
    </section>
  );
}

type AskedDay = SheetWork["asked"][number];

/** One kind of cell that could be several things, with an example. */
function DayQuestion({ question, work }: { question: AskedDay; work: SheetWork }): ReactNode {
  const { key, column, row, text, cell, texts } = question;
  const { answers, setAnswers, mapping } = work;
  const today = todayHere();
  const role = mapping[column];
  const [first, second] = text.split(/[/.-]/);
  const options: readonly { readonly reading: Reading; readonly words: string }[] = [
    ...(cell.monthFirst
      ? [{ reading: "month-first" as const, words: dayInSeason(cell.monthFirst, today) }]
      : []),
    ...(cell.dayFirst && cell.dayFirst !== cell.monthFirst
      ? [{ reading: "day-first" as const, words: dayInSeason(cell.dayFirst, today) }]
      : []),
    ...(cell.yearFirst && cell.yearFirst !== cell.dayFirst
      ? [{ reading: "year-first" as const, words: dayInSeason(cell.yearFirst, today) }]
      : []),
    { reading: "no-day", words: cell.yearDigits === 0 ? `No day: ${first} of ${second}` : "No day" },
  ];
  return (
    <div className="note ochre">
      <fieldset className="field">
        <legend>
          Row {row}, “{role ? ROLE_NAMES[role] : ""}”, holds {text}. What is it?
        </legend>
        <p className="hint">
          We did not change it.
          {texts.length > 1 && ` Your answer counts for all of this kind there: ${shown(listed(texts))}.`}
        </p>
        <div className="choices inline">
          {options.map(({ reading, words }) => (
            <label className="choice" key={reading}>
              <input
                type="radio"
                name={`day ${key}`}
                checked={answers.readings[key] === reading}
                onChange={() => setAnswers({ ...answers, readings: { ...answers.readings, [key]: reading } })}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function UndatedQuestion({ work }: { work: SheetWork }): ReactNode {
  const id = useId();
  const { answers, setAnswers } = work;
  return (
    <div className="field note ochre">
      <label htmlFor={id}>Some news in the sheet has no day. From which day does it count?</label>
      <input
        id={id}
        className="input short-field"
        type="date"
        max={todayHere()}
        value={answers.undated ?? ""}
        onChange={({ target }) =>
          setAnswers({ ...answers, undated: target.value === "" ? null : target.value })
        }
      />
    </div>
  );
}

const MOST_SIGNALS = 6;

/** Rows whose signal cannot be: out they stay, or in without it. */
function SignalQuestion({ work }: { work: SheetWork }): ReactNode {
  const { answers, setAnswers, plan } = work;
  const { wrongSignals } = plan;
  return (
    <div className="note ochre stack">
      <fieldset className="field">
        <legend>
          {counted(wrongSignals.length, "row")} with a signal that cannot be. What is to become of{" "}
          {wrongSignals.length === 1 ? "it" : "them"}?
        </legend>
        <ul className="bullets small">
          {wrongSignals.slice(0, MOST_SIGNALS).map((wrong) => (
            <li key={wrong.row}>{wrongSignalWords({ ...wrong, text: shown(wrong.text) })}</li>
          ))}
        </ul>
        {wrongSignals.length > MOST_SIGNALS && (
          <p className="small">And {wrongSignals.length - MOST_SIGNALS} more.</p>
        )}
        <div className="choices inline">
          {(["left-out", "without"] as const).map((one) => (
            <label className="choice" key={one}>
              <input
                type="radio"
                name="wrong-signals"
                checked={(answers.wrongSignals ?? "left-out") === one}
                onChange={() => setAnswers({ ...answers, wrongSignals: one })}
              />
              <span>{one === "without" ? "Enter without the signal" : "Leave out"}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function ProgramQuestion({ row, work }: { row: NamedRow; work: SheetWork }): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        Row {row.row}: which program is “{shown(row.name)}”?
      </label>
      <select
        id={id}
        className="select"
        value={work.chosen[row.row] ?? ""}
        onChange={({ target }) => work.choose(row.row, target.value)}
      >
        <option value="">None of these, leave it out</option>
        {row.match?.near.map((hit) => (
          <option key={hit.id} value={hit.id}>
            {hit.name}, {placeName(hit.city, hit.state)}, {hit.specialty}
          </option>
        ))}
      </select>
    </div>
  );
}
