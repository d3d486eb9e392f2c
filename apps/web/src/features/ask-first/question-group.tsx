import type { AskFirst, AskGroup, Source } from "@smartpick/core";
import { capitalised, groupWords, groupWorth } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { useMedia } from "../../ui/use-media.ts";
import { Question } from "./question.tsx";

/** Rows shown before the rest is asked for: a phone should not have to pass twenty to see the next question. */
const FIRST_SHOWN = 5;

/** One question to several programs: what all answers together are worth, and the programs to tick off. */
export function QuestionGroup({
  group,
  questions,
  season,
  sourceOf,
  onEntered,
}: {
  group: AskGroup;
  questions: readonly AskFirst[];
  season: number;
  sourceOf: (question: AskFirst) => Source | null;
  onEntered: (question: AskFirst) => void;
}): ReactNode {
  const [all, setAll] = useState(false);
  // On paper there is nothing to tap, and a list to tick off is whole.
  const onPaper = useMedia("print");
  const shown = all || onPaper ? questions : questions.slice(0, FIRST_SHOWN);
  const rest = questions.length - shown.length;
  return (
    <section className="sec">
      <h3>{groupWords(group)}</h3>
      <p className="small">{capitalised(groupWorth(group))}.</p>
      <ul className="rows questions">
        {shown.map((question) => (
          <Question
            key={`${question.id} ${question.field}`}
            question={question}
            season={season}
            source={sourceOf(question)}
            onEntered={() => onEntered(question)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p className="noprint">
          <button type="button" className="btn s" onClick={() => setAll(true)}>
            Show {rest} more<span className="vh">: {groupWords(group)}</span>
          </button>
        </p>
      )}
    </section>
  );
}
