/** Nouns and adjectives that look alike, by line: the noun, then its adjective. */
export const NOUN_ADJECTIVE: readonly (readonly [noun: string, adjective: string])[] =
  `absence absent;ability able;abundance abundant;accuracy accurate;activity active;ambition ambitious;anger angry;anxiety anxious;awareness aware;beauty beautiful;benefit beneficial;bravery brave;calmness calm;capability capable;caution cautious;charity charitable;clarity clear;comfort comfortable;compassion compassionate;competence competent;competition competitive;complexity complex;confidence confident;confusion confused;consciousness conscious;consistency consistent;convenience convenient;courage courageous;creativity creative;curiosity curious;danger dangerous;death dead;dedication dedicated;democracy democratic;depression depressed;determination determined;difference different;difficulty difficult;diligence diligent;disappointment disappointed;discipline disciplined;efficiency efficient;empathy empathetic;energy energetic;enjoyment enjoyable;enthusiasm enthusiastic;excellence excellent;excitement excited;exhaustion exhausted;experience experienced;fluency fluent;flexibility flexible;fortune fortunate;freedom free;frustration frustrated;generosity generous;gratitude grateful;greed greedy;happiness happy;health healthy;heat hot;help helpful;honesty honest;hope hopeful;humility humble;hunger hungry;ignorance ignorant;impatience impatient;importance important;impression impressive;independence independent;influence influential;innocence innocent;intelligence intelligent;interest interested;jealousy jealous;joy joyful;kindness kind;knowledge knowledgeable;length long;logic logical;loneliness lonely;loyalty loyal;luck lucky;luxury luxurious;maturity mature;modesty modest;motivation motivated;necessity necessary;nervousness nervous;obesity obese;optimism optimistic;pain painful;passion passionate;patience patient;peace peaceful;poison poisonous;politeness polite;popularity popular;possibility possible;poverty poor;power powerful;presence present;pride proud;professionalism professional;profit profitable;reality real;reason reasonable;relevance relevant;reliability reliable;religion religious;resilience resilient;respect respectful;responsibility responsible;risk risky;sadness sad;safety safe;satisfaction satisfied;shame ashamed;shock shocked;shyness shy;significance significant;silence silent;simplicity simple;sincerity sincere;skill skilled;stability stable;strength strong;stress stressful;strictness strict;success successful;surprise surprised;sympathy sympathetic;system systematic;thirst thirsty;tiredness tired;tradition traditional;tragedy tragic;truth true;use useful;value valuable;variety various;violence violent;warmth warm;weakness weak;wealth wealthy;weight heavy;width wide;willingness willing;wisdom wise;worry worried;youth young`
    .split(";")
    .map((row) => row.split(" ") as unknown as readonly [string, string]);

/** Noun, and the verb that looks like it. */
export const NOUN_VERB: readonly (readonly [noun: string, verb: string])[] =
  `advice advise;analysis analyze;behavior behave;belief believe;breath breathe;choice choose;cloth clothe;complaint complain;death die;decision decide;description describe;development develop;diagnosis diagnose;discovery discover;effect affect;emphasis emphasize;explanation explain;failure fail;growth grow;hypothesis hypothesize;improvement improve;knowledge know;life live;loss lose;marriage marry;movement move;performance perform;prescription prescribe;proof prove;relief relieve;safety save;speech speak;success succeed;suggestion suggest;synthesis synthesize;thought think;treatment treat;growth grow;application apply;arrival arrive;preparation prepare;requirement require;achievement achieve;participation participate;contribution contribute;education educate;evaluation evaluate;examination examine;introduction introduce;observation observe;operation operate;organization organize;presentation present;recommendation recommend;response respond;solution solve;survival survive;collaboration collaborate;communication communicate;motivation motivate;completion complete;assessment assess;management manage;graduation graduate;investigation investigate;inspiration inspire;realization realize;existence exist;appearance appear;occurrence occur;admission admit;discussion discuss;conclusion conclude;reduction reduce;production produce;prevention prevent;protection protect;interpretation interpret;intervention intervene;implementation implement`
    .split(";")
    .map((row) => row.split(" ") as unknown as readonly [string, string]);

