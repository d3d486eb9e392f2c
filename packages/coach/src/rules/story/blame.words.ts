import { gap, oneOf } from "../../topics/one-of.ts";

const BODY = oneOf(`
school schools university universities college faculty faculties teacher teachers professor professors tutor tutors
mentor mentors adviser advisers advisor advisors attending attendings supervisor supervisors consultant consultants
department departments hospital hospitals system program programs programme programmes director directors
coordinator coordinators co-author co-authors society head heads partner partners agency agencies recruiter recruiters company companies course nbme ecfmg embassy
government administration administrators colleague colleagues coworkers co-workers residents resident seniors senior
examiners examiner proctor proctors interviewer interviewers dean dean's secretary curriculum committee preceptor
preceptors boss chief observership rotation lecturers instructors instructor education ministry consulate americans
reviewers writers writer friend friends partner classmates group institute academy owner husband's intealth eras nrmp institution country
filters filter algorithm algorithms usmle office intern intern's interns nurse nurse's nurses registrar team clerk clerks consultant's staff boss's teacher's supervisor's colleague's resident's program's school's professor's attending's mentor's`);
const GIVE = oneOf(`
teach taught prepare prepared support supported help helped guide guided answer answered warn warned tell told give gave
given write wrote written send sent reply replied explain explained offer offered train trained allow allowed read open
opened care cared understand understood value valued respect respected take took taken provide provided consider
considered appreciate appreciated recognize recognized recognise recognised invite invited look looked bother bothered
mention mentioned show showed equip equipped encourage encouraged believe believed accept accepted respond responded
upload uploaded submit submitted deserve want wanted give teaches prepares gives helps have had evaluate`);
const VICE = oneOf(`
unfair biased racist corrupt against jealous incompetent lazy prejudiced rigged discriminatory hostile arrogant rude
careless ignorant unprofessional unreliable useless dishonest selfish xenophobic snobbish disorganized unhelpful
irresponsible narrow-minded close-minded outdated unjust unqualified terrible awful toxic malicious envious negligent
disorganised merciless indifferent flawed difficult impossible`);

/** Others are blamed, whatever the sentence before says. */
export const BLAME_MUST_LINES: readonly string[] = [
  `${BODY} ${gap(4)} is|are|was|were|seem|seems|being @adv|so|too|simply{0,2} unfair|biased|racist|corrupt|jealous|incompetent|prejudiced|rigged|discriminatory|against|xenophobic ${gap(2)}`,
  `${BODY} ${gap(3)} only|just|simply|automatically|blindly|merely ~look|~care|~want|~see|~filter|~reject|~prefer|~take|~choose|~read|~invite|~consider|~value|~interview at|about|for|by|us|the|american|numbers|scores|money|their|americans|those|us|graduates|out`,
  `${BODY} ${gap(3)} ~look|~care|~filter|~judge ${gap(1)} only|just at|about|by|on`,
  `without|not|never even{0,1} ~read|~open|~look ${gap(4)} application|applications|file|files|statement|cv`,
  `schools|universities|programs|teachers|professors|hospitals|americans|faculties @adv{0,1} do|did|could not @adv{0,1} ${GIVE}`,
  `schools|universities|programs|teachers|professors|hospitals|americans @adv{0,1} don't|didn't|never @adv{0,1} ${GIVE}`,
  `~discriminate ${gap(4)} me|us|imgs|img|foreign|foreigners|graduates|international`,
  `discrimination ${gap(2)} imgs|img|foreign|me|us|international|foreigners`,
  `victim ${gap(1)} of ${gap(3)} system|discrimination|injustice|bias|politics|school|bureaucracy`,
  `fault of|lies ${gap(3)} ${BODY}`,
  `i @adv{0,1} blame|blamed !myself`,
  `${BODY} ${gap(4)} ~ruin|~destroy|~sabotage|~mislead|~betray|~cheat|~waste|~spoil my|me|our`,
  `${BODY} ${gap(4)} ~let|~hold|~set me|us down|back`,
  `thanks to ${gap(2)} incompetence|incompetent|negligence|bureaucracy|corruption|carelessness`,
  `prejudice|bias|biased|racism|favoritism|favouritism|nepotism ${gap(2)} against|toward|towards|of|in ${gap(4)} me|us|imgs|graduates|foreigners|programs|hospital|school|department`,
  `${BODY} ${gap(3)} take|takes|took their|his|her side|sides`,
  `should have|be{0,1} ${gap(3)} ${BODY} ${gap(3)} blamed|responsible`,
  `${BODY} ${gap(2)} ~owe me`,
  `my ${gap(2)} ${BODY} ${gap(4)} wrong|bad|poor|false|misleading|outdated advice|information|guidance|program|programs|list`,
  `~give|~get|~receive me{0,1} @adv{0,1} wrong|bad|false|misleading|terrible advice|information|guidance`,
  `against imgs|foreigners|me|immigrants`,
  `because my|i ${gap(2)} passport|name|accent|nationality|skin|color|religion|am|hijab ${gap(4)} foreign|pakistani|indian|black|nigerian|muslim|img|foreigner|arab|african|asian|strange|wrong`,
  `nobody|no one{0,1} ${gap(3)} ${GIVE} ${gap(1)} me|us|my ${gap(4)} usmle|step|exam|match|residency|application|properly`,
  `${BODY} ${gap(4)} ~throw|~filter|~sort|~screen ${gap(2)} us|me|applicants|imgs|applications|out|away`,
  `${BODY} mistake|fault|error|negligence|carelessness ,{0,1} not|never|and`,
  `not|never my mistake|fault|error|doing`,
  `${BODY} ${gap(2)} ~dislike|~hate|~ignore|~bully|~humiliate|~exploit|~cheat|~fire me`,
  `${BODY} ${gap(8)} ~leave me|us alone|behind|without`,
  `they|interviewers|programs|directors ${gap(3)} see|read|hear|saw ${gap(2)} my|our ${gap(2)} name|accent|passport|hijab|country|color|nationality`,
  `${BODY} ${gap(5)} built|designed|made|meant|rigged|created|there to ${gap(2)} keep|exclude|favor|filter|reject|fail|punish|eliminate|make|protect`,
];

