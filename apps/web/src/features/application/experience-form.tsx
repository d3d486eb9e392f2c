import type { ApplicationReport } from "@smartpick/core";
import { type ReactNode, useId } from "react";
import { changeEntry, type FormEntry, wordsOf } from "../../store/application-form.ts";
import { CheckedText } from "./checked-text.tsx";
import { choicesOf } from "./choices.ts";
import { LineField, MonthField, TitleField } from "./line-field.tsx";
import { PickField } from "./pick-field.tsx";
import { ProseField } from "./prose-field.tsx";
import { useMark } from "./use-mark.ts";

/** Everything that the form asks about one experience, in its order. */
export function ExperienceForm({
  at,
  entry,
  report,
}: {
  at: number;
  entry: FormEntry;
  report: ApplicationReport;
}): ReactNode {
  const set =
    (key: string) =>
    (value: unknown): void =>
      changeEntry("experiences", at, key, value, entry);
  const line = (key: string) => ({
    field: `experiences[${at}].${key}`,
    stored: wordsOf(entry[key]),
    onEnter: set(key),
  });
  const pick = (key: string, of: string) => ({
    field: `experiences[${at}].${key}`,
    choices: choicesOf(report, of),
    value: entry[key],
    onChoose: set(key),
  });
  return (
    <div className="eras-form stack-l">
      <div className="eras-two">
        <TitleField {...line("title")} label="Position title" entry="experience" />
        <PickField {...pick("type", "experience-type")} label="Type" hint="The form asks for one." />
        <LineField {...line("organization")} label="Organization" />
        <LineField {...line("location")} label="Location" hint="City, state or province, country." />
        <MonthField {...line("from")} label="First month" />
        <MonthField {...line("to")} label="Last month" now />
        <LineField {...line("frequency")} label="How often" hint="Such as full time, or 4 hours a week." />
        <LineField {...line("setting")} label="Setting" hint="Such as a rural clinic." />
        <PickField
          {...pick("focus", "focus-area")}
          label="Primary focus area (optional)"
          hint="As the form of 2024 names them. Look at the live form."
        />
        <PickField {...pick("characteristic", "key-characteristic")} label="Key characteristic (optional)" />
      </div>
      <Texts at={at} entry={entry} report={report} set={set} />
    </div>
  );
}

function Texts({
  at,
  entry,
  report,
  set,
}: {
  at: number;
  entry: FormEntry;
  report: ApplicationReport;
  set: (key: string) => (value: unknown) => void;
}): ReactNode {
  const mark = useMark(report);
  const id = useId();
  const isMarked = entry.most_meaningful === true;
  const prose = (key: string, label: string, limit: string) => {
    const name = `Experience ${at + 1}, ${label}`;
    const field = `experiences[${at}].${key}`;
    return {
      field,
      name,
      label,
      stored: wordsOf(entry[key]),
      limit: report.limits[limit] ?? null,
      onEnter: set(key),
      children: (text: string) => <CheckedText id={field} name={name} text={text} />,
    };
  };
  return (
    <>
      <ProseField
        {...prose("text", "Description", "experience-description")}
        hint="What did you do yourself, how often, and what was different at the end?"
      />
      <div className="field">
        <label className="choice eras-mark">
          <input
            type="checkbox"
            checked={isMarked}
            aria-describedby={mark.refused === null ? undefined : id}
            onChange={() => mark.turn(at)}
          />
          One of my most meaningful experiences
        </label>
        {mark.refused !== null && (
          <p className="wrong" role="alert" id={id}>
            {mark.refused}
          </p>
        )}
      </div>
      {(isMarked || wordsOf(entry.meaning) !== "") && (
        <ProseField
          {...prose("meaning", "Why it was most meaningful", "most-meaningful-description")}
          hint="Why did it matter, and how did it change you?"
        />
      )}
    </>
  );
}
