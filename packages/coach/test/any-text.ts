import * as fc from "fast-check";

/** Pieces that have tripped readers of text: marks, scripts from right to left, joined signs, half signs, line ends. */
const PIECES = [
  "I ",
  "failed Step 1 twice. ",
  "We discussed about ",
  "the patient ",
  "Dr. Núñez ",
  "e.g. ",
  "\n\n",
  "\n",
  "\r",
  "\t",
  "“",
  "”",
  "’s ",
  "...",
  "!?",
  "👩🏽‍⚕️",
  "é",
  "مريض ",
  "חולה ",
  "患者",
  "\u202e",
  "\u200b",
  "\ud83d",
  "[Program Name] ",
  "40% ",
  "2019 ",
  "SQL ",
  "Q: ",
  "A: ",
  "informations ",
  "Since 2020 I am working as doctor. ",
  "I was involved in various activities. ",
  "http://example.org/a?b=c ",
  "a@b.c ",
  "1.000,5 ",
  "---",
];

/** Texts of up to some forty pieces, known and arbitrary. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));
