import { FIELDS } from "@smartpick/core";
import { zeroIsNone } from "@smartpick/report";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { enterFact } from "../../store/own-facts.ts";
import { typeAnswer, useTypedAnswer } from "../../store/typed-answers.ts";
import { describedBy } from "../me/fields/field-shell.tsx";
import { readAnswer } from "./read-answer.ts";

/**
 * One fact of a program as it answered: a choice or a whole number. What is typed is kept at every letter; it counts once
 * it is entered, and is checked then and when the field is left.
 */
export function AnswerForm({
  program,
  field,
  onEntered,
  children,
}: {
  program: { readonly id: string; readonly name: string };
  field: keyof typeof FIELDS;
  onEntered?: () => void;
  /** What stands before the answer, such as a choice of the fact. */
  children?: ReactNode;
}): ReactNode {
  const asked = { program: program.id, field };
  const text = useTypedAnswer(asked);
  const [left, setLeft] = useState<string | null>(null);
  const id = useId();
  const flag = FIELDS[field].type === "flag";
  const read = readAnswer(field, text);
  const isLeft = left === field;

  const enter = (event: FormEvent): void => {
    event.preventDefault();
    setLeft(field);
    if (!read.ok) return;
    typeAnswer(asked, "");
    enterFact(program, field, read.value);
    setLeft(null);
    onEntered?.();
  };
  const hint = zeroIsNone(field);
  const note = !isLeft ? null : read.ok ? KEPT : read.words;
  const isWrong = isLeft && !read.ok;
  const shared = {
    id: `${id}-value`,
    value: text,
    "aria-invalid": isWrong,
    "aria-describedby": describedBy(id, { hint, note: note !== null }),
    onBlur: () => setLeft(text === "" ? null : field),
  };
  return (
    <form className="stack" onSubmit={enter}>
      {hint && (
        <p className="small quiet" id={`${id}-hint`}>
          Write 0 if it asks for none.
        </p>
      )}
      <div className="row">
        {children}
        <label htmlFor={`${id}-value`} className="vh">
          Its answer
        </label>
        {flag ? (
          <select
            {...shared}
            className="select short"
            onChange={(event) => typeAnswer(asked, event.target.value)}
          >
            <option value="">Choose</option>
            <option value="yes">Yes</option>
            <option value="no">No</option>
          </select>
        ) : (
          <input
            {...shared}
            className="input short"
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => typeAnswer(asked, event.target.value)}
          />
        )}
        <button type="submit" className="btn">
          Enter
        </button>
      </div>
      {note !== null && (
        <p className={isWrong ? "wrong" : "cost"} id={`${id}-note`} role="alert">
          {note}
        </p>
      )}
    </form>
  );
}

const KEPT = "This is kept here. It counts once you press Enter.";
