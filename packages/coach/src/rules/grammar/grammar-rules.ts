import type { Rule } from "../rule.ts";
import { AGREEMENT_RULES } from "./agreement/agreement-rules.ts";
import { ARTICLE_RULES } from "./articles/article-rules.ts";
import { COMPARISON_RULES } from "./comparison/comparison-rules.ts";
import { GERUND_INFINITIVE_RULES } from "./gerund-infinitive/gerund-infinitive-rules.ts";
import { LINKING_RULES } from "./linking/linking-rules.ts";
import { MISSING_WORD_RULES } from "./missing-words/missing-word-rules.ts";
import { NUMBER_RULES } from "./number/number-rules.ts";
import { PREPOSITION_RULES } from "./prepositions/preposition-rules.ts";
import { PRONOUN_RULES } from "./pronouns/pronoun-rules.ts";
import { RECIPIENT_RULES } from "./recipients/recipient-rules.ts";
import { RELATIVE_CLAUSE_RULES } from "./relative-clauses/relative-clause-rules.ts";
import { SPELLING_SLIP_RULES } from "./spelling-slips/spelling-slip-rules.ts";
import { TENSE_RULES } from "./tense/tense-rules.ts";
import { VERB_FORM_RULES } from "./verb-forms/verb-form-rules.ts";
import { WORD_CHOICE_RULES } from "./word-choice/word-choice-rules.ts";
import { WORD_CLASS_RULES } from "./word-class/word-class-rules.ts";
import { WORD_ORDER_RULES } from "./word-order/word-order-rules.ts";

/** The second-language pack, one room a construction. */
export const GRAMMAR_RULES: readonly Rule[] = [
  ...AGREEMENT_RULES,
  ...ARTICLE_RULES,
  ...COMPARISON_RULES,
  ...GERUND_INFINITIVE_RULES,
  ...LINKING_RULES,
  ...MISSING_WORD_RULES,
  ...NUMBER_RULES,
  ...PREPOSITION_RULES,
  ...PRONOUN_RULES,
  ...RECIPIENT_RULES,
  ...RELATIVE_CLAUSE_RULES,
  ...SPELLING_SLIP_RULES,
  ...TENSE_RULES,
  ...VERB_FORM_RULES,
  ...WORD_CHOICE_RULES,
  ...WORD_CLASS_RULES,
  ...WORD_ORDER_RULES,
];
