import { monthNamed, monthOrNow, monthShown } from "@smartpick/core";
import { type ReactNode, useState } from "react";
import { LabelledField } from "../me/fields/labelled-field.tsx";
import { OtherWords } from "./other-words.tsx";
import { useFieldProblem } from "./use-field-problem.ts";
import { useTyped } from "./use-typed.ts";

/** A line of the form: `field` is its key, `stored` what is entered, and `onEnter` gets `undefined` when it is emptied. */
interface Line {
  readonly field: string;
  readonly label: string;
  readonly stored: string;
  readonly onEnter: (text: string | undefined) => void;
}

/** A field of one line. What `read` does not take is not entered, and `wrong` says why; it reads "" where `isNeeded`. */
export function LineField({
  field,
  label,
  hint,
  stored,
  onEnter,
  read = (text) => text,
  show = (text) => text,
  wrong = "",
  isNeeded = false,
  short = false,
  longest = 300,
}: Line & {
  hint?: string;
  read?: (text: string) => string | null;
  /** What the field shows of what is entered. */
  show?: (text: string) => string;
  wrong?: string;
  isNeeded?: boolean;
  short?: boolean;
  longest?: number;
}): ReactNode {
  const [isWrong, setWrong] = useState(false);
  const problem = useFieldProblem(field);
  const isRefused = (text: string): boolean => (text === "" ? isNeeded : read(text) === null);
  const typed = useTyped(field, show(stored), (text) => {
    const kept = text.trim();
    if (!isRefused(kept)) onEnter(kept === "" ? undefined : (read(kept) ?? undefined));
  });
  const leave = (): void => {
    const kept = typed.text.trim();
    const refused = isRefused(kept);
    setWrong(refused);
    if (!refused) typed.leave(show(read(kept) ?? kept));
  };
  return (
    <LabelledField
      label={label}
      hint={hint}
      field={{ wrong: isWrong ? wrong : problem, asks: null }}
      isSaid
      room={{ text: typed.text, most: longest }}
    >
      {(own) => (
        <>
          <input
            {...own}
            className={short ? "input eras-month" : "input"}
            type="text"
            autoComplete="off"
            maxLength={longest}
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

/** What an entry is called, so it cannot be empty: `entry` is what has that name, "experience". */
export function TitleField({ entry, ...line }: Line & { entry: string; longest?: number }): ReactNode {
  return (
    <LineField
      {...line}
      isNeeded
      wrong={`Each ${entry} needs a title, so “${line.stored}” is kept. To take the ${entry} away, choose Remove.`}
    />
  );
}

/** A month; where the time may go on, also "now". */
export function MonthField({ now = false, ...line }: Line & { now?: boolean }): ReactNode {
  return (
    <LineField
      {...line}
      short
      hint={now ? "Such as 05/2021, or now." : "Such as 05/2021."}
      read={now ? monthOrNow : monthNamed}
      show={monthShown}
      wrong={
        now
          ? "Write month and year, such as 05/2021, or “now”. It is not entered yet."
          : "Write month and year, such as 05/2021. It is not entered yet."
      }
    />
  );
}
