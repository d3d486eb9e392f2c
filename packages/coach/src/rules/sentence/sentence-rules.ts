import type { Rule } from "../rule.ts";

export const SENTENCE_RULES: readonly Rule[] = [];
