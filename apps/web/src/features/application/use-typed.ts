import { withoutUnprintable } from "@smartpick/profile";
import { useEffect, useRef, useState } from "react";
import { typeAnswer, typedAnswer } from "../../store/typed-answers.ts";

/** A text that is being typed. */
interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Enters it: call when the field is left. From then on it shows `shown`. */
  readonly leave: (shown?: string) => void;
}

/**
 * What is typed into a field of the form: kept on the device at every letter, entered when the field or the screen is left.
 * `field` names it; `stored` is what is entered already.
 */
export function useTyped(field: string, stored: string, enter: (text: string) => void): Typed {
  const asked = { program: "application", field };
  const [text, setText] = useState(() => typedAnswer(asked) || stored);
  // What is typed belongs to the entry in which it was begun, also where another tab moves that one meanwhile.
  const begun = useRef<typeof enter | null>(null);
  const now = useRef({ text, enter });
  now.current = { text, enter: begun.current ?? enter };
  // Undo, another tab or an opened file may change what is entered.
  useEffect(() => {
    setText((shown) => (typedAnswer({ program: "application", field }) ? shown : stored));
  }, [stored, field]);
  useEffect(
    () => () => {
      const asked = { program: "application", field };
      if (typedAnswer(asked) === "") return;
      typeAnswer(asked, "");
      begun.current = null;
      now.current.enter(withoutUnprintable(now.current.text));
    },
    [field],
  );
  return {
    text,
    type: (next) => {
      begun.current ??= enter;
      setText(next);
      typeAnswer(asked, next);
    },
    leave: (shown = text) => {
      typeAnswer(asked, "");
      setText(shown);
      const own = begun.current ?? enter;
      begun.current = null;
      own(withoutUnprintable(text));
    },
  };
}
