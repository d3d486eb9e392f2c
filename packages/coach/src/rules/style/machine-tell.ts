import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import { framePlaces } from "../frames.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { STRONG_TELLS, TELL_WORDS, WEAK_TELLS } from "./machine-tell.words.ts";

const strong = framePlaces(STRONG_TELLS, TELL_WORDS);
const weak = framePlaces(WEAK_TELLS, TELL_WORDS);
const MOST = 300;

/** The diction of generated prose: one strong phrase, or several weak words in one sentence. */
export const machineTell: SentenceRule = {
  name: "machine-tell",
  id: "machine-tell",
  form: "sentence",
  severity: "should",
  message: "“{}” reads as if a machine had written it.",
  why: "Readers know this diction from generated text, and then doubt that the story is yours.",
  source: "aamc-ai",
  ask: "How would you say this to a colleague over tea?",
  example: {
    wrong: "The rounds were a rich tapestry of perspectives.",
    right: "On rounds the pharmacist often disagreed with us, and was often right.",
  },
  find: findIn,
};

function findIn({ plain }: Sentence): readonly Hit[] {
  const tells = [
    ...strong(plain).map((place) => ({ ...place, weight: 2 })),
    ...weak(plain).map((place) => ({ ...place, weight: 1 })),
  ].filter(
    (tell, index, all) => !all.slice(0, index).some((other) => tell.from < other.to && other.from < tell.to),
  );
  if (tells.length === 0) return [];
  const weight = tells.reduce((sum, tell) => sum + tell.weight, 0);
  const from = Math.min(...tells.map((tell) => tell.from));
  const to = Math.max(...tells.map((tell) => tell.to));
  return [{ from, to: Math.min(to, from + MOST), severity: severityOf(weight) }];
}

function severityOf(weight: number): Severity {
  if (weight >= 3) return "must";
  return weight === 2 ? "should" : "could";
}
