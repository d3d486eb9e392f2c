import type { Sentence } from "../../document/sentence.ts";
import { frameFinder } from "../frames.ts";
import { mergedFrames } from "../merged-frames.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { CLAIM_KIND_FRAMES, CLAIM_KIND_WORDS } from "./over-claim.kinds.words.ts";
import { CLAIM_FRAMES, CLAIM_WORDS } from "./over-claim.words.ts";

const claims = frameFinder(mergedFrames(CLAIM_FRAMES, CLAIM_KIND_FRAMES), {
  ...CLAIM_WORDS,
  ...CLAIM_KIND_WORDS,
});
/** Said of another, doubted, or taken back: no claim of hers. */
const SOUND =
  /\b(?:taught me (?:that )?(?:no|never|there)|not (?:the|be the|always|sure|certain|completely|entirely|fully|perfect)|am no|far from|cannot (?:promise|guarantee|claim)|can't (?:promise|guarantee)|nobody (?:can|could) (?:promise|guarantee)|(?:he|she|they|it) (?:had |has |would )?never(?! (?:had|seen|met|known|taught) (?:such )?an? )|isn't|wasn't|i used to (?:think|believe)|i (?:once )?(?:thought|believed)|afraid|wish(?:ed)? (?:i|that))\b/i;
/** “The best record in the world is no use to her.” */
const OF_NO_USE =
  /\bin the (?:whole )?world (?:is|are|was|were|would be) (?:no|of no|not|useless|worthless|worth nothing)\b/i;
/** Prose that negates beside the passage. */
const NEGATED = /\b(?:not|never|no|n't|cannot|nor|hardly|rarely|far from|if|whether|than)\s+(?:\w+\s+)?$/i;

/** Absolute claims: the best, never, always, all, alone. */
export const overClaim: SentenceRule = {
  name: "over-claim",
  id: "over-claim",
  form: "sentence",
  severity: "must",
  message: "“{}” claims more than anybody can show.",
  why: "An absolute word makes a reader look for the exception, and doubt the rest.",
  source: "advisers",
  ask: "What exactly happened, how often, and who else took part?",
  example: {
    wrong: "I never miss a diagnosis.",
    right: "I missed one abscess that winter, and now I press the belly of every child with fever.",
  },
  find: findIn,
};

function findIn({ plain }: Sentence): readonly Hit[] {
  if (SOUND.test(plain) || OF_NO_USE.test(plain)) return [];
  return claims(plain).filter(
    ({ from, severity }) => severity === "must" || !NEGATED.test(plain.slice(Math.max(0, from - 30), from)),
  );
}
