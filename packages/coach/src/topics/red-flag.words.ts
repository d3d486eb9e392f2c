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
  `${EXAM} ${gap(4)} again|twice @adv{0,1} .|,|;|and|before`,
  `had|needed to take|sit|write|repeat ${gap(3)} ${EXAM} ${gap(3)} again|twice|more`,
  `was|were held|kept back ${gap(3)} year|class|semester|grade`,
  `report|screen|page|email|letter ${gap(3)} said|read|showed|says fail|failed|failure`,
  `i|and|had|to|have sat|sit|took|take|write|wrote|attempted ${gap(3)} ${EXAM} twice|thrice|again|@num times|time{0,1}`,
  `${EXAM}|test ${gap(3)} took|cost|needed|required me ${gap(1)} two|three|four|several|2|3|many|more ${gap(1)} ${TRIES}|times`,
  `${EXAM}|${TEST}|attempt|result|results|score _{0,14} not|n't|never|less what|as|than i|we|had|hoped|expected|planned|wished ${gap(2)}`,
  `${EXAM}|${TEST}|attempt|result ${gap(6)} gone|went|ended|end|go|turned wrong|badly|poorly|with|in|out ${gap(3)}`,
  `word|letter|letters|result|grade|mark fail|f|failed|failure`,
  `result|outcome|answer|grade was|is|read|said @det{0,1} fail|failure|negative|failing`,
  `@num|one|few|several|some points|point short|below|under|shy|away ${gap(3)} passing|pass|threshold|mark|line|score`,
  `short of passing`,
  `asked|told|made|required|had|have to repeat|retake ${gap(3)}`,
  `take|took|sit|sat|write ${gap(5)} ${EXAM}|${TEST}|oet|toefl|ielts|english two|three|four|five|@num|several times`,
  `pass|passing|result|results list ${gap(3)} not|n't|without|lacked ${gap(3)} name`,
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
  `~apply ${gap(3)} second|third|fourth|fifth time`,
  `nobody|no-one|none|no @adv{0,1} ~offer|~want|~invite|~take me|us ${gap(4)}`,
  `not|never|n't ${gap(3)} among|one|part ${gap(2)} those|ones|the|lucky ${gap(2)} matched|match|chosen|selected`,
  `i ${gap(1)} applied|apply|tried _{0,10} without|no ${gap(2)} position|success|interview|interviews|offer|match|result|luck|spot`,
  `sent|submitted|wrote ${gap(3)} applications ${gap(5)} heard|received|got|nothing|none|no|zero|silence`,
  `season|cycle|year|match ${gap(4)} ended|passed|closed|came|went|finished without|with ${gap(1)} a|no|nothing|position|match|interview`,
  `match week|day|march ${gap(6)} sorry|nothing|no|not`,
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
  `my ${gap(3)} path|road|career|way|cv|training|record ${gap(2)} has|shows|had|contains @det{0,1} ${gap(1)} break|gap|hole|pause|stop|interruption`,
  `years|year|months|time ${gap(2)} without|outside ${gap(1)} medicine|medical|clinical|practice`,
  `i ${gap(2)} did|done|doing nothing medical|clinical|related{0,1} ${gap(3)} for|in|from|until|between`,
  `i @adv{0,1} withdrew|resigned|walked|dropped from|out|away ${gap(3)} residency|program|training|position|internship`,
  `hole|blank|pause|empty ${gap(2)} between|in|from|of @year|my|@num`,
  `two|three|four|five|@num years|months away|outside|off|idle ${gap(3)}`,
  `was|were|been|got dismissed|suspended|expelled|terminated from ${gap(2)} residency|program|hospital|training|internship`,
  "took|take|taken|taking time off|away",
  `gap|gaps|break|interruption|hiatus ${gap(6)} cv|application|resume|training|career|education|studies|graduation|record|medicine`,
  "year|years|month|months|career|long|employment|two-year|three-year|one-year gap|gaps|hiatus",
  "leave of absence",
  `months|years|weeks|year in|during|when|where which|that{0,1} i did|could|had not|no ${gap(1)} work|practice|practise|job|post|employment`,
  `months|years|weeks|year without ${gap(1)} work|job|post|employment|salary|patients`,
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
  "needed|took|required @num years for @det course|program|degree|curriculum of|that",
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
