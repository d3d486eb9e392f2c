import { gap, oneOf } from "../../topics/one-of.ts";
import type { GradedLines } from "./graded-cues.ts";

const BAD = oneOf(`
stupid dumb lazy mediocre worthless inferior unworthy incompetent pathetic hopeless talentless untalented unintelligent
inadequate undeserving slow-witted unfit unqualified underqualified clueless unremarkable uncompetitive second-rate`);
const BRIGHT = oneOf(`
smart intelligent bright gifted talented clever worthy genius brilliant competitive impressive deserving cut`);
const POOR = oneOf(`
poor bad weak weaker weakest mediocre terrible worst average below-average awful lousy miserable horrible hopeless
second-rate substandard unattractive inferior lazy undesirable risky imperfect`);
const AWFUL = oneOf(`
terrible poor awful horrible embarrassing shameful pathetic miserable dismal ugly mediocre disgraceful appalling abysmal
laughable humiliating disappointing disastrous unimpressive lousy unacceptable pitiful shabby wretched`);
const ROLE = oneOf(`
candidate candidates applicant applicants student students speaker doctor doctors physician resident residents assistant
assistants writer learner application profile record cv resume person choice test-taker intern interns graduate
graduates bet investment observer observers trainee trainees researcher`);
const RECORD = oneOf(`
score scores record grades grade application cv resume transcript performance result results attempts failures profile
numbers history exam exams marks preparation percentile percentiles english attempt`);
const SOFT = "@adv|a|an|the|so|too|just|such|simply|quite|one|of|probably|not|that|in|my|year|,{0,4}";

