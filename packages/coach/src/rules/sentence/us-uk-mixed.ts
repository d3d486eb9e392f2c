import type { CoachedDocument } from "../../document/document.ts";
import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import { isA } from "../../lexicon/classes.ts";
import { perSentence } from "../../per-sentence.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { IZE_STEMS, UK_WORDS, US_WORDS } from "./us-uk.words.ts";
import { KNOWN_UK_WORDS } from "./us-uk-known.words.ts";

/** `oxford`: “-ize”, which some British writers use too. */
type Variety = "us" | "uk" | "oxford";

interface Marker {
  readonly from: number;
  readonly to: number;
  readonly variety: Variety;
  readonly text: string;
}

const IZE = /^(.+)i([sz])(?:e|ed|es|ing|er|ers|ation|ations|ational|able|ably|ingly|ement)$/;

/** American and British spellings in one text. */
export const usUkMixed: DocumentRule = {
  name: "us-uk-mixed",
  id: "us-uk-mixed",
  form: "consistency",
  severity: "should",
  message: "American and British spellings are mixed here.",
  why: "Either is right. Both in one text look like two writers, or like nobody's last reading.",
  source: "usage",
  ask: "Which spelling do you want? Programs in the United States use the American one.",
  example: { wrong: "the colour of the center", right: "the color of the center" },
  find: (document) => {
    const markers = markersIn(document);
    const british = markers.filter(({ variety }) => variety === "uk");
    const american = markers.filter(({ variety }) => variety === "us");
    const hasIse = british.some(
      ({ text }) => IZE.test(text.toLowerCase()) && !UK_WORDS.has(text.toLowerCase()),
    );
    const oxford = hasIse || american.length > 0 ? markers.filter(({ variety }) => variety === "oxford") : [];
    const others = [...american, ...oxford].sort((a, b) => a.from - b.from);
    if (british.length === 0 || others.length === 0) return [];
    return british.length <= others.length
      ? mixed(british, others, "British")
      : mixed(others, british, "American");
  },
};

/** The rarer spelling is marked, and beside it one of the other kind is named. */
function mixed(rare: readonly Marker[], common: readonly Marker[], name: string): readonly Hit[] {
  const [first, ...more] = rare;
  const [other] = common;
  if (first === undefined || other === undefined) return [];
  const also = more.map(({ from, to }) => ({ from, to }));
  const message = `“${first.text}” is ${name} spelling, “${other.text}” is not.`;
  return [{ from: first.from, to: first.to, message, ...(also.length === 0 ? {} : { also }) }];
}

function markersIn({ sentences }: CoachedDocument): readonly Marker[] {
  return sentences.flatMap(({ sentence, from }) =>
    ofSentence(sentence).map((marker) => ({ ...marker, from: from + marker.from, to: from + marker.to })),
  );
}

/** The markers of one sentence, from its start. */
const ofSentence = perSentence((sentence): readonly Marker[] => {
  const quoted = quotedInSentence(sentence.text);
  return sentence.words.flatMap((token, at) => {
    const isName = at > 0 && isA(token, "cap");
    const variety = isName ? null : varietyOf(token.lower);
    if (variety === null || isWithin(token, quoted)) return [];
    return [{ from: token.from, to: token.to, variety, text: token.text }];
  });
});

/** A compound such as “colour-coded” counts by its parts. */
function varietyOf(lower: string): Variety | null {
  for (const part of lower.replace(/'s$/, "").split("-")) {
    if (UK_WORDS.has(part) || KNOWN_UK_WORDS.has(part)) return "uk";
    if (US_WORDS.has(part)) return "us";
    const [, stem = "", letter] = IZE.exec(part) ?? [];
    if (IZE_STEMS.has(stem)) return letter === "s" ? "uk" : "oxford";
  }
  return null;
}
