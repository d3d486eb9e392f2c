import type { ApplicationLimit } from "@smartpick/core";
import { fieldLimitWords } from "@smartpick/report";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { announce } from "../../store/screen-store.ts";
import { CopyButton } from "./copy-button.tsx";
import { counterOf } from "./counter.ts";
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
  const id = useId();
  const typed = useTyped(field, stored, (text) => onEnter(text.trim() === "" ? undefined : text));
  const { words, isOver, said } = counterOf(typed.text, limit);
  useSaid(said);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {[hint, fieldLimitWords(limit)].filter((part) => part !== "").join(" ")}
      </p>
      <textarea
        id={id}
        className="input eras-text"
        rows={6}
        maxLength={LONGEST_TEXT}
        spellCheck
        value={typed.text}
        aria-invalid={isOver}
        aria-describedby={`${id}-hint ${id}-count`}
        onChange={({ target }) => typed.type(target.value)}
        onBlur={typed.leave}
      />
      <p id={`${id}-count`} className={isOver ? "eras-count eras-over" : "eras-count"}>
        {isOver && <span aria-hidden="true">▲ </span>}
        {words}
        {words.endsWith(".") ? "" : "."}
      </p>
      <div className="eras-acts">
        <CopyButton name={name} text={typed.text} />
        {children?.(typed.text)}
      </div>
    </div>
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