/** Others who did not do their part: blame where a setback is told, or where it is said of “me”. */
export const BLAME_LINES: readonly string[] = [
  `${BODY} ${gap(4)} never|not|nor|neither|hardly|barely|rarely|scarcely|failed|refused|simply|nothing to{0,1} ${gap(2)} ${GIVE}`,
  `${BODY} ${gap(4)} didn't|don't|doesn't|wouldn't|won't|couldn't|can't|haven't|hadn't|cannot ${gap(2)} ${GIVE}`,
  `${BODY} ${gap(3)} ~promise|~force|~ignore|~reject|~refuse|~forget|~lose|~delay|~deny|~block|~lie|~advise|~discourage|~push|~pressure|~fail ${gap(2)} me|us|my|our|to|it`,
  `${BODY} ${gap(4)} ~send ${gap(4)} late|wrong`,
  `${BODY} ${gap(3)} to blame`,
  `${BODY} ${gap(4)} is|are|was|were @adv|so|too|very{0,2} ${VICE}`,
  `unfair|unfairly|unjust|unjustly|injustice|biased|bias|bureaucracy`,
  `${BODY} ${gap(4)} always|constantly|kept|used ${gap(2)} dramatize|dramatise|complain|complaining|complained|shout|shouting|gossip|criticize|criticizing|interrupting|walking|talking|changing`,
  `because|since|as ${gap(3)} ${BODY}`,
  `because|since|as my|our|the ${gap(3)} ${BODY}`,
  `poor|bad|weak|terrible|inadequate|insufficient|outdated|no|little|lack of{0,1} teaching|mentorship|guidance|supervision|education|instruction|curriculum|support`,
  `nobody|no one{0,1} ${gap(2)} ${GIVE} ${gap(1)} me|us|my`,
  `fault|faults`,
  `they ${gap(3)} ~teach us|me ${gap(2)} by|only|wrong|to`,
  `${BODY} ${gap(4)} ~put|~keep|~steal|~claim ${gap(3)} own|himself|herself|credit|name|favorites`,
  `should have @adv{0,1} checked|told|warned|called|asked|taught|informed|known|helped`,
  `he|she|they ${gap(1)} was|were|is|are @adv|so|too|very|a{0,2} ${VICE}`,
  `because|since ${gap(1)} he|she|they was|were|did|had|sent|forgot|refused|never ${gap(3)}`,
  `was|is|were|being @adv|so|too{0,1} careless|incompetent|lazy|jealous|unprofessional|unfair`,
  `victim of`,
  `out of|from|sheer|pure|their|his|her laziness|jealousy|ignorance|spite|envy|racism|incompetence|carelessness`,
  `flawed|unjust|meaningless|arbitrary|unfair|broken|outdated|ridiculous|rigged exam|examination|test|system|process|selection|grading|curriculum`,
  `have|had already|long decided|chosen`,
  `${BODY} ${gap(3)} took|wasted|stole ${gap(1)} my|our ${gap(2)}`,
  `${BODY} ${gap(2)} ~lose my|our|the papers|documents|file|application|transcript`,
  `nobody|no one{0,1} ${gap(3)} wanted|cared|bothered|wants to|about|whether ${gap(1)} help|me|us`,
  `${BODY} ${gap(3)} ~steal|~keep|~publish|~put|~take ${gap(4)} my|credit ${gap(2)}`,
  `i ${gap(2)} had to clean|cover|pay|suffer|work ${gap(2)} for|because|behind ${gap(2)} their|his|her|them|him|${BODY}`,
  `${BODY} ${gap(3)} ~give|~offer|~provide us|me no|nothing|little|false|wrong`,
  `because of the{0,1} my|our{0,1} @adj|incompetent{0,1} ${BODY}`,
  `if ${gap(1)} my|our ${gap(3)} ${BODY} ${gap(2)} had|were ${gap(8)}`,
  `lottery|rigged`,
  `they ${gap(3)} only|just|simply ~look|~care|~want|~see|~filter`,
  `${BODY} ${gap(2)} not|never|n't like|want|trust|believe|respect|favor`,
  `${BODY} ${gap(2)} didn't|doesn't|don't like|want|trust|believe|respect`,
  `made|make|making sure ${gap(1)} i`,
  `outdated|old|wrong|useless material|materials|books|advice|slides|curriculum`,
];
