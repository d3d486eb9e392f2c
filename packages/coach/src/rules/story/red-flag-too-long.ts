import type { CoachedDocument } from "../../document/document.ts";
import { redFlagIn } from "../../topics/red-flag.ts";
import { redFlagMeter } from "../../topics/red-flag-meter.ts";
import type { DocumentRule, Hit } from "../rule.ts";

const SENTENCES = 2;
const LONGEST = 300;
/** So many sentences of one paragraph that only tell, after a setback, are long whatever they speak of. */
const TELLING = 5;
/** A change of hers, beyond what happened next. */
const CHANGE =
  /\b(?:passed|changed?|instead|since then|now|learn(?:ed|t)?|taught|built|beg[au]n|started|joined|volunteer\w*|patients|clinic|every (?:day|week|morning|evening|night)|each (?:day|week|morning|evening|night)|(?:questions|hours) a (?:day|week)|asked (?:a|my|two|three|for help)|mentor)\b/i;

/** More than two sentences on a setback before anything changes. */
export const redFlagTooLong: DocumentRule = {
  name: "red-flag-too-long",
  id: "red-flag-too-long",
  form: "count",
  severity: "should",
  message: "The setback takes more than two sentences.",
  why: "Fact, what you changed, what came of it: two sentences carry that. Detail makes a small crack wide.",
  source: "advisers",
  ask: "Which two sentences would be left: what happened, and what you changed?",
  kinds: ["personal-statement", "interview-answer", "letter-request"],
  find: (document) => [...measured(document), ...toldAtLength(document)],
};

/** Stretches that the meter knows by their words. */
function measured(document: CoachedDocument): readonly Hit[] {
  return redFlagMeter(document).flatMap(({ first, sentences, words, named }) => {
    const third = document.sentences[first + SENTENCES];
    const last = document.sentences[first + sentences - 1];
    if (third === undefined || last === undefined || sentences <= SENTENCES) return [];
    const to = Math.min(last.to, third.from + LONGEST);
    return [
      {
        from: third.from,
        to,
        severity: named > SENTENCES ? "should" : "could",
        message: `The setback takes ${sentences} sentences and ${words} words before anything changes.`,
      },
    ];
  });
}

/** A paragraph that opens with a setback and then goes on telling, in whatever words. */
function toldAtLength(document: CoachedDocument): readonly Hit[] {
  const { sentences } = document;
  return sentences.flatMap(({ sentence, paragraph }, at) => {
    if (redFlagIn(sentence) === null || sentences[at - 2]?.paragraph === paragraph) return [];
    const later = sentences.slice(at + 1).filter((placed) => placed.paragraph === paragraph);
    const change = later.findIndex((placed) => CHANGE.test(placed.sentence.plain));
    const told = change < 0 ? later.length : change;
    const third = later[1];
    const last = later[told - 1];
    if (told + 1 < TELLING || third === undefined || last === undefined) return [];
    return [{ from: third.from, to: Math.min(last.to, third.from + LONGEST), severity: "could" as const }];
  });
}
