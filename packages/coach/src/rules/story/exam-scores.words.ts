import { gap, oneOf } from "../../topics/one-of.ts";

const STEP = oneOf(
  "step usmle ck cs 2ck step1 step2 step3 steps usmles comlex ecfmg oet boards nbme uworld uwsa",
);
const SCORE = oneOf("score scores scored scoring percentile percentiles decile deciles three-digit quartile");

/** Talk of exam scores; clinical scores (pain, coma, risk) name no exam. */
export const SCORE_TALK_LINES: readonly string[] = [
  `${STEP} ${gap(8)} ${SCORE}|points|mean|average`,
  `${SCORE}|points|mean|average ${gap(8)} ${STEP}|exam|exams|boards`,
  `my ${gap(3)} score|scores|percentile|percentiles|self-assessment|self-assessments|decile`,
  `i @adv|have|had|also{0,2} scored|score @adv|a|an|only|just|around{0,2} 1*|2*`,
  "practice|mock|assessment|simulated test|tests|exam|exams|scores|score|assessments",
  "self-assessment|self-assessments|nbme|nbmes|uwsa|uwsas|uwsa1|uwsa2",
  `numbers|score|scores ${gap(3)} do|does|did|don't|doesn't|didn't not{0,1} reflect|show|represent|define|tell`,
  `test|board|exam|low|high|licensing score|scores`,
  `passing|cut-off|cutoff|national|matched score|mark|mean|line|average`,
  "three-digit number|numbers|score",
];

/** Words that dwell: a score is explained, weighed or regretted. */
export const DWELLING_LINES: readonly string[] = [
  "little|nothing|predicted|surprised|reflection|reflect|reflects|represent|represents|define|defines|tell|tells|show|shows",
  "below|above|lower|higher|under|over|only|just|merely|although|though|despite|because|however|unfortunately|but|while|even",
  "percentile|percentiles|decile|average|mean|points|point|quartile|competitive|improved|improvement|increase|jump",
];
