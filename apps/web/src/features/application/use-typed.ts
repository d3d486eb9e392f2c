import { withoutUnprintable } from "@smartpick/profile";
import { useEffect, useRef, useState } from "react";
import { typeAnswer, typedAnswer } from "../../store/typed-answers.ts";

/** A text that is being typed. */
interface Typed {
  readonly text: string;
  /** What another tab entered in the field while this one typed, or `null`. */
  readonly other: string | null;
  readonly type: (text: string) => void;
  /** Enters it: call when the field is left. From then on it shows `shown`. */
  readonly leave: (shown?: string) => void;
  /** Enters the words of the other tab; this tab's words change places with them. */
  readonly takeOther: () => void;
}

/**
 * What is typed into a field of the form: kept on the device at every letter, entered when the field or the screen is left.
 * `field` names it; `stored` is what is entered already.
 */
export function useTyped(field: string, stored: string, enter: (text: string) => void): Typed {
  const asked = { program: "application", field };
  const [text, setText] = useState(() => typedAnswer(asked) || stored);
  const [other, setOther] = useState<string | null>(null);
  // What is typed belongs to the entry in which it was begun, also where another tab moves that one meanwhile.
  const begun = useRef<{ readonly enter: typeof enter; readonly stored: string } | null>(null);
  const now = useRef({ text, enter });
  now.current = { text, enter: begun.current?.enter ?? enter };
  // Undo, another tab or an opened file may change what is entered.
  useEffect(() => {
    const isTyped = begun.current !== null || typedAnswer({ program: "application", field }) !== "";
    setText((shown) => (isTyped ? shown : stored));
    if (begun.current !== null && stored !== begun.current.stored) setOther(stored);
  }, [stored, field]);
  useEffect(
    () => () => {
      const left = { program: "application", field };
      if (begun.current === null && typedAnswer(left) === "") return;
      typeAnswer(left, "");
      begun.current = null;
      now.current.enter(withoutUnprintable(now.current.text));
    },
    [field],
  );
  return {
    text,
    other: other === text || other?.trim() === "" ? null : other,
    type: (next) => {
      begun.current ??= { enter, stored };
      setText(next);
      typeAnswer(asked, next);
    },
    leave: (shown = text) => {
      typeAnswer(asked, "");
      setText(shown);
      const own = begun.current?.enter ?? enter;
      begun.current = null;
      own(withoutUnprintable(text));
    },
    takeOther: () => {
      if (other === null) return;
      setOther(text);
      setText(other);
      enter(other);
    },
  };
}
