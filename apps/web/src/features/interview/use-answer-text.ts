import { useState } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { addText, changeText } from "../../store/texts.ts";
import type { TextsOnScreen } from "../../store/use-texts.ts";
import { answerId } from "./answer-id.ts";
import { answerText } from "./answer-text.ts";
import { isAnswerTo, practisedIn } from "./practised.ts";

/** A title as long as one that is typed may be. */
const LONGEST_TITLE = 120;

/** The written answer of a question. */
export interface AnswerInWriting {
  readonly asks: string;
  /** `null` before anything was written. */
  readonly text: KeptText | null;
  /** The text as it is now, also where nothing is kept yet. */
  readonly words: string;
  /** Whether it could not be begun for want of room. */
  readonly isFull: boolean;
  /** Other texts that answer the same question: they are shown nowhere else here. */
  readonly others: readonly KeptText[];
  readonly write: (text: string) => void;
}

/** The kept answer of a question; the first word that is written begins it, so that a look around keeps nothing. */
export function useAnswerText(
  { key, asks, title }: { readonly key: string; readonly asks: string; readonly title: string },
  { document, lot, texts }: TextsOnScreen,
): AnswerInWriting {
  const [isFull, setFull] = useState(false);
  const { text } = practisedIn(key, texts, []);
  const write = (next: string): void => {
    if (text !== null) {
      changeText(text.id, () => ({ text: next }));
      return;
    }
    const fresh = { document, lot, title: title.slice(0, LONGEST_TITLE), question: key, text: next };
    const id = answerId(document, lot, key);
    setFull(addText({ ...fresh, id, kind: "interview-answer", specialty: null }) === null);
  };
  const others = texts.filter((one) => isAnswerTo(key, one) && one.id !== text?.id);
  return { asks, text, others, words: text?.text ?? answerText(asks, ""), isFull, write };
}
