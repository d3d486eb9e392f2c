import { oneOf } from "./one-of.ts";

/** Names of licensing exams, and words for them that clinical prose uses for little else. */
export const EXAM = oneOf(`
step steps usmle usmles ck cs exam exams board boards comlex oet plab nbme ecfmg licensing licensure step1 step2
step3 2ck step-1 step-2 step-3 boards examination examinations`);

/** Words for a test that patients may have too. */
export const TEST = oneOf("test tests testing paper papers block blocks");

/** What an exam gives. */
export const SCORE = oneOf(`
score scores scored scoring percentile percentiles decile deciles points point three-digit marks grade grades
self-assessment self-assessments uwsa uwsa1 uwsa2 nbme nbmes gpa`);
