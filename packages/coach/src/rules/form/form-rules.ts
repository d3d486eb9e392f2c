import type { Rule } from "../rule.ts";
import { tooLong } from "./too-long.ts";

/** Limits of the form, and what does not survive it. */
export const FORM_RULES: readonly Rule[] = [tooLong];
