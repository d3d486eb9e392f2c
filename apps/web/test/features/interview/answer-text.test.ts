import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answerText,
  bodyOf,
  isWritten,
  MOVES,
  movesOf,
  withMove,
} from "../../../src/features/interview/answer-text.ts";

const ASKS = "What happened?";
const lines = fc
  .array(fc.constantFrom("One", "two", ".", " ", "\t", "\n", "\n", "😀"), { maxLength: 12 })
  .map((parts) => parts.join("").replace(/^[ \t]+/, ""));
/** Her lines as they are kept: a line of spaces alone is a blank one. */
const asKept = (words: string): string => words.replace(/\n[ \t]+(?=\n|$)/g, "\n");

test("what is written into three moves is read back move by move, in whatever order they are written", () => {
  fc.assert(
    fc.property(
      fc.tuple(lines, lines, lines),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      (words, order) => {
        const text = order.reduce(
          (now, at) => withMove(ASKS, now, MOVES[at as 0], words[at as 0]),
          answerText(ASKS, ""),
        );
        expect(MOVES.map((move) => movesOf(text)[move].words)).toEqual(words.map(asKept));
      },
    ),
  );
});

test("each part stands in the text where it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (body) => {
      const text = answerText(ASKS, body);
      for (const part of [bodyOf(text), ...Object.values(movesOf(text))])
        expect(text.slice(part.from, part.to)).toBe(part.words);
    }),
  );
});

test("a move keeps its lines and its blank lines", () => {
  const text = withMove(ASKS, answerText(ASKS, ""), "own", "I sat it\n\ntoo early.\n");
  expect(movesOf(text).own.words).toBe("I sat it\n\ntoo early.\n");
  expect(movesOf(withMove(ASKS, text, "growth", "I passed.")).own.words).toBe("I sat it\n\ntoo early.\n");
});

test("in a text of an earlier build each move is a paragraph, and what stands behind the third belongs to it", () => {
  expect(movesOf(answerText(ASKS, "One.\n\nTwo.\n\nThree.\n\nFour.")).systems.words).toBe("Three.\n\nFour.");
});

test("a text in another form is all answer, and one without a word is not written", () => {
  expect(bodyOf("I failed once.").words).toBe("I failed once.");
  expect(isWritten(withMove(ASKS, answerText(ASKS, ""), "growth", " "))).toBe(false);
  expect(isWritten(answerText(ASKS, "Once."))).toBe(true);
});
