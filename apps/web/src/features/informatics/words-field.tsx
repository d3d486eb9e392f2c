import { type ReactNode, useState } from "react";
import { OtherWords } from "../application/other-words.tsx";
import { useFieldProblem } from "../application/use-field-problem.ts";
import { useTyped } from "../application/use-typed.ts";
import { LabelledField } from "../me/fields/labelled-field.tsx";
import { linesOf } from "./read-lines.ts";

const LONGEST_TEXT = 2000;
const LONGEST_LINES = 5000;

/** A text of several lines; with `perLine` each line is an entry of at most so many characters. */
export function WordsField({
  field,
  label,
  hint,
  stored,
  perLine = null,
  onEnter,
}: {
  field: string;
  label: string;
  hint?: string;
  stored: string;
  perLine?: number | null;
  onEnter: (text: string | undefined) => void;
}): ReactNode {
  const problem = useFieldProblem(field);
  const [isLong, setLong] = useState(false);
  const isTooLong = (text: string): boolean =>
    perLine !== null && linesOf(text).some((line) => [...line].length > perLine);
  const typed = useTyped(field, stored, (text) => {
    if (!isTooLong(text)) onEnter(text.trim() === "" ? undefined : text.trim());
  });
  const most = perLine === null ? LONGEST_TEXT : LONGEST_LINES;
  const leave = (): void => {
    setLong(isTooLong(typed.text));
    if (!isTooLong(typed.text)) typed.leave();
  };
  return (
    <LabelledField
      label={label}
      hint={hint}
      field={{
        wrong: isLong ? `A line takes ${perLine} characters. It is not entered yet.` : problem,
        asks: null,
      }}
      isSaid
      room={{ text: typed.text, most }}
    >
      {(own) => (
        <>
          <textarea
            {...own}
            className="input inf-words"
            rows={3}
            maxLength={most}
            spellCheck
            value={typed.text}
            onChange={({ target }) => typed.type(target.value)}
            onBlur={leave}
          />
          <OtherWords name={label} words={typed.other} onTake={typed.takeOther} />
        </>
      )}
    </LabelledField>
  );
}
