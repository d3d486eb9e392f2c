import { EXAM, TEST } from "../../topics/exam.words.ts";
import { gap, oneOf } from "../../topics/one-of.ts";

const LIFE = oneOf(`
covid covid-19 pandemic lockdown lockdowns coronavirus quarantine war unrest protests inflation money financial
financially finances poverty economic fees family families husband wife mother father parents brother sister
grandmother grandfather children kids baby pregnancy pregnant wedding marriage married engagement divorce funeral death
died dying ill illness sick sickness hospitalized surgery fever flu cold headache migraine cough covid poisoning stress
stressed stressful anxiety anxious nervous nerves insomnia sleep slept sleepless tired exhausted jet-lag jet jetlag
visa embassy paperwork documents passport consulate immigration move moved moving relocation landlord apartment roommate
roommates neighbor neighbors neighbours construction noise noisy loud internet wifi wi-fi electricity outages outage
blackouts power laptop computer phone theft stolen robbed accident traffic bus flight train flooding weather heat
earthquake storm curfew earn earned eldest breadwinner shelling bombing light conditions flights canceled cancelled typed library currency siblings aunt lease appointment embassy dengue malaria typhoid pregnant bathroom chair uncomfortable country timing unfair strange bad another constraints constraint husband's wife's mother's father's family's supporting support breadwinner hours hour children travel travelled traveled electricity unit care intensive hospital refused borders closed rent salary shifts shift overtime workload job jobs work working employer duties full-time part-time responsibilities
circumstances personal problems difficulties prices economy crisis burden hardship mouse headphones keyboard crashed
ramadan fasting exam-center prometric proctor temperature air conditioning heating freezing climate culture
language accent distance homesick loneliness lonely isolated unlucky luck time`);
const CENTER = oneOf("center centre hall venue room seat proctor staff prometric administrator");
const SUFFERED = oneOf(`
suffered affected impacted delayed disrupted prolonged interrupted hampered hindered influenced compromised hurt derailed
postponed limited spoiled ruined prevented`);

/** Reasons that lie outside her. */
export const CIRCUMSTANCE_LINES: readonly string[] = [
  LIFE,
  `test|exam|examination|testing|prometric ${CENTER}`,
  `exam|test|questions|question|block|blocks|items|form|version ${gap(7)} unfair|harder|hard|tricky|difficult|ambiguous|confusing|strange|weird|different|unpredictable|unrepresentative|unexpected|unusual|lengthy|long|unlucky|impossible`,
  `not enough|any|sufficient time|money|resources|books|support|materials|help`,
  "lack|absence|shortage of time|money|resources|books|support|materials|help|guidance|funds|access|internet|sleep|mentors|mentorship",
];

/** Where the result is laid on the circumstances outright. */
export const OUTRIGHT_LINES: readonly string[] = [
  `${EXAM}|${TEST}|performance|result|results|score|scores|grades|preparation|studies|studying|attempt|cv ${gap(3)} ${SUFFERED} ${gap(2)} by|from|because|due|when`,
  `~affect|~disrupt|~delay|~prolong|~hamper|~hinder|~derail|~ruin|~spoil|~limit|~influence|~reduce|~harm my ${gap(3)} ${EXAM}|performance|result|results|score|scores|grades|preparation|studies|studying|focus|concentration`,
  `did|does|do not ${gap(2)} reflect|represent|show ${gap(1)} my|what|who|how`,
  `n't|doesn't|didn't|don't ${gap(2)} reflect|represent|show ${gap(1)} my|what|who|how`,
  "beyond|outside|out of{0,1} my|our|anyone's|anybody's|human|anyone control|hands|power",
  "no|not my|any own{0,1} fault",
  `nothing ${gap(4)} could|can ${gap(1)} do|done|have|changed`,
  "no other{0,1} choice but|then|and",
  `anyone|anybody|everyone|everybody|person|nobody|who ${gap(3)} my|this|that|such position|place|situation|circumstances|conditions`,
  "bad|terrible|sheer|just|simply|pure|poor|hard luck",
  "unlucky|unfortunate|unluckily|misfortune",
  `if ${gap(4)} had|been not{0,1} ${gap(8)} would|could have ${gap(2)} passed|matched|scored|succeeded|higher|better|published`,
  `would|could have ${gap(1)} passed|matched|scored|succeeded|finished ${gap(3)} if|had|without|but`,
  "through|due|owing to{0,1} no fault",
  "accident|matter|question of a|luck|points|minutes|seconds|chance",
  "cannot|can't|not|should be{0,1} blamed|blame|hold|held me|against",
  "not{0,1} easy|possible|allow|allowed to|me|for study|concentrate|prepare|focus|study",
  `i ${gap(2)} no|little time|chance|opportunity|money ${gap(1)} to|for ${gap(1)} study|prepare|studying|preparation|rest|revise|read|publish|research`,
  `i ${gap(2)} not|n't|never|couldn't|unable to{0,1} ${gap(1)} study|prepare|concentrate|focus|sleep|afford|revise ${gap(3)} properly|well|because|due|enough|much|fully|as|for|any`,
  `never|not what|as it|they|he should|could have been`,
  `life|fate|destiny|circumstances|things|war|god got|had|decided|intervened|turned|did in|other|otherwise|against|not`,
  `came|come|coming down with`,
  `it|this|that is|was hard|difficult|impossible|tough to study|prepare|pass|concentrate`,
  `there was|were always ${gap(2)}`,
  `bad|wrong|poor|unfortunate|terrible timing|luck|moment|time`,
  `for this|that|these|those reason|reasons`,
  `anyone|anybody|everyone|everybody|nobody|others would have failed|passed|struggled|done`,
];

