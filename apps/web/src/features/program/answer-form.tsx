import { FIELDS, ownValueProblem, ownValueTakes } from "@smartpick/core";
import { takesWords } from "@smartpick/report";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { enterFact } from "../../store/own-facts.ts";
import { typedNumber } from "../me/fields/typed-number.ts";

const NOTHING = { text: "", wrong: null };

interface Typed {
  readonly field: string;
  readonly text: string;
  readonly wrong: string | null;
}

/** One fact of a program as it answered: a choice or a whole number, checked when it is entered. */
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
  const [typed, setTyped] = useState<Typed>({ field, ...NOTHING });
  // What was typed for another fact is no answer to this one.
  const { text, wrong } = typed.field === field ? typed : NOTHING;
  const setText = (next: string): void => setTyped({ field, text: next, wrong });
  const id = useId();
  const flag = FIELDS[field].type === "flag";

  const enter = (event: FormEvent): void => {
    event.preventDefault();
    const value = flag ? flagOf(text) : numberOf(text);
    if (value === null || ownValueProblem(field, value, "") !== null) {
      const words = flag ? "Choose yes or no." : `Write ${takesWords(ownValueTakes(field))}.`;
      setTyped({ field, text, wrong: words });
      return;
    }
    setTyped({ field, ...NOTHING });
    enterFact(program, field, value);
    onEntered?.();
  };
  const shared = {
    id: `${id}-value`,
    value: text,
    "aria-invalid": wrong !== null,
    "aria-describedby": wrong === null ? undefined : `${id}-wrong`,
  };
  return (
    <form className="stack" onSubmit={enter}>
      <div className="row">
        {children}
        <label htmlFor={`${id}-value`} className="vh">
          Its answer
        </label>
        {flag ? (
          <select {...shared} className="select short" onChange={(event) => setText(event.target.value)}>
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

function flagOf(text: string): boolean | null {
  return text === "" ? null : text === "yes";
}

function numberOf(text: string): number | null {
  const number = typedNumber(text, { fractions: false });
  return typeof number === "number" ? number : null;
}
