import type { Sentence } from "../../document/sentence.ts";
import { frameFinder } from "../frames.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { PRAISE_FRAMES, PRAISE_WORDS } from "./vague-self-praise.words.ts";

const praises = frameFinder(PRAISE_FRAMES, PRAISE_WORDS);
/** Praise of another, or of what she lacks, is no praise of herself. */
const SOUND =
  /(?<!\w)(?:not|never|n't|less|neither|hardly|enough|too|as if|patient's|before i was|he was|she was|they were|whether i)(?!\w)/i;
const OTHERS_ARE =
  /\b(?:he|she|they|who|it|\p{Lu}\p{Ll}+|nurse|teacher|mother|father|doctor) (?:was|is|were|are|had been|became) (?:\S+ )?$/u;
const OTHERS_AS = /\b(?:he|she|him|her|who|they|them|patient|mother|father|nurse) (?:\S+ ){0,3}as\b/i;
const HERSELF =
  /\b(?:I|[Mm]e|[Mm]y|[Mm]yself)\b|\b(?:[Ss]kills|[Aa]bilit|[Ll]earner|[Pp]layer|[Ww]ork|[Qq]ualit|[Dd]etail|[Mm]ile|[Tt]rait)/;
/** A count or a named deed beside the praise is the proof that it lacks elsewhere. */
const PROOF = /\d|\b(?:once|one night|last year|for example|for instance)\b/i;

/** Traits of her own without a deed that shows them. */
export const vagueSelfPraise: SentenceRule = {
  name: "vague-self-praise",
  id: "vague-self-praise",
  form: "sentence",
  // A request may say what its writer could speak of.
  kinds: ["personal-statement", "experience", "interview-answer"],
  severity: "must",
  message: "“{}” praises you, and nothing here shows it.",
  why: "Every reader has seen these words in hundreds of files, and believes what is shown instead.",
  source: "advisers",
  ask: "Which day at work would let a stranger see this without the word?",
  example: {
    wrong: "I am a patient and careful teacher.",
    right: "I repeated the lesson on inhalers with each family until the child could show it to me.",
  },
  find: praiseIn,
};

/** Praise of herself in one sentence, from its start. */
export function praiseIn({ plain }: Sentence): readonly Hit[] {
  if (!HERSELF.test(plain)) return [];
  return praises(plain)
    .filter(({ from, to }) => {
      const said = plain.slice(from, to);
      const before = plain.slice(Math.max(0, from - 45), from);
      return (
        !SOUND.test(said) &&
        !OTHERS_ARE.test(before) &&
        !(/^as\b|^being\b/i.test(said) && OTHERS_AS.test(before + said))
      );
    })
    .map((hit) => (PROOF.test(plain) && hit.severity !== "must" ? { ...hit, severity: "could" } : hit));
}
