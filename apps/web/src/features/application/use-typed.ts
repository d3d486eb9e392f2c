import { useEffect, useRef, useState } from "react";
import { typeAnswer, typedAnswer } from "../../store/typed-answers.ts";

/** A text that is being typed. */
interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Enters it: call when the field is left. */
  readonly leave: () => void;
}

/**
 * What is typed into a field of the form: kept on the device at every letter, entered when the field or the screen is left.
 * `field` names it; `stored` is what is entered already.
 */
export function useTyped(field: string, stored: string, enter: (text: string) => void): Typed {
  const asked = { program: "application", field };
  const [text, setText] = useState(() => typedAnswer(asked) || stored);
  const now = useRef({ text, enter });
  now.current = { text, enter };
  // Undo, another tab or an opened file may change what is entered.
  useEffect(() => {
    setText((shown) => (typedAnswer({ program: "application", field }) ? shown : stored));
  }, [stored, field]);
  useEffect(
    () => () => {
      const asked = { program: "application", field };
      if (typedAnswer(asked) === "") return;
      typeAnswer(asked, "");
      now.current.enter(printable(now.current.text));
    },
    [field],
  );
  return {
    text,
    type: (next) => {
      setText(next);
      typeAnswer(asked, next);
    },
    leave: () => {
      typeAnswer(asked, "");
      enter(printable(text));
    },
  };
}

/** Signs that nobody sees and no profile file takes, such as those that turn the direction of a line, come along with copied text. */
const UNSEEN = /(?![\t\n])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

function printable(text: string): string {
  return text.replace(UNSEEN, "");
}
