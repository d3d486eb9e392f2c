import type { ApplicationLimit } from "@smartpick/core";
import { fieldLimitWords } from "@smartpick/report";
import { type ReactNode, useEffect, useRef } from "react";
import { announce } from "../../store/screen-store.ts";
import { LabelledField } from "../me/fields/labelled-field.tsx";
import { CopyButton } from "./copy-button.tsx";
import { counterOf } from "./counter.ts";
import { OtherWords } from "./other-words.tsx";
import { useFieldProblem } from "./use-field-problem.ts";
import { useTyped } from "./use-typed.ts";

/** Most characters of a text in the profile: far more than the form takes. */
const LONGEST_TEXT = 5000;

/** A text of the form with its count, as the form counts, and a way to copy it. */
export function ProseField({
  field,
  name,
  label,
  hint,
  stored,
  limit,
  onEnter,
  children,
}: {
  /** Its key, `experiences[0].text`. */
  field: string;
  /** What it is called where it stands alone: "Experience 1, Description". */
  name: string;
  label: string;
  hint: string;
  stored: string;
  limit: ApplicationLimit | null;
  onEnter: (text: string | undefined) => void;
  /** Beside the button that copies; it is given the text as it is now. */
  children?: (text: string) => ReactNode;
}): ReactNode {
  const wrong = useFieldProblem(field);
  const typed = useTyped(field, stored, (text) => onEnter(text.trim() === "" ? undefined : text));
  const { words, isOver, said } = counterOf(typed.text, limit);
  useSaid(said);
  return (
    <LabelledField
      label={label}
      hint={[hint, fieldLimitWords(limit)].filter((part) => part !== "").join(" ")}
      field={{ wrong, asks: null }}
      isSaid
      room={{ text: typed.text, most: LONGEST_TEXT }}
    >
      {(own) => (
        <>
          <textarea
            {...own}
            className="input eras-text"
            rows={6}
            maxLength={LONGEST_TEXT}
            spellCheck
            value={typed.text}
            aria-invalid={isOver || wrong !== null}
            aria-describedby={`${own["aria-describedby"] ?? ""} ${own.id}-count`.trim()}
            onChange={({ target }) => typed.type(target.value)}
            onBlur={() => typed.leave()}
          />
          <p id={`${own.id}-count`} className={isOver ? "eras-count eras-over" : "eras-count"}>
            {isOver && <span aria-hidden="true">▲ </span>}
            {words}
            {words.endsWith(".") ? "" : "."}
          </p>
          <OtherWords name={name} words={typed.other} onTake={typed.takeOther} />
          <div className="eras-acts">
            <CopyButton name={name} text={typed.text} />
            {children?.(typed.text)}
          </div>
        </>
      )}
    </LabelledField>
  );
}

/** Says it once whenever it becomes another, but not as the screen opens. */
function useSaid(said: string | null): void {
  const last = useRef(said);
  useEffect(() => {
    if (last.current !== said && said !== null) announce(said);
    last.current = said;
  }, [said]);
}
