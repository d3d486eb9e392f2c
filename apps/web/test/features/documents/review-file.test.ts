import { expect, test } from "vitest";
import { pointsOf } from "../../../src/features/documents/points.ts";
import { commentsIn, placeOf, reviewFile } from "../../../src/features/documents/review-file.ts";
import { aText } from "../../storage/a-text.ts";

const TEXT = "I numbered the cards. It was a help.\n\nNobody lost one since.";
const POINTS = pointsOf({
  findings: [
    {
      rule: "passive",
      name: "passive",
      severity: "must",
      from: 22,
      to: 36,
      quote: "It was a help.",
      message: "Say who.",
      why: "",
      source: "",
    },
  ],
  strengths: [],
});
const FILE = reviewFile(aText({ text: TEXT }), POINTS);

test("a file that comes back as it went out holds no comment and no strange line", () => {
  expect(FILE).toContain("[1] To fix: Say who.");
  expect(commentsIn(FILE, [TEXT])).toEqual({ comments: [], others: [] });
});

test("a comment belongs to the line above it, in the text and under a finding", () => {
  const back = FILE.replace(
    "I numbered the cards.",
    "I numbered the cards.\r\n> How many?\r\n>and when",
  ).replace("about: It was a help.\r\n>", "about: It was a help.\r\n> Whose help?");
  expect(commentsIn(back, [TEXT]).comments).toEqual([
    { quote: "I numbered the cards.", words: "How many?" },
    { quote: "I numbered the cards.", words: "and when" },
    { quote: "It was a help.", words: "Whose help?" },
  ]);
});

test("what a mentor writes without the sign is kept in sight, whatever an editor did to the line ends", () => {
  const back = `\ufeff${FILE.replaceAll("\r\n", "\n")}`.replace(
    "Nobody lost",
    "Well said here.\n\nNobody lost",
  );
  expect(commentsIn(back, [TEXT])).toEqual({ comments: [], others: ["Well said here."] });
});

test("a text that was changed meanwhile still knows the lines of the version that went out", () => {
  const back = FILE.replace("It was a help.\r\n", "It was a help.\r\n> Plain words, good\r\n");
  const now = "I numbered 900 cards.";
  const { comments, others } = commentsIn(back, [now, TEXT]);
  expect(comments).toEqual([{ quote: "It was a help.", words: "Plain words, good" }]);
  expect(others).toEqual([]);
  expect(placeOf("It was a help.", now)).toBeNull();
  expect(placeOf("numbered 900 cards.", now)).toEqual({ from: 2, to: 21 });
});