/** Nouns by the verb that goes with them; “make” and “do” and the like with these are calques. */
export const LIGHT_VERBS: readonly (readonly [nouns: string, wrong: string])[] = [
  ["graduation|schooling", "do|does|did|done|doing|make|made|pass|passed"],
  [
    "decision|decisions|mistake|mistakes|error|errors|effort|efforts|progress|difference|diagnosis|diagnoses|plan|plans|suggestion|suggestions|choice|choices|appointment|appointments|promise|contribution|discovery|impression|impact|sense|comment|comparison|arrangement|exception|complaint",
    "do|does|did|done|doing|perform|performed|realize|realized",
  ],
  [
    "research|study|studies|experiment|experiments|survey|trial|audit|examination|exam|exams|surgery|surgeries|operation|operations|biopsy|biopsies|procedure|procedures|appendectomy|appendectomies|laparotomy|endoscopy|colonoscopy|ultrasound|x-ray|ct|mri|ecg|electrocardiogram|scan|scans|test|tests|course|courses|internship|residency|fellowship|rotation|rotations|externship|observership|clerkship|elective|electives|specialization|training|homework|exercise|exercises|sport|sports|thesis|volunteering|shift|shifts|favor|harm|damage|resuscitation|intubation|intubations|dialysis|cpr|massage|vaccination|screening|laboratory|interview|interviews|workshop|round|rounds|biopsy|cesarean|delivery|deliveries|puncture|punctures|dressing|dressings|suture|autopsy|transplant|transplantation|chemotherapy|injection|transfusion|doctorate|phd",
    "make|makes|made|making|realize|realizes|realized|realizing|realise|realised",
  ],
  ["question|questions", "make|makes|made|making|put"],
  [
    "lecture|lectures|presentation|presentations|speech|speeches|talk|talks|lesson|lessons|advice|feedback|explanation|class|classes|example|examples|support|training|information|care|opportunity",
    "make|makes|made|making|do|does|did|doing|realize|realized",
  ],
  [
    "exam|exams|examination|examinations|usmle|toefl|ielts",
    "give|gave|giving|gives|write|wrote|make|made|appear|appeared|attempted",
  ],
  [
    "photo|photos|picture|pictures|break|breaks|nap|shower|medicine|medication|pill|pills|notes|history|histories|exam|vital|temperature|pulse|care",
    "make|makes|made|making|do|did|doing",
  ],
  ["conclusion|conclusions", "make|made|making|do|did|take|took"],
  ["attention", "make|made|give|gave|put|do|did"],
  [
    "party|meeting|conference|conversation|discussion|lunch|dinner|breakfast|baby|accident|stroke|seizure",
    "make|makes|made|making|do|did|doing",
  ],
  [
    "scholarship|award|prize|certificate|letter|diploma|degree|visa|email|offer|invitation|license|result|results|answer|job|position|feedback|opportunity|chance|impression",
    "become|became|becoming",
  ],
  [
    "confidence|experience|knowledge|respect|skills|skill|trust|weight|insight|understanding",
    "win|won|achieve|achieved|conquer|conquered|take|took|make|made|do|did",
  ],
  [
    "knowledge|skill|skills|language|english|german|french|spanish|ability|abilities|understanding",
    "know-up|increase|increased|rise|rose|raise|raised|grow|grew",
  ],
  [
    "dose|doses|question|concern|concerns|awareness|money|funds|level|levels|salary|hand|alarm|voice|issue|rate|quality|standard|standards|arm|leg|head|bed|temperature|price",
    "rise|rises|rose|rising|arise|arose|risen",
  ],
  ["role|part", "make|made|do|did|have-played|realize|carry|carried"],
  ["crime|suicide", "make|made|do|did"],
  ["goal|goals|aim|objective", "arrive|arrived|do|did|make|made"],
  ["result|results", "arrive|make|made|do|did"],
  ["health", "make|made"],
];

/** Nouns and the adjectives that other languages give them. */
export const ADJECTIVE_CALQUES: readonly (readonly [nouns: string, wrong: string])[] = [
  ["rain|rains|smoker|smokers|traffic", "strong|big|hard|large"],
  ["mistake|mistakes|responsibility|success|failure|problem|surprise|difference", "hard|strong|high"],
  ["possibility|chance|probability|risk|demand|quality|standard|level", "big|elevated|strong"],
  ["experience|knowledge|background|skills|education", "high|big|tall|large|elevated"],
  [
    "speed|level|quality|price|score|scores|grade|grades|mark|marks|rate|fever|temperature|pressure",
    "big|tall|strong|expensive|cheap|great",
  ],
  ["number|amount|quantity|majority|part|group|population", "big-up|strong|tall"],
  ["workload|traffic|rain|smoker|bleeding|burden", "strong|big|hard|large"],
  ["pain|headache|fever|cough|cold|wind", "big|hard|tough"],
  ["family", "numerous"],
  ["people|person|man|woman|professor|nurse", "high|sympathic"],
];

/** Verbs whose base form is no noun: the thing has a form of its own (“growth”, “belief”). */
export const VERBS_NO_NOUNS: readonly string[] =
  "grow believe embarrass discuss encourage arrive analyze participate improve develop prescribe explain examine lose choose decide fail think survive succeed enjoy achieve contribute diagnose describe suggest recommend observe prepare manage admit apply perform require respond solve prevent protect appear disappear exist agree disagree appreciate assist attend behave breathe communicate compare complain conclude confirm connect consider create criticize depend deserve discover educate employ evaluate expect expose express include inform inspire introduce involve maintain marry motivate obtain occur persist prove provide realize receive recover reduce refer remember remove replace represent select speak strengthen suffer teach understand vaccinate deliver detect recognize satisfy serve tolerate translate advise die sell lend adapt adjust assess collaborate combine complete concentrate cooperate dedicate empower hesitate identify implement imagine injure integrate investigate know organize perceive refuse resuscitate".split(
    " ",
  );
