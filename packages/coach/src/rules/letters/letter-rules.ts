import type { Rule } from "../rule.ts";

export const LETTER_RULES: readonly Rule[] = [];