/** The writer runs herself down. */
export const SELF_ATTACK: GradedLines = {
  must: [
    `i am|was|were|feel|felt|look|seem ${SOFT} ${BAD}`,
    `i'm ${SOFT} ${BAD}`,
    `i am|was not|never ${gap(2)} ${BRIGHT}|good enough`,
    `i'm|wasn't|not ${gap(1)} ${BRIGHT} enough|person|student|candidate|as`,
    `i'm not ${gap(2)} ${BRIGHT}`,
    `i wasn't ${gap(2)} ${BRIGHT}|good enough`,
    `i am|was|i'm|became|be|look|feel|felt|been like{0,1} a|an|the|such|one{1,2} @adj|total|complete|academic{0,1} failure|loser|idiot|fool|disappointment|fraud|impostor|imposter|burden|disgrace|nobody|embarrassment`,
    `i|i'm am|was{0,1} ${gap(4)} ${POOR} ${gap(1)} ${ROLE}`,
    `my|despite|mine my{0,1} @adv{0,1} ${AWFUL} ${gap(3)} ${RECORD}`,
    `my ${RECORD} ${gap(3)} is|are|was|were|look|looks ${SOFT} ${AWFUL}|shame|bad|weak`,
    "i do|did not @adv{0,1} deserve|belong",
    "i don't|didn't @adv{0,1} deserve|belong",
    "i @adv{0,1} hate|despise|hated|despised myself",
    `ashamed|embarrassed of|by|about|at my|myself ${gap(2)} ${RECORD}|failure|gap|ignorance|age|school|english|attempt`,
    `i am|was|i'm|feel|felt @adv{0,2} ashamed|embarrassed of|by|about ${gap(3)} ${RECORD}|failure|failing|myself|it|attempts`,
    `am|is|i'm not|no ${gap(3)} best|strongest|ideal|perfect|competitive candidate|applicant`,
    `i ${gap(2)} not|n't|never ${gap(1)} best|strongest|ideal|perfect|brightest|smartest|competitive|strong|great|good @adj{0,1} ${ROLE}`,
    `i'm ${gap(2)} not|n't|never ${gap(1)} best|strongest|ideal|perfect|brightest|smartest|competitive|strong|great @adj{0,1} ${ROLE}`,
    `nobody|no one{0,1} ${gap(2)} ~want|~choose|~pick|~take|~like me`,
    `understand ${gap(4)} ${gap(2)} want|rank|choose|take|invite|reject|hire|accept|refuse me`,
    "not|never|n't have{0,1} @adv{0,1} ranked|hired|chosen|picked|rank|hire|choose|pick|invited|interview|invite myself|me",
    `my own{0,1} @adv{0,1} stupidity|laziness|incompetence|inferiority|idiocy|foolishness|inadequacy|unworthiness|mediocrity`,
    "i ruined|wasted|destroyed my|everything|years",
    `i ${gap(3)} not|never @adv{0,1} as|so smart|gifted|good|intelligent|strong|talented|clever|bright|quick|capable|accomplished as`,
    `less ${gap(1)} talented|intelligent|capable|qualified|gifted|clever|smart|able|worthy|competent than`,
    `i lack the|any|all{0,1} intelligence|brains|talent|ability|brain|intellect`,
    `red flags|flag ${gap(4)} my application|file`,
    `my application|file|profile|cv ${gap(2)} full of|weak|weakest|unimpressive|ugly`,
    `i know|realize|admit|confess|am|understand ${gap(2)} ${gap(3)} weak|weaker|weakest|unattractive|undesirable candidate|applicant|on`,
    `~waste your time`,
    `~give|take a chance on me|someone like`,
    `i|i'm am|was{0,1} ${gap(1)} nothing|nobody compared|special|beside|next`,
    `i have|has|had nothing special|impressive|remarkable|to be proud`,
    `someone|somebody|person|people like me ${gap(2)} not|never|rarely|hardly`,
    `begging|beg you`,
    "i @adv|have|had{0,1} let everyone|everybody|my family{0,1} down",
    `excuse|forgive|pardon|apologize|apologise|sorry ${gap(2)} my @adv|@adj{0,2} ${RECORD}|english|weaknesses|shortcomings|application|score|ignorance`,
    `far from|nothing impressive|strong|perfect|competitive|ideal|outstanding|special|stellar|great|to`,
    `i am|was not|never a|an|the|particularly{0,2} remarkable|outstanding|exceptional|special|strong|good|great|star|top|model|bright ${ROLE}`,
    `i'm|am ${gap(3)} a|of slow|dull|weak|difficult|old person|thinker|man|woman|learner|student`,
    `numbers|results|scores|grades|application|record|transcript ${gap(2)} embarrassing|shameful|humiliating|laughable|pathetic|a{0,1} disgrace`,
    `humiliating|embarrassing|shameful|pathetic|miserable|laughable ${RECORD}|transcript|attempt|failure|failures`,
    `may|might|probably|would|will not|n't even{0,1} remember|want|notice me`,
    `i am|i'm|am old|too ${gap(1)} old|for ${gap(1)} resident|residency|this|a`,
    `i am|was|i'm ${gap(1)} clumsy|awkward|boring|forgettable|ordinary|hopeless|incapable|unimportant`,
    `more|better|real talent|talented|gifted|intelligent|brain|brains|discipline ${gap(2)} would|might|could`,
    `a|the person|student|doctor with more talent|intelligence|ability|discipline`,
    `never|not|n't ${gap(2)} brightest|smartest|cleverest|sharpest|quickest|best person|student|one|of|in|candidate|doctor`,
    `not|n't sure|certain ${gap(2)} you should|i deserve|am`,
    `i|and ${gap(2)} ${ROLE} @adv|is|was{0,1} a|the shame|disgrace|catastrophe|disaster`,
    `my ${RECORD} ${gap(1)} was|is|were|are a|the|my shame|disgrace|catastrophe|disaster|embarrassment|joke`,
    `i ${gap(2)} disappoint|disappointed|disappointing people|everyone|everybody|others|teachers|them|my`,
    `i ${gap(2)} let everyone|everybody|people|them|others|him|her down`,
    `there are many|others|people ${gap(2)} better|smarter|stronger`,
    `there are better|smarter|stronger people|candidates|applicants|doctors`,
    `better|smarter|stronger|brighter than me|myself|mine`,
    `i ${gap(4)} too slow|stupid|simple|old|weak|dumb ${gap(1)} for|and too{0,1} ${gap(3)} this|profession|residency|medicine|simple`,
    `and|but|or not|never @adv{0,2} intelligent|smart|bright|gifted|talented|clever`,
    `not ${gap(1)} what|who|whom you are|look|want|need|were looking|for`,
  ],
  should: [
    `my @adv{0,1} low|lower|weak|bad ${gap(3)} ${RECORD}`,
    "i @adv{0,1} feel|felt like a|an failure|fraud|loser|impostor|imposter|burden",
    "i @adv{0,1} failed as a|an",
    `only a mediocre|average|weak|poor`,
    `i am|was ${gap(1)} bad|terrible|hopeless|awful|useless at|in|as|with`,
    `i'm ${gap(1)} bad|terrible|hopeless|awful|useless at|in|as|with`,
    "i am|i'm @adv{0,1} just|only|merely an|a img|imgs|foreign|average|foreigner|graduate",
    `i know|admit|realize|confess ${gap(4)} weak|weaker|weakest|poor|low ${gap(2)} ${ROLE}|${RECORD}`,
    `so|how|that|such|too @adv{0,1} dumb|stupid|foolish|naive|lazy`,
    `for being such|a|so ${gap(2)}`,
    `i|i've have|had{0,1} @adv{0,1} achieved|accomplished|done|published|learned @adv|almost{0,1} nothing|little`,
  ],
  could: [
    "i am|was|felt|feel|i'm @adv{0,2} ashamed|useless|stupid|inadequate|weak|inferior|incompetent",
    `my @adv{0,1} poor|bad|broken|terrible english|handwriting|memory|accent`,
    `i am|was not @adv{0,1} good at|in`,
    `not|never as|so sharp|quick|smart|bright|clever|good|fast|strong as`,
    `hardly|barely|scarcely dare`,
    `not|never|n't earned|deserved|merited ${gap(2)}`,
    `nothing|little|much to offer|show ${gap(1)}`,
    `i ${gap(1)} say|do|said|did the wrong things|thing`,
    `unlikely|poor|strange|odd|bad|weak|risky choice|bet|candidate|pick`,
    `bit|kind|sort|such of|a{0,2} mess|disaster|wreck|disappointment|failure|nuisance|bother|burden`,
    `my advanced|old age`,
    `advanced age|years`,
    "a waste of",
    `better|stronger|smarter|brighter people|candidates|applicants|doctors|graduates|ones ${gap(3)} in|than|out|to|among|for|you`,
    `i ${gap(4)} too slow|stupid|simple|old|weak|dumb|limited ${gap(1)} for|to|and`,
    `a|the person|student|doctor with more talent|intelligence|ability|discipline`,
  ],
  unless: [
    "i am|was not @adv{0,1} lazy|stupid|ashamed|weak|afraid",
    "i'm|wasn't not{0,1} ashamed|stupid|lazy|weak",
    "feel|felt|was|am weak and|after|from|at",
  ],
};
