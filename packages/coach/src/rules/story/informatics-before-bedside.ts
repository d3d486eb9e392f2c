import type { CoachedDocument } from "../../document/document.ts";
import { isOfWriter } from "../../topics/cues.ts";
import { askedBy } from "../../topics/question.ts";
import { type TopicOf, topicOf } from "../../topics/topic.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { oneHit, placedHit, wholeHit } from "./graded-cues.ts";
import { INFORMATICS_FIRST } from "./informatics-before-bedside.words.ts";

const first = oneHit(INFORMATICS_FIRST);
/** Below this a text is too short for its order to say anything. */
const FEW = 3;
/** Words on informatics below which the balance is chance. */
const MUCH = 60;

/** Computers before patients: in a sentence, in the order of the text, or in its weight. */
export const informaticsBeforeBedside: DocumentRule = {
  name: "informatics-before-bedside",
  id: "informatics-before-bedside",
  form: "order",
  severity: "should",
  message: "Informatics comes before the patient here.",
  why: "The program trains physicians. It wants the doctor first, and her records as what makes her better.",
  source: "advisers",
  ask: "Which patient showed you why the record matters, and could that come first?",
  example: {
    wrong: "Residency is my way into data science.",
    right: "I want to be an internist whose lists are right, and to learn the methods behind them.",
  },
  kinds: ["personal-statement", "interview-answer"],
  find: (document) => {
    if (askedBy(document.question).informatics) return [];
    const inSentences = document.sentences.flatMap(({ sentence, from }) =>
      isOfWriter(sentence) || document.kind === "interview-answer"
        ? first(sentence).map((hit) => placedHit(hit, from))
        : [],
    );
    const ofOrder = orderHit(document);
    return ofOrder === null ? inSentences : [...inSentences, ofOrder];
  },
};

function orderHit({ kind, question, sentences }: CoachedDocument): Hit | null {
  const isWhy = kind === "interview-answer" && /\bwhy\b|yourself/i.test(question ?? "");
  if (!isWhy && (kind !== "personal-statement" || sentences.length < FEW)) return null;
  const topics = sentences.map(({ sentence }) => topicOf(sentence));
  const informatics = topics.findIndex(isInformatics);
  const bedside = topics.findIndex(isBedside);
  const placed = sentences[informatics];
  if (placed === undefined) return null;
  const isBefore = bedside < 0 || informatics < bedside;
  const ofRecords = wordsOf(sentences, topics, isInformatics);
  const outweighs = ofRecords > MUCH && ofRecords > wordsOf(sentences, topics, isBedside);
  if (!isBefore && !outweighs) return null;
  return placedHit(wholeHit(placed.sentence, "should"), placed.from);
}

const isInformatics = ({ topic, informatics, bedside }: TopicOf): boolean =>
  topic === "informatics" && informatics > bedside;
const isBedside = ({ bedside, informatics }: TopicOf): boolean => bedside > 0 && bedside >= informatics;

function wordsOf(
  sentences: CoachedDocument["sentences"],
  topics: readonly TopicOf[],
  has: (topic: TopicOf) => boolean,
): number {
  return sentences.reduce((sum, { sentence }, at) => {
    const topic = topics[at];
    return topic !== undefined && has(topic) ? sum + sentence.words.length : sum;
  }, 0);
}
