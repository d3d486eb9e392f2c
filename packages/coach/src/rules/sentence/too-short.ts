import type { Severity } from "@smartpick/answers";
import type { DocumentKind } from "../../document/kind.ts";
import type { DocumentRule } from "../rule.ts";

/** Words (an entry: characters) below which a text is short, and how much that weighs; the lowest first. */
const SHORT: Readonly<Record<DocumentKind, readonly (readonly [least: number, severity: Severity])[]>> = {
  "personal-statement": [
    [150, "must"],
    [350, "should"],
    [430, "could"],
  ],
  experience: [
    [150, "should"],
    [230, "could"],
  ],
  "interview-answer": [
    [20, "should"],
    [40, "could"],
  ],
  "letter-request": [
    [50, "should"],
    [75, "could"],
  ],
  "position-request": [
    [30, "should"],
    [50, "could"],
  ],
};

/** What readers expect, in words; advisers agree on a number for statements alone. */
const EXPECTED: Readonly<Record<DocumentKind, string>> = {
  "personal-statement": "600 to 800",
  experience: "more, and the form takes 750",
  "interview-answer": "more",
  "letter-request": "more",
  "position-request": "more",
};

/** Less than readers expect of such a text. */
export const tooShort: DocumentRule = {
  name: "too-short",
  id: "too-short",
  form: "count",
  severity: "should",
  message:
    "This is shorter than readers expect: a statement has 600 to 800 words, an entry up to 750 characters.",
  why: "A short text leaves out what only you can tell, and it looks unfinished.",
  source: "advisers",
  ask: "Which patient, deed or change is still missing?",
  find: ({ kind, text, body, wordCount }) => {
    const isEntry = kind === "experience";
    const length = isEntry ? text.slice(body.from, body.to).trim().length : wordCount;
    const short = SHORT[kind].find(([least]) => length < least);
    if (short === undefined) return [];
    const message = `This has ${length} ${isEntry ? "characters" : "words"}; readers expect ${EXPECTED[kind]}.`;
    return [{ from: 0, to: 0, severity: short[1], message }];
  },
};
