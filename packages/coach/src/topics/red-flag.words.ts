import { EXAM, SCORE, TEST } from "./exam.words.ts";
import { gap, oneOf } from "./one-of.ts";

const ANY_EXAM = `${EXAM}|${TEST}`;
const POOR = oneOf(
  "low lower poor weak bad below-average terrible disappointing modest mediocre unimpressive awful average",
);
const TRIES = oneOf("attempt attempts try tries sitting sittings");
const STUDIES = oneOf(
  "year course semester clerkship rotation class subject training internship school studies degree",
);
const PRACTICE = oneOf(
  "medicine clinical practice wards ward hospital medical work patients school training residency",
);

/** An exam or a course that was not passed. */
export const FAILED_LINES: readonly string[] = [
  `~fail ${gap(6)} ${EXAM}|anatomy|biochemistry|physiology|pharmacology`,
  `i|and|then|have|had|after|by|of|to @adv{0,1} ~fail ${gap(4)} ${TEST}|${TRIES}|${STUDIES}`,
  `${ANY_EXAM} ${gap(6)} i|and|but|which|, i{0,1} @adv{0,1} ~fail`,
  `i|and|then|after|of|despite|having @adv{0,1} ~fail it|twice|once|again`,
  `i|i've have|had|also|then{0,2} ~fail $`,
  `failure|failures ${gap(3)} ${ANY_EXAM}`,
  `${EXAM} 1|2|3|one|two|three{0,1} ck|cs{0,1} failure|failures|fail`,
  `did|could|do|does not ${gap(1)} pass|clear`,
  "didn't|couldn't|not|never|without @adv{0,1} pass|passed|passing",
  `${EXAM}|${TRIES} ${gap(5)} not|never|n't successful|passed|enough`,
  `${EXAM}|${TRIES} ${gap(3)} wasn't|weren't|unsuccessful`,
  `unsuccessful|failed|fail|failing ${gap(2)} ${TRIES}|${EXAM}|result|score|grade`,
  `two|three|four|second|third|fourth|multiple|several|repeated|many|2|3|more ${TRIES} ${gap(3)} ${ANY_EXAM}`,
  `${EXAM} ${gap(5)} two|three|four|second|third|fourth|multiple|several|2|3 ${TRIES}|time|times`,
  `need|needed|took|take|required me{0,1} two|three|four|2|3|several|multiple ${TRIES}`,
  `my @adj{0,1} ${TRIES} ${gap(3)} ${EXAM}`,
  `~retake ${gap(3)} ${ANY_EXAM}|it`,
  `~repeat a|the|my|one|that|an first|second|third|fourth|final{0,1} ${STUDIES}|exam|exams|step|boards`,
  "academic|on probation",
  `~explain|~address|~mention|~speak|~talk|~comment ${gap(2)} my ${gap(2)} ${EXAM}|attempt|attempts|transcript`,
  `${EXAM} ${gap(4)} needs|requires|deserves|calls|asks ${gap(1)} explanation|word|words|comment`,
  `failure|failures|attempt|attempts|fail ${gap(3)} on|in my|the record|file|transcript|application`,
  `repeated|extra|lost|additional|failed year|semester|course|clerkship ${gap(3)} transcript|record|file`,
  `was|were|been|got dismissed|suspended|expelled|terminated from ${gap(2)} ${STUDIES}|university|program|residency|hospital|college`,
  `not|never|n't successful ${gap(4)} ${EXAM}`,
  `${EXAM} ${gap(3)} did|didn't not{0,1} go|end|work`,
  `~apply ${gap(1)} two|three|four|several|2|3 times`,
  `lost|lose a|one|two|my ${gap(1)} year|years|semester`,
  `~repeat anatomy|biochemistry|physiology|pharmacology|pathology|microbiology|histology|surgery|pediatrics`,
  `gave|got|received|earned|was me{0,1} given{0,1} a|an fail|failing|unsatisfactory ${gap(3)}`,
  `put|placed on probation`,
];

/** A season without a match. */
export const UNMATCHED_LINES: readonly string[] = [
  `match|season|cycle ${gap(8)} without ${gap(1)} position|spot|offer|interview|interviews|result|success`,
  "i|we @adv{0,1} did|do|have|had not @adv{0,1} match|matched",
  "i|we @adv{0,1} didn't|haven't|never @adv{0,1} match|matched",
  "i|remained|went|was|am|being|still|of go|went|being|remain{0,1} unmatched|non-matched",
  "~fail to match|secure|obtain|get",
  `not|without|never matching|~get|~secure|~obtain ${gap(3)} residency|position|match|spot|interviews`,
  "without a match",
  "reapplicant|re-applicant|reapplying|re-applying|reapply",
  `no|zero|any interviews|interview|offers`,
];

