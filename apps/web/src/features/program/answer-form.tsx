import { FIELDS, noneOf } from "@smartpick/core";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { enterFact } from "../../store/own-facts.ts";
import { todayHere } from "../../store/run.ts";
import { typeAnswer, useTypedAnswer } from "../../store/typed-answers.ts";
import { describedBy } from "../me/fields/field-shell.tsx";
import { DayField } from "./day-field.tsx";
import { PageField, typedPage, typePage } from "./page-field.tsx";
import { readAnswer, readDay, readPage } from "./read-answer.ts";

/**
 * One fact of a program as it answered: a choice or a whole number. What is typed is kept at every letter; it counts once
 * it is entered, and is checked then and when the field is left.
 */
export function AnswerForm({
  program,
  field,
  onEntered,
  asksPage = false,
  children,
}: {
  program: { readonly id: string; readonly name: string };
  field: keyof typeof FIELDS;
  onEntered?: () => void;
  /** Whether it asks for the page that says so. */
  asksPage?: boolean;
  /** What stands before the answer, such as a choice of the fact. */
  children?: ReactNode;
}): ReactNode {
  const asked = { program: program.id, field };
  const text = useTypedAnswer(asked);
  const [left, setLeft] = useState<string | null>(null);
  const [day, setDay] = useState(todayHere);
  const id = useId();
  const flag = FIELDS[field].type === "flag";
  const read = readAnswer(field, text);
  const isLeft = left === field;

  const enter = (event: FormEvent): void => {
    event.preventDefault();
    setLeft(field);
    const page = asksPage ? readPage(typedPage(program.id)) : { ok: true as const, address: null };
    const learned = readDay(day, todayHere());
    if (!read.ok || !page.ok || !learned.ok) return;
    typeAnswer(asked, "");
    typePage(program.id, "");
    enterFact(program, field, read.value, { address: page.address, date: learned.day });
    setLeft(null);
    setDay(todayHere());
    onEntered?.();
  };
  const none = noneOf(field);
  const hint = none !== null;
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
          {none === 0 ? "Write 0 if it asks for none." : "Write none if it sets no limit."}
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
            inputMode={none === null || none === 0 ? "numeric" : "text"}
            autoComplete="off"
            onChange={(event) => typeAnswer(asked, event.target.value)}
          />
        )}
        {!asksPage && <EnterButton />}
      </div>
      {asksPage && (
        <>
          <PageField program={program.id} />
          <DayField day={day} onDay={setDay} />
          <EnterButton />
        </>
      )}
      {note !== null && (
        <p className={isWrong ? "wrong" : "cost"} id={`${id}-note`} role="alert">
          {note}
        </p>
      )}
    </form>
  );
}

function EnterButton(): ReactNode {
  return (
    <button type="submit" className="btn">
      Enter
    </button>
  );
}

const KEPT = "This is kept here. It counts once you press Enter.";
