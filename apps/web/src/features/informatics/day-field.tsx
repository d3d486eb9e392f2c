import { isIsoDate, isTakenDay } from "@smartpick/core";
import { type ReactNode, useState } from "react";
import { useFieldProblem } from "../application/use-field-problem.ts";
import { useTyped } from "../application/use-typed.ts";
import { LabelledField } from "../me/fields/labelled-field.tsx";

/** Whether a profile takes it as a day. */
export function isDay(text: string): boolean {
  return isIsoDate(text) && isTakenDay(text);
}

/** A day, entered when the field is left. */
export function DayField({
  field,
  label,
  hint,
  stored,
  onEnter,
}: {
  field: string;
  label: string;
  hint?: string | undefined;
  stored: string;
  onEnter: (day: string | undefined) => void;
}): ReactNode {
  const problem = useFieldProblem(field);
  const [isWrong, setWrong] = useState(false);
  const typed = useTyped(field, stored, (text) => {
    if (text === "" || isDay(text)) onEnter(text === "" ? undefined : text);
  });
  const leave = (): void => {
    const isRefused = typed.text !== "" && !isDay(typed.text);
    setWrong(isRefused);
    if (!isRefused) typed.leave();
  };
  return (
    <LabelledField
      label={label}
      hint={hint}
      field={{
        wrong: isWrong ? "Choose a day from 1990 to 2050. It is not entered yet." : problem,
        asks: null,
      }}
      isSaid
    >
      {(own) => (
        <input
          {...own}
          className="input inf-day"
          type="date"
          value={typed.text}
          onChange={({ target }) => typed.type(target.value)}
          onBlur={leave}
        />
      )}
    </LabelledField>
  );
}
