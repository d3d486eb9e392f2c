import type { ReadingTopic } from "@smartpick/answers";
import type { Sentence } from "../document/sentence.ts";
import { perSentence } from "../per-sentence.ts";
import { BACKGROUND_LINES } from "./background.words.ts";
import { CLINICAL, NOT_BEDSIDE_LINES, PATIENT, SCENE_LINES, WEAK_BEDSIDE } from "./bedside.words.ts";
import { type Cues, cuesApart, cuesOf } from "./cues.ts";
import { GOAL_LINES } from "./goal.words.ts";
import { isGrowth } from "./growth.ts";
import { INFORMATICS_LINES, NOT_INFORMATICS_LINES, WEAK_INFORMATICS } from "./informatics.words.ts";
import { ownWords } from "./own-words.ts";
import { isPersonal } from "./personal.ts";
import { CHILDHOOD_LINES, KIN_LINES } from "./personal.words.ts";
import { type RedFlag, redFlagIn } from "./red-flag.ts";

/** What a sentence of an application is mainly about. */
export type Topic = ReadingTopic;

/** The matter of a sentence: its main topic, and all that it touches. */
export interface TopicOf {
  readonly topic: Topic;
  /** How many words or phrases of the ward and of computers it holds. */
  readonly bedside: number;
  readonly informatics: number;
  readonly redFlag: RedFlag | null;
  readonly growth: boolean;
  readonly background: boolean;
  readonly goal: boolean;
  /** The topic rests on one word that other matters use too. */
  readonly weak: boolean;
}

const bedside = cuesApart(
  [PATIENT, CLINICAL, ...SCENE_LINES],
  [...NOT_BEDSIDE_LINES, ...KIN_LINES, ...CHILDHOOD_LINES],
);
const informatics = cuesApart(INFORMATICS_LINES, NOT_INFORMATICS_LINES);
const background = cuesOf(BACKGROUND_LINES);
const goal = cuesOf(GOAL_LINES);

/** Words of the ward in a sentence; her family, her own health and what others say in it have none. */
export const bedsideIn: Cues = perSentence((sentence) =>
  isPersonal(sentence) ? [] : bedside(ownWords(sentence)),
);

/** Words of records, data and computers in a sentence, but for those that she never cared for. */
export const informaticsIn: Cues = (sentence) => informatics(ownWords(sentence));

/** What a sentence is about, by the words that it uses; the same sentence always gives the same. */
export const topicOf: (sentence: Sentence) => TopicOf = perSentence((sentence) => {
  const own = ownWords(sentence);
  const parts = {
    bedside: bedsideIn(sentence).length,
    informatics: informaticsIn(sentence).length,
    redFlag: redFlagIn(sentence),
    growth: isGrowth(own),
    background: background(own).length > 0 || isPersonal(sentence),
    goal: goal(own).length > 0,
  };
  const weak = isWeak(own, mainOf(parts));
  // One loose word of the ward draws no ward: “Pressure motivates me.”
  const topic = weak && mainOf(parts) === "bedside" ? mainOf({ ...parts, bedside: 0 }) : mainOf(parts);
  return { topic, ...parts, weak };
});

function isWeak(sentence: Sentence, topic: Topic): boolean {
  if (topic !== "bedside" && topic !== "informatics") return false;
  const [only, ...more] = topic === "bedside" ? bedside(sentence) : informatics(sentence);
  if (only === undefined || more.length > 0) return false;
  const words = sentence.tokens.slice(only.first, only.last + 1).map(({ lower }) => lower);
  if (words.includes("data")) return true;
  const [word = ""] = words;
  return words.length === 1 && (WEAK_BEDSIDE.has(word) || WEAK_INFORMATICS.has(word));
}

/** A setback weighs most; growth is a topic only where nothing clinical is told, for half of all stories teach something. */
function mainOf(parts: Omit<TopicOf, "topic" | "weak">): Topic {
  if (parts.redFlag !== null) return "red-flag";
  if (parts.informatics > 0 && parts.informatics >= parts.bedside) return "informatics";
  if (parts.goal) return "goal";
  if (parts.bedside > 0) return "bedside";
  if (parts.background) return "background";
  return parts.growth ? "growth" : "other";
}
