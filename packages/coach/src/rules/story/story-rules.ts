import type { Rule } from "../rule.ts";

export const STORY_RULES: readonly Rule[] = [];
