import type { Severity } from "@smartpick/answers";
import type { CoachedDocument } from "../../document/document.ts";
import type { Sentence } from "../../document/sentence.ts";
import { cuesOf } from "../../topics/cues.ts";
import { framePlaces } from "../frames.ts";
import type { DocumentRule } from "../rule.ts";
import { ATLAS_FRAMES, FOLLOWED, PLACE_FRAMES, PLACE_WORDS } from "./background.frames.ts";
import { ATLAS_LINES, WANT_LINES } from "./background-without-consequence.words.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";
import { frameWeight } from "./graded-frames.ts";

const atlas = cuesOf(ATLAS_LINES);
const want = cuesOf(WANT_LINES);
/** What follows for somebody: a patient, a delay, a death, a deed of hers. */
const consequence = cuesOf([
  "patient|patients|mother|mothers|child|children|baby|babies|man|woman|boy|girl|family|families|father|son|daughter|farmer|villagers|him|her|he|she|women|men",
  "died|dies|die|waited|wait|reached|wrong|unread|delay|delayed|delays|lost|missed|missing|repeated|walked|carried|late|twice|bled|worsened|suffered|deaths",
  "i @adv{0,2} saw|treated|learned|learnt|made|wrote|built|kept|began|started|walked|drove|carried|counted|used|examined|asked|called|worked|taught|changed|delivered|had|could|lost|drew|spent|watched|have",
  "so|therefore|that's|which|until i|we|patients|every",
  "we @adv{0,1} had|made|wrote|used|shared|kept|built|learned",
]);
const placeOf = frameWeight(PLACE_FRAMES, PLACE_WORDS, []);
const atlasOf = frameWeight(ATLAS_FRAMES, PLACE_WORDS, []);
const followed = framePlaces(FOLLOWED);
const bare = cuesOf(["patient|patients|families _{0,3} suffer|suffers|poor"]);

/** A home country described, with nothing that follows from it for a patient or for her. */
export const backgroundWithoutConsequence: DocumentRule = {
  name: "background-without-consequence",
  id: "background-without-consequence",
  form: "conditional",
  severity: "should",
  message: "The place is described, but not what followed from it for a patient.",
  why: "An atlas says the same. A reader looks for the problem, whom it hurt, and what you would change.",
  source: "advisers",
  ask: "Whom did this hurt, how did you see it, and what did you do or would you change?",
  example: {
    wrong: "My country is a developing nation where records are kept on paper.",
    right: "Our records were on paper, so a woman was given the drug that had harmed her in May.",
  },
  kinds: ["personal-statement", "interview-answer", "experience"],
  find: (document) =>
    document.sentences.flatMap(({ sentence, from }, at) => {
      const severity = weightAt(document, at) ?? looseWeightAt(document, at) ?? ownWeight(sentence);
      return severity === null ? [] : [placedHit(wholeHit(sentence, severity), from)];
    }),
};

/** What a sentence says by itself, unless somebody is hurt, cared for or taught in it. */
function ownWeight(sentence: Sentence): Severity | null {
  return followed(sentence.plain).length > 0 ? null : atlasOf(sentence);
}

/** An atlas sentence needs its consequence at once; want of means, within the next two sentences. */
function weightAt({ sentences }: CoachedDocument, at: number): Severity | null {
  const placed = sentences[at];
  if (placed === undefined) return null;
  const isAtlas = atlas(placed.sentence).length;
  const isWant = want(placed.sentence).length > 0;
  if (isAtlas === 0 && !isWant) return null;
  const own = consequence(placed.sentence).length - bare(placed.sentence).length;
  if (own > 0) return null;
  const next = sentences
    .slice(at + 1, at + 3)
    .filter(({ paragraph }) => paragraph === placed.paragraph)
    .some(({ sentence }) => consequence(sentence).length > 0);
  if (isAtlas >= 2) return "should";
  return next ? "could" : "should";
}

/** Looser wordings of who she is and where she is from: nothing may follow in the sentence or the next two. */
function looseWeightAt({ sentences }: CoachedDocument, at: number): Severity | null {
  const placed = sentences[at];
  if (placed === undefined || placeOf(placed.sentence) === null) return null;
  const stretch = sentences.slice(at, at + 3).filter(({ paragraph }) => paragraph === placed.paragraph);
  if (stretch.some(({ sentence }) => followed(sentence.plain).length > 0)) return null;
  const isTwice = stretch.slice(1).some(({ sentence }) => placeOf(sentence) !== null);
  return isTwice ? "should" : "could";
}
