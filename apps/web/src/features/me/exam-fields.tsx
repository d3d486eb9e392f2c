import type { TermId } from "@smartpick/report/glossary";
import { type ReactNode, useState } from "react";
import { Term } from "../../ui/term.tsx";
import { examChoice } from "./exam-choice.ts";
import { type Choice, ChoiceField } from "./fields/choice-field.tsx";
import { CountField } from "./fields/count-field.tsx";
import { NumberField } from "./fields/number-field.tsx";
import { type Field, useField } from "./fields/use-field.ts";

const ATTEMPTS = "Count only the times you failed. A pass on the second try is 1.";
const ATTEMPTS_COST = "Empty is fine. Your range will be wider, because nobody knows whether there was one.";

/** The answers of a first exam, which has had a result alone since 2022. */
export const FIRST_CHOICES: readonly Choice[] = [
  { value: "pass", label: "Pass" },
  { value: "score", label: "Score" },
  { value: "fail", label: "Fail" },
  { value: "pending", label: "Not yet" },
];
/** The answers of a third exam, which need not be taken before residency. */
export const THIRD_CHOICES: readonly Choice[] = [
  { value: "none", label: "Not taken" },
  { value: "pass", label: "Passed" },
  { value: "score", label: "Score" },
  { value: "fail", label: "Failed" },
];
const PENDING: readonly Pick<Choice, "value">[] = [{ value: "pending" }];

/** What an exam is called, and what its scores look like. */
interface Named {
  readonly path: string;
  readonly name: string;
  /** Where its scores lie: `"1 to 300"`. */
  readonly scores: string;
}

/** An exam that is a result, or a score where there is one. `attempts` = the path of its failed attempts, once they can be. */
export function ResultField({
  path,
  name,
  scores,
  choices,
  hint,
  series = "",
  attempts,
  term,
}: Named & {
  choices: readonly Choice[];
  hint?: string;
  /** Stands before the name in the legend. */
  series?: string;
  attempts: string;
  /** The entry of the glossary that explains it. */
  term?: TermId;
}): ReactNode {
  const exam = useExam(path, choices);
  const mayHaveFailed = choices === FIRST_CHOICES || (exam.choice !== null && exam.choice !== "none");
  return (
    <>
      <ChoiceField
        path={path}
        legend={
          term === undefined ? (
            `${series}${name}`
          ) : (
            <>
              {series}
              <Term id={term}>{name}</Term>
            </>
          )
        }
        cost="Empty is fine. It counts as not told."
        choices={choices}
        current={exam.choice}
        onChoose={exam.choose}
        optional
        {...(hint === undefined ? {} : { hint })}
      />
      {exam.choice === "score" && (
        <NumberField
          path={path}
          label={`${name} score`}
          hint={`A number from ${scores}.`}
          emptied=""
          onUse={exam.setWriting}
        />
      )}
      {mayHaveFailed && <AttemptsField path={attempts} name={name} usual={choices === FIRST_CHOICES} />}
    </>
  );
}

/** An exam that is a score, or one to come. */
export function ScoreField({
  path,
  name,
  scores,
  hint,
  pendingCost,
  attempts,
}: Named & { hint: string; pendingCost?: string; attempts: string }): ReactNode {
  const exam = useExam(path, PENDING);
  const pending = exam.choice === "pending";
  return (
    <>
      {!pending && (
        <NumberField
          path={path}
          label={`${name} score`}
          hint={`A number from ${scores}. ${hint}`}
          onUse={exam.setWriting}
        />
      )}
      <label className="choice pending">
        <input
          type="checkbox"
          checked={pending}
          onChange={(event) => exam.field.change(event.target.checked ? "pending" : undefined)}
        />
        I do not have my {name} score yet
      </label>
      {pending && pendingCost && <p className="cost">{pendingCost}</p>}
      <AttemptsField path={attempts} name={name} usual />
    </>
  );
}

function AttemptsField({ path, name, usual }: { path: string; name: string; usual: boolean }): ReactNode {
  return (
    <CountField
      path={path}
      label={`Failed attempts at ${name}`}
      hint={ATTEMPTS}
      max={6}
      {...(usual ? { cost: ATTEMPTS_COST } : {})}
    />
  );
}

interface Exam {
  readonly field: Field;
  readonly choice: string | null;
  readonly choose: (value: string) => void;
  readonly setWriting: (writing: boolean) => void;
}

/**
 * The answer of an exam that may be a score. While a score is written its field stays, whatever the letters so far would
 * choose: "pass" becomes the choice once the field is left.
 */
function useExam(path: string, choices: readonly Pick<Choice, "value">[]): Exam {
  const field = useField(path);
  const [writing, setWriting] = useState(false);
  const words = choices.map(({ value }) => value).filter((value) => value !== "score");
  const choose = (value: string): void => {
    setWriting(false);
    field.change(value === "score" ? "" : value);
  };
  return { field, choice: writing ? "score" : examChoice(field.value, words), choose, setWriting };
}
