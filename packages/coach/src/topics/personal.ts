import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { perSentence } from "../per-sentence.ts";
import { PATIENT } from "./bedside.words.ts";
import { cuesApart, cuesOf } from "./cues.ts";
import { ownWords } from "./own-words.ts";
import { CHILDHOOD_LINES, KIN_LINES, OWN_HEALTH_LINES } from "./personal.words.ts";

const PERSONAL_LINES: readonly string[] = [...KIN_LINES, ...OWN_HEALTH_LINES, ...CHILDHOOD_LINES];

const personal = cuesOf(PERSONAL_LINES);
const others = cuesApart([PATIENT, "mr|mrs|ms|mr.|mrs.|ms."], PERSONAL_LINES);

/** Whether a sentence is of her family, her own health or her childhood, and of nobody whom she cares for. */
export const isPersonal: (sentence: Sentence) => boolean = perSentence((sentence) => {
  const own = ownWords(sentence);
  return personal(own).length > 0 && others(own).length === 0;
});

const GOES_ON = new Set("he she his her they their him it its".split(" "));

/** For each sentence, whether it is personal; “She” and “her” after “My mother” still are. */
export function personalSentences({ sentences }: CoachedDocument): readonly boolean[] {
  const is: boolean[] = [];
  for (const { sentence, paragraph, index } of sentences) {
    const goesOn =
      is[index - 1] === true &&
      sentences[index - 1]?.paragraph === paragraph &&
      sentence.words.some(({ lower }) => GOES_ON.has(lower)) &&
      others(sentence).length === 0;
    is.push(goesOn || isPersonal(sentence));
  }
  return is;
}
