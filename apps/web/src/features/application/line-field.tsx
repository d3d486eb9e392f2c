import { monthNamed, monthOrNow } from "@smartpick/core";
import { type ReactNode, useId, useState } from "react";
import { useTyped } from "./use-typed.ts";

/** A field of one line. What `read` does not take is not entered, and `wrong` says why. */
export function LineField({
  field,
  label,
  hint,
  stored,
  onEnter,
  read = (text) => text,
  wrong = "",
  short = false,
  longest = 300,
}: {
  field: string;
  label: string;
  hint?: string;
  stored: string;
  onEnter: (text: string | undefined) => void;
  read?: (text: string) => string | null;
  wrong?: string;
  short?: boolean;
  longest?: number;
}): ReactNode {
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const typed = useTyped(field, stored, (text) => {
    const kept = text.trim();
    const value = kept === "" ? undefined : read(kept);
    if (value !== null) onEnter(value);
  });
  const leave = (): void => {
    const text = typed.text.trim();
    const refused = text !== "" && read(text) === null;
    setWrong(refused);
    if (!refused) typed.leave();
  };
  const notes = [hint === undefined ? "" : `${id}-hint`, isWrong ? `${id}-wrong` : ""].filter(
    (part) => part !== "",
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className={short ? "input eras-month" : "input"}
        type="text"
        autoComplete="off"
        maxLength={longest}
        value={typed.text}
        aria-invalid={isWrong}
        aria-describedby={notes.length > 0 ? notes.join(" ") : undefined}
        onChange={({ target }) => typed.type(target.value)}
        onBlur={leave}
      />
      {isWrong && (
        <p className="wrong" role="alert" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** A month; where the time may go on, also "now". */
export function MonthField({
  now = false,
  ...field
}: {
  field: string;
  label: string;
  stored: string;
  onEnter: (text: string | undefined) => void;
  now?: boolean;
}): ReactNode {
  return (
    <LineField
      {...field}
      short
      hint={now ? "Such as 05/2021, or now." : "Such as 05/2021."}
      read={now ? monthOrNow : monthNamed}
      wrong={
        now
          ? "Write month and year, such as 05/2021, or “now”. It is not entered yet."
          : "Write month and year, such as 05/2021. It is not entered yet."
      }
    />
  );
}
