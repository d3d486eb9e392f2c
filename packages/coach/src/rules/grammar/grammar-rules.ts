import type { Rule } from "../rule.ts";
import { discussAbout } from "./discuss-about.ts";

/** The second-language pack: one rule a construction. */
export const GRAMMAR_RULES: readonly Rule[] = [discussAbout];
