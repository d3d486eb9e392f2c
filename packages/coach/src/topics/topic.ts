import type { ReadingTopic } from "@smartpick/answers";
import type { Sentence } from "../document/sentence.ts";
import { perSentence } from "../per-sentence.ts";
import { BACKGROUND_LINES } from "./background.words.ts";
import { CLINICAL, PATIENT } from "./bedside.words.ts";
import { cuesOf } from "./cues.ts";
import { GOAL_LINES } from "./goal.words.ts";
import { isGrowth } from "./growth.ts";
import { INFORMATICS_LINES } from "./informatics.words.ts";
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
}

const bedside = cuesOf([PATIENT, CLINICAL]);
const informatics = cuesOf(INFORMATICS_LINES);
const background = cuesOf(BACKGROUND_LINES);
const goal = cuesOf(GOAL_LINES);

/** What a sentence is about, by the words that it uses; the same sentence always gives the same. */
export const topicOf: (sentence: Sentence) => TopicOf = perSentence((sentence) => {
  const parts = {
    bedside: bedside(sentence).length,
    informatics: informatics(sentence).length,
    redFlag: redFlagIn(sentence),
    growth: isGrowth(sentence),
    background: background(sentence).length > 0,
    goal: goal(sentence).length > 0,
  };
  return { topic: mainOf(parts), ...parts };
});

/** A setback weighs most; growth is a topic only where nothing clinical is told, for half of all stories teach something. */
function mainOf(parts: Omit<TopicOf, "topic">): Topic {
  if (parts.redFlag !== null) return "red-flag";
  if (parts.informatics > 0 && parts.informatics >= parts.bedside) return "informatics";
  if (parts.goal) return "goal";
  if (parts.bedside > 0) return "bedside";
  if (parts.background) return "background";
  return parts.growth ? "growth" : "other";
}
