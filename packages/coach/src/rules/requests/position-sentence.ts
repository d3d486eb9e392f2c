import type { CoachedDocument } from "../../document/document.ts";
import type { Span } from "../../document/kind.ts";

const POSITION =
  /\b(?:observ(?:e|er|ership|ing)|shadow(?:ing)?|externship|clerkship|electives?|rotation|volunteer(?:ing)?|position|posts?|place|openings?|join|work (?:with|in|on|under)|help (?:with|in|on)|research)\b/i;
const ASKING =
  /\?|\b(?:would|could|can|may|might|please|ask(?:ing)?|request|hope|hoping|wish|wonder(?:ing)?|grateful|interested|looking|seek(?:ing)?|writing|apply(?:ing)?|like to|want to)\b/i;

/** The sentence that asks for the place; else the first one; `null` for a text without a sentence. */
export function positionSentence({ sentences }: CoachedDocument): Span | null {
  const asking = sentences.find(
    ({ sentence }) => POSITION.test(sentence.plain) && ASKING.test(sentence.plain),
  );
  const found = asking ?? sentences[0];
  return found === undefined ? null : { from: found.from, to: Math.min(found.to, found.from + 300) };
}