/** Words that join a result to its reason. */
export const CAUSE_LINES: readonly string[] = [
  "because|due|owing|explanation|explained|thanks|caused|since|as|given|amid|amidst|reason|reasons|explains|explain|resulted",
  "on account of",
  "as a|the result|consequence of",
  "because|due|owing|caused|affected|hampered",
  "forced|forcing|obliged|prevented|left|made|kept|meant|meaning|cost me|us|that|from",
  "led|contributed|contributing to",
  "when|while|during|after|in|with my|the|a|covid|war|pandemic",
  "so|therefore|which i",
];

/** Words by which she takes her part herself; a reason that has them is no excuse. */
export const OWNING_LINES: readonly string[] = [
  "i should have|not",
  "i could have",
  "i @adv{0,1} underestimated|misjudged|neglected|overestimated|assumed|relied|chose|rushed|ignored|skipped|avoided|decided|memorized",
  "i had|have{0,1} @adv{0,1} studied|prepared|read|planned|learned|practiced by|alone|only|from|without|for|with|poorly|passively|too",
  "i did|do not @adv{0,1} plan|ask|practice|practise|understand|know|organize|review|do|seek|test|use|recognize|realize|simulate|time",
  "i didn't|don't @adv{0,1} plan|ask|practice|practise|understand|know|organize|review|seek|test|recognize|realize|simulate",
  "my own{0,1} mistake|responsibility|error|planning|judgment|judgement|method|choice|decision|doing|plan|approach|strategy|fault",
  "i take|took|accept|own @adj|full|the{0,2} responsibility|it|blame|ownership",
  "i was|had not ready|prepared|been ready|prepared{0,1}",
  "too early|soon|few",
  "because|since|that i @adv{0,1} read|tested|studied|used|began|started|spent|put|worked|thought|treated|learned|went|kept|believed|took|sat|answered|tried|did|gave|memorized|knew|applied|prepared|wrote|spoke|trusted|did|wanted|booked|scheduled|hurried",
];

/** What she lacks, without an exam that was failed. */
export const LACK_LINES: readonly string[] = [
  `i|i've ${gap(2)} have|had|has no|few|little|not|only|less|fewer ${gap(3)} publications|papers|research|experience|rotations|observerships|usce|electives|letters|volunteering`,
  `i ${gap(1)} could|was|am|have not|unable|n't ${gap(3)} publish|research|study|prepare|sit|pass|apply|match|score|travel|graduate|match|improve`,
  `i|that couldn't|cannot|can't ${gap(2)} publish|study|prepare|sit|pass|apply|match|score|graduate|research|improve`,
  `prevented|kept|stopped|hindered|discouraged me from ${gap(2)} *ing`,
  `my ${gap(2)} graduation|grades|publications|application|cv|english|research ${gap(4)} late|delayed|low|thin|weak|short|poor|limited`,
  "low|poor|weak|late|delayed grades|gpa|graduation|transcript|performance",
  `i ${gap(2)} unable|not|n't|never|couldn't able{0,1} to{0,1} complete|do|attend|get|obtain|rotate|finish|come|participate|afford ${gap(3)} rotation|rotations|observership|observerships|externship|research|course|courses|electives|elective|exam|step|residency|clerkship`,
  `no|few|any rotations|publications|research|papers|observerships|usce`,
];

/** A result that would have been another one, wherever it is said. */
export const ANYWHERE_LINES: readonly string[] = [
  `i would|could|might have @adv{0,1} passed|matched|scored`,
  `my @adj{0,1} ${EXAM}|performance|score|scores|grades|preparation|studies|attempt|result|results ${gap(4)} ${SUFFERED} ${gap(2)} by|from|because|due|when|since|as|during`,
  `~affect|~disrupt|~delay|~prolong|~hamper|~hinder|~derail|~ruin|~spoil|~harm my ${gap(3)} ${EXAM}|performance|score|scores|grades|preparation|studies|studying`,
  `my ${gap(1)} preparation|performance|score|scores|studies|result ${gap(4)} never|not what|as it|they should|could have been`,
  `my ${gap(1)} performance|score|scores|grades|preparation|studies|result|results|attempt was|were|been @adv{0,1} ${SUFFERED}`,
];

/** “At the time” only dates. */
export const NO_CIRCUMSTANCE_LINES: readonly string[] = [
  "at the|that|this time",
  "first|second|third|next|same time",
  "~call|~tell|~phone|~ask|~inform|~meet|~see the|their|his|her family|families|mother|father|wife|husband|parents|son|daughter",
  "one of my|our|his|her patient|patients died|~die",
  "a|the senior|junior|young|old{0,1} nurse and i _",
  "i|we am|are|'m @adv{0,1} working there|here|in|at",
  "forward to work|working|serve|join",
  "your @adj{0,2} hospital|program|department|clinic",
];

/** A child that came. */
export const BIRTH_LINES: readonly string[] = [
  "my|our @adj{0,2} daughter|son|child|baby|children|twins was|were born",
  "maternity|paternity|parental leave",
  "birth of my|our",
];
