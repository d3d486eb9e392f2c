import type { QuestionHere, WordedInterview } from "@smartpick/core";
import { entryNotes } from "@smartpick/report";
import { type ReactNode, type Ref, useImperativeHandle, useRef } from "react";
import type { Select } from "../documents/select.ts";
import { AnswerField } from "./answer-field.tsx";
import { answerText, bodyOf, MOVES, type Move, movesOf, type Part, withMove } from "./answer-text.ts";
import type { pointsAsked } from "./points-of-file.ts";
import type { AnswerInWriting } from "./use-answer-text.ts";

/** What the screen may ask of the fields. */
export interface Fields {
  /** Selects a passage of the text where it is written; `null` gives the focus to the first field. */
  readonly select: Select;
}

type Points = ReturnType<typeof pointsAsked>;

const MOVE_NAMES: Readonly<Record<Move, string>> = {
  own: "1. Own it",
  growth: "2. What came after",
  systems: "3. How you work now",
};

/** The fields of an answer: three moves where it is about a point of her file, one field elsewhere. */
export function AnswerFields({
  ref,
  report,
  question,
  points,
  answer,
}: {
  ref: Ref<Fields>;
  report: WordedInterview;
  question: QuestionHere;
  points: Points;
  answer: AnswerInWriting;
}): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const { asks, words, write } = answer;
  const moves = movesOf(words);
  const parts: readonly Part[] = points.length === 0 ? [bodyOf(words)] : MOVES.map((move) => moves[move]);
  useImperativeHandle(ref, () => ({
    select(passage) {
      const at = passage === null ? 0 : parts.findIndex(({ to }) => passage.from <= to);
      const field = host.current?.querySelectorAll("textarea")[Math.max(at, 0)];
      const part = parts[Math.max(at, 0)];
      if (passage !== null && part !== undefined)
        field?.setSelectionRange(Math.max(0, passage.from - part.from), passage.to - part.from);
      field?.focus();
    },
  }));
  return (
    <div ref={host} className="iv-fields">
      {points.length === 0 ? (
        <AnswerField
          label="In your own words"
          hints={[]}
          notes={entryNotes(report.entries, placesFor(report, question))}
          value={bodyOf(words).words}
          rows={9}
          onChange={(body) => write(answerText(asks, body))}
        />
      ) : (
        MOVES.map((move) => (
          <AnswerField
            key={move}
            label={MOVE_NAMES[move]}
            hints={[...new Set(points.flatMap((point) => point.words[move]))]}
            notes={entryNotes(report.entries, [...new Set(points.flatMap((point) => point[move].from))])}
            value={moves[move].words}
            rows={4}
            onChange={(paragraph) => write(withMove(asks, words, move, paragraph))}
          />
        ))
      )}
    </div>
  );
}

/** Where the entries stand that a question can be answered from. */
function placesFor({ entries }: WordedInterview, { has }: QuestionHere): readonly string[] {
  return entries.filter(({ kind }) => has.includes(kind)).map(({ at }) => at);
}
