import { FORM_RULES } from "./form/form-rules.ts";
import { GRAMMAR_RULES } from "./grammar/grammar-rules.ts";
import { LETTER_RULES } from "./letters/letter-rules.ts";
import { REQUEST_RULES } from "./requests/request-rules.ts";
import type { Rule } from "./rule.ts";
import { SENTENCE_RULES } from "./sentence/sentence-rules.ts";
import { STORY_RULES } from "./story/story-rules.ts";
import { STYLE_RULES } from "./style/style-rules.ts";

/** Every rule of the coach. */
export const RULES: readonly Rule[] = [
  ...STYLE_RULES,
  ...STORY_RULES,
  ...SENTENCE_RULES,
  ...FORM_RULES,
  ...LETTER_RULES,
  ...REQUEST_RULES,
  ...GRAMMAR_RULES,
];

/** Every id and name by which a rule is switched off. */
export function ruleNames(): readonly string[] {
  return [...new Set(RULES.flatMap(({ id, name }) => [id, name]))].sort();
}