/** Time away from medicine or study. */
export const GAP_LINES: readonly string[] = [
  `was|were|been|got dismissed|suspended|expelled|terminated from ${gap(2)} residency|program|hospital|training|internship`,
  "took|take|taken|taking time off|away",
  `gap|gaps|break|interruption|hiatus ${gap(6)} cv|application|resume|training|career|education|studies|graduation|record|medicine`,
  "year|years|month|months|career|long|employment|two-year|three-year|one-year gap|gaps|hiatus",
  "leave of absence",
  `gap|gaps|break|interruption|hiatus|hole between|from|since|of|in|after @year|@num|@month|two|three|one|graduation`,
  `my ${gap(1)} gap|hiatus|interruption|pause`,
  `file|cv|application|record|resume ${gap(2)} shows|has|have|contains gap|a|an|one|two|the gap|hole|break|pause|years|year`,
  `year|years|months|time|gap|pause|period|line|number ${gap(6)} needs|requires|deserves|calls ${gap(2)} explanation|word|words|comment`,
  `took|take|taking|taken a|medical|one|two long|medical|short|year|years{0,1} leave|off`,
  `~interrupt|~pause|~suspend|~halt my @adj{0,1} ${STUDIES}|career|preparation|education`,
  `i|i've ${gap(3)} out of ${PRACTICE}`,
  `away from ${gap(1)} medicine|practice|clinical|medical`,
  `years|year|months|time away from ${PRACTICE}`,
  `i|and|then @adv{0,1} stopped|left|quit|abandoned ${gap(1)} working|practicing|practising|studying|medicine|residency`,
  `dropped|drop|withdrew|withdraw|withdrawn|dropping out|from ${gap(3)} ${STUDIES}|program|residency|university|medicine`,
  `years|year|months|time without ${gap(2)} activity|activities|work|clinical|practice|practicing`,
  `i ${gap(2)} unemployed|inactive`,
  `i|and @adv{0,1} stopped|paused|rested for|at @num|several|some|a|the|many ${gap(1)} year|years|months`,
  `i @adv|only|just|could|had|to|have{0,3} stay|stayed|remain|remained|wait|waited at{0,1} home`,
  `residency|internship|contract|training ${gap(4)} ended|terminated|stopped|cut early|short|prematurely|abruptly`,
  `i @adv{0,1} started|began|entered|joined ${gap(4)} residency|training|program ${gap(4)} and @adv{0,1} left|quit|resigned|withdrew`,
  `complaint|inquiry|investigation|allegation ${gap(3)} made|opened|filed|raised|lodged|started ${gap(2)} about|against|into|over me|my`,
  `graduated in @year , which|that is|was ${gap(2)} long|many|years`,
];

/** A score that is called low. */
export const LOW_SCORE_LINES: readonly string[] = [
  `my|with|despite|of|a ${POOR} ${gap(4)} ${SCORE}|transcript`,
  `${SCORE} ${gap(4)} not|n't|isn't|wasn't|doesn't ${gap(2)} good|high|great|reflect|show|represent|strong|competitive|best|ideal`,
  `${SCORE} ${gap(5)} below|low|lower|only|under|beneath|disappointing|poor`,
  `${SCORE}|performance|result|results|numbers ${gap(3)} do|does|did|don't|doesn't|didn't not{0,1} reflect|show|represent|define|tell`,
];

/** Studies that took longer than they do. */
export const LONGER_LINES: readonly string[] = [
  "in|took|take|taking|needed|of @num years rather|instead than|of @num",
  "@num extra|additional years|semesters|year|semester",
];

const MIND =
  "depression|depressed|burnout|bipolar|anorexia|bulimia|addiction|alcoholism|adhd|dyslexia|dyslexic|psychosis";

/** An illness of the mind, or of learning, of her own. */
export const HEALTH_LINES: readonly string[] = [
  `i am|was|have|had|been{1,2} @adv{0,1} treated|hospitalized|hospitalised|diagnosed for|with ${gap(2)} anxiety|${MIND}`,
  `i am|was|have|had|suffered|suffer|developed|struggled from|with{0,1} @adj{0,1} ${MIND}`,
  `my own{0,1} ${MIND}`,
];

/** The same where no “I” stands. */
export const BARE_HEALTH_LINES: readonly string[] = [`^ ${MIND} was|were|is part|reason|there|behind`];

/** “No gap”, “never failed”: nothing of the kind. */
export const DENIED_LINES: readonly string[] = [
  "no|without|any|neither|nor @adj{0,1} gap|gaps|break|breaks|interruption|interruptions|hiatus|failure|failures|failed|leave|probation",
  "never|not|n't|without|nor @adv{0,1} ~fail|~repeat|~interrupt|~pause|~suspend|~stop|~quit|~leave|~drop|~retake",
];
