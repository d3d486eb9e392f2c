import type { CheckFinding, Reading } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import { charactersOf } from "../limits/characters-of.ts";
import { plainTextOf } from "../machine/plain-text.ts";
import { evidenceOf } from "../summary/evidence.ts";
import { rememberedOf } from "../summary/remembered.ts";
import { isInOrder, orderLine } from "../topics/order-line.ts";
import { type RedFlagStretch, redFlagMeter } from "../topics/red-flag-meter.ts";

/** How many sentences carry a setback. */
const SHORT = 2;

/**
 * What a reader takes from a text: its order, what stays, what it proves, and what a machine reads of it. An entry has no order
 * to speak of, an answer goes into no form, and a request is read by one person for what it asks: it has no reading.
 */
export function readingOf(document: CoachedDocument, findings: readonly CheckFinding[]): Reading | null {
  const { kind } = document;
  if (kind === "letter-request" || kind === "position-request") return null;
  const isEntry = kind === "experience";
  const setbacks = isEntry ? [] : redFlagMeter(document);
  const line = isEntry ? [] : orderLine(document, setbacks);
  return {
    line,
    orderOk: isInOrder(document, line),
    redFlags: setbacks.map((setback) => redFlagOf(document, setback)),
    ...rememberedOf(document, line, findings),
    competencies: evidenceOf(document, findings),
    machine: kind === "interview-answer" ? null : machineOf(document),
  };
}

function redFlagOf(
  { sentences: all, wordCount }: CoachedDocument,
  { first, last, sentences, words, named, growthAfter }: RedFlagStretch,
): Reading["redFlags"][number] {
  return {
    from: all[first]?.from ?? 0,
    to: all[last]?.to ?? 0,
    sentences,
    words,
    share: wordCount === 0 ? 0 : Math.round((words / wordCount) * 100) / 100,
    named,
    growthAfter,
    short: sentences <= SHORT,
  };
}

function machineOf({ text, wordCount }: CoachedDocument): Reading["machine"] {
  const plain = plainTextOf(text);
  return {
    words: wordCount,
    characters: charactersOf(plain.text),
    signs: plain.changed,
    text: plain.text,
  };
}
