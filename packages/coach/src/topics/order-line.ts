import type { Reading } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { isChange } from "./change.ts";
import { quotedSentences } from "./own-words.ts";
import { personalSentences } from "./personal.ts";
import type { RedFlagStretch } from "./red-flag-meter.ts";
import { type Topic, topicOf } from "./topic.ts";

/** One sentence of the line: its place, how long it is, and what it is about. */
export type LineEntry = Reading["line"][number];

/** A change this near to a setback, in its paragraph, is what the reader wants to hear of it. */
const REACH = 2;

/**
 * The text as one line: each sentence with its topic, in order. A sentence without a matter of its own that points back goes
 * on with what stands before it in its paragraph. All of a setback is the red flag, and a change that is told right after it
 * is growth.
 */
export function orderLine(
  document: CoachedDocument,
  setbacks: readonly RedFlagStretch[],
): readonly LineEntry[] {
  const { sentences } = document;
  const topics = [...ownTopics(document)];
  let matter: Topic = "other";
  for (const { sentence, paragraph, index } of sentences) {
    if (sentences[index - 1]?.paragraph !== paragraph) matter = "other";
    if (topics[index] !== "other") matter = topics[index] ?? "other";
    else if (CARRIED.has(matter) && pointsBack(sentence)) topics[index] = matter;
    const setback = setbacks.find(({ first, last }) => first <= index && index <= last + REACH);
    if (setback === undefined) continue;
    if (index <= setback.last) topics[index] = "red-flag";
    else if (sentences[setback.last]?.paragraph === paragraph && isChange(sentence)) topics[index] = "growth";
  }
  return sentences.map(({ sentence, from, to, index }) => ({
    from,
    to,
    words: sentence.words.length,
    topic: topics[index] ?? "other",
  }));
}

/** The topics that sentences have by themselves: what is quoted has none, and what goes on about her family is no ward. */
function ownTopics(document: CoachedDocument): readonly Topic[] {
  const quoted = quotedSentences(document);
  const personal = personalSentences(document);
  return document.sentences.map(({ sentence, index }) => {
    if (quoted[index] === true) return "other";
    const { topic } = topicOf(sentence);
    return personal[index] === true && OF_FAMILY.has(topic) ? "background" : topic;
  });
}

const OF_FAMILY: ReadonlySet<Topic> = new Set(["bedside", "growth", "other"]);
const CARRIED: ReadonlySet<Topic> = new Set(["bedside", "informatics", "background"]);
const POINTS_BACK = new Set(
  "he she him her his hers they them their it its this that these those there".split(" "),
);

/** “The tea was cold.”, “I told her.”: of the scene that was told. “I speak Arabic.” is of none. */
function pointsBack({ words }: Sentence): boolean {
  return words[0]?.lower === "the" || words.some(({ lower }) => POINTS_BACK.has(lower));
}

/**
 * Whether the bedside comes before informatics; `null` where one of them is absent, and where the one that comes first rests on
 * a word that other matters use too.
 */
export function isInOrder({ sentences }: CoachedDocument, line: readonly LineEntry[]): boolean | null {
  const firstOf = (topic: Topic): number => line.findIndex((one) => one.topic === topic);
  const bedside = firstOf("bedside");
  const informatics = firstOf("informatics");
  if (bedside < 0 || informatics < 0) return null;
  const isFirm = (index: number): boolean => {
    const placed = sentences[index];
    return placed !== undefined && !topicOf(placed.sentence).weak;
  };
  const firmOf = (topic: Topic): boolean => line.some((one, index) => one.topic === topic && isFirm(index));
  if (!firmOf("bedside") || !firmOf("informatics")) return null;
  return isFirm(Math.min(bedside, informatics)) ? bedside < informatics : null;
}
