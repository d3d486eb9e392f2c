import { gap, oneOf } from "../../topics/one-of.ts";

/** What an exam that was not passed makes a reader fear. */
const EXAMS = oneOf(`
exams exam tests test testing test-taking test-taker multiple-choice mcqs standardized timed time pressure memorizing
memorization memorisation memorize memorise memory remember remembering retain retaining recall recalling forget
concentration concentrate concentrating focus focusing focused deadlines deadline procrastination procrastinate
procrastinating studying study studies discipline self-discipline anxiety stress stressful nerves nervous panic
knowledge reading attention time-management organization organisation disorganized distracted distraction
questions facts theory basic sciences biochemistry statistics consistency motivation persistence prioritizing
prioritising pace speed slow quickly fast freeze cramming schedule schedules scheduling multitasking
finishing`);
/** What her path makes a reader ask. */
const SPEECH = oneOf(
  "english grammar accent speaking vocabulary language fluency communication communicating",
);

/** The weakness that she names is the one that her file makes a reader fear. */
export const FEAR_MUST_LINES: readonly string[] = [
  `weakness|weaknesses|shortcoming|shortcomings|flaw|achilles|weak ${gap(8)} ${EXAMS}`,
  `${EXAMS} ${gap(4)} is|are|was|has|have|been ${gap(3)} weakness|weak|weaknesses|problem|struggle|achilles|downfall|enemy|difficult|hard|challenge|strength|strong|suit|forte`,
  `i|i'm|i've ${gap(3)} not|never|wasn't|n't|isn't ${gap(2)} good|strong|great|best|well|comfortable|able|natural|perform ${gap(3)} ${EXAMS}`,
  `i|i've ${gap(3)} struggle|struggled|struggling|difficulty|difficulties|trouble|troubles|problem|problems|hard|challenging ${gap(8)} ${EXAMS}`,
  `i|i'm|and ${gap(2)} procrastinate|procrastinator|procrastinating|disorganized|unorganized|forgetful|distractible`,
  `i ${gap(3)} freeze|panic|blank|choke|crumble|overthink|rush|second-guess ${gap(4)} exams|exam|tests|test|pressure|questions|timer|clock|block|blocks|time|when|on|in|under`,
  `i ${gap(3)} leave|postpone|delay|put everything|things|studying|study|work|tasks|it off{0,1} ${gap(2)} last|until|off`,
  "slow|bad|poor|terrible|weak|nervous|anxious|lousy @adj{0,1} reader|learner|test|exam|test-taker|memorizer|taker|studier|student",
  `i|and ${gap(2)} forget|forgot|lose ${gap(3)} what|everything|things|read|learned|studied|focus|concentration|track|names`,
  `i ${gap(3)} run|ran|running|runs out of time`,
  `i ${gap(3)} manage|managing|organize|organizing|plan|planning my time|studies|schedule`,
  `my|of @adj{0,1} poor|bad|weak|terrible|lack time|memory|concentration|organization|study|test-taking|attention|of management|skills|habits|span|discipline|focus{0,1}`,
  `i ${gap(3)} lack|lacked|lacking discipline|focus|confidence|consistency|concentration|organization|motivation|persistence|knowledge`,
  `i ${gap(2)} get|become|am|easily|quickly overwhelmed|distracted|stressed|nervous|anxious|bored|tired|discouraged|lost ${gap(3)} under|in|by|when|with|exams|pressure|easily|quickly|before|during`,
  `i|i'm ${gap(2)} easily|quickly|often overwhelmed|distracted|stressed|nervous|anxious|bored|tired|discouraged`,
  `i ${gap(2)} give|gave|giving|tend up ${gap(2)} easily|quickly|soon|when|too`,
  `i ${gap(3)} cannot|can't|couldn't|not|n't ${gap(1)} concentrate|focus|memorize|remember|retain|cope|handle|study|sit ${gap(3)} long|pressure|stress|under|with|facts|details|everything|for|in`,
  `cracks|crack|fold|suffer|suffers under|from|with pressure|anxiety|stress`,
  "test|exam|performance anxiety",
  `always|ever been|had ${gap(2)} ${EXAMS}`,
  `palpitations|sweat|sweating|tremble|shake|shaking|nausea|racing|race|heart|hands ${gap(8)} exam|exams|test|tests`,
  `exam|exams|test|tests|timed ${gap(8)} palpitations|sweat|tremble|shake|nausea|race|racing|pounding|panic`,
  `i ${gap(2)} always|often|constantly|usually behind|late|unprepared|disorganized|last`,
  `not|n't|never finish what|things|tasks|projects|anything ${gap(2)}`,
  `i|and|that ${gap(1)} hate|dislike|avoid|dread reading|studying|exams|tests|books|memorizing ${gap(2)}`,
  `short attention|fuse|memory`,
  `i ${gap(1)} read|think|work|write|learn @adv{0,1} slowly|slow`,
];

/** Doubt about language, or said with the exam's name. */
export const FEAR_SHOULD_LINES: readonly string[] = [
  `weakness|weaknesses|shortcoming|shortcomings ${gap(6)} ${SPEECH}|long|years|clinical|hands-on|give|patience|teamwork|colleagues|authority|criticism|feedback|temper|reliability|late|punctuality`,
  `i|i'm|i've ${gap(3)} not|never|n't ${gap(2)} good|strong|fluent|comfortable|confident ${gap(3)} ${SPEECH}`,
  `i ${gap(3)} struggle|difficulty|difficulties|trouble ${gap(4)} ${SPEECH}`,
  `my @adj{0,1} english|accent ${gap(2)} is|remains|not|still ${gap(2)} weak|poor|problem|barrier|bad|limited|strong|good|perfect`,
];

/** In the answer to “your weakness?”, words that lead to exams at once. */
export const FEAR_WORDS_LINES: readonly string[] = [
  "concentration|concentrate|exam|exams|multiple-choice|memory|memorize|memorizing|studying|procrastinate|procrastination|test|tests|test-taking|pressure|deadlines|deadline|clock|timer|panic|freeze|anxious|nervous|nerves|stress|forget|forgetting|distracted|discouraged|wander|wanders|unmotivated|undisciplined|focus|attention|slowly|translate|english|grammar|behind|management|underestimate|deadlines|unfinished|lazy|late|fail|failed|failing|last-minute|book|books|quit|overwhelmed|disorganized",
];
