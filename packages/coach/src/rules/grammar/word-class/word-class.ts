import { NOUN_ADJECTIVE, NOUN_VERB } from "../../../lexicon/word-pairs.ts";
import type { ExistenceRule } from "../../rule.ts";

const AFTER = "@prep|and|,|.|because|when|that|but|to|if|so|for|in|at|with|about|of";
const nouns = NOUN_ADJECTIVE.map(([noun]) => noun).join("|");
const verbs = NOUN_VERB.map(([, verb]) => verb).join("|");
const verbNouns = NOUN_VERB.map(([noun]) => noun)
  .filter((noun) => noun !== "thought")
  .join("|");

/** A noun where an adjective belongs, a verb where a noun belongs, and the like. */
export const wordClassSlip: ExistenceRule = {
  name: "word-class",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: another form of this word belongs here.",
  why: "English has a form of its own for thing, deed, quality and manner.",
  source: "usage",
  example: { wrong: "She was kindness to me.", right: "She was kind to me." },
  languages: ["Persian", "Japanese", "Chinese", "Vietnamese", "Indonesian", "Russian", "German"],
  patterns: [
    `<very|too|extremely|quite|really|more|so ${nouns}> ${AFTER}`,
    `i|he|she|they|we|staff|nurses|doctor|doctors|patient|patients|mother|people|you|who|family <@be|~feel|~become|~seem not|very|so|always{0,1} ${nouns}> ${AFTER}`,
    `it|this|that|experience|work|rotation|training|opportunity|project|course <@be very|so|really|quite|extremely benefit|success|interest|importance|value|use|help|difficulty|necessity|convenience|stress|danger|pain|surprise|shock|challenge>`,
    `@poss|patient's|'s <@adv{0,1} ${verbs}> was|were|is|became|had|has|in|and|.|,|of|to`,
    `the|a|an|this|his|her|my|their <@qual{0,1} ${verbs}> of|is|was|between|in|and|to`,
    `to|can|could|will|would|must|should|i|we|they <${verbNouns}> the|a|an|my|his|her|their|our|this|these|that|me|him|them|us|it`,
    "<am|is|are|was|were|been agree|disagree> with|that|to|on",
    "<have|has|had right|wrong|reason|hungry|thirsty|afraid|cold|hot> .|,|and|when|because|that|about",
    "<have|has|had @num years old>",
    "<have|has|had @num years of age>",
    "i|he|she|who|patient|mother|woman|man|boy|girl|they <have|has|had @word{1,3} years old>",
    "i <have|had|has @nums|twenty-*|thirty-*|forty-* years> and|.|,|old",
    "<very @purebase|@purepast> @npstart|in|to|with|for|procedural",
    "<very|so like|love|enjoy|want|appreciate|hope|need|respect|admire|hate|prefer|miss> @npstart|to|@ving|@qual",
    "<@be|feel|feels|felt|look|looked|looks|sound|sounds|seem|seems|seemed|smell|become|became happily|sadly|easily|strongly|differently|quickly|carefully|nervously|comfortably|safely|angrily|calmly|confidently|proudly|anxiously|clearly|responsibly|patiently> .|,|and|to|with|for|about|when|because",
    "~work|~speak|~learn|~write|~explain|~communicate|~listen|~act|~react|~breathe|~treat|~perform|~examine|~adapt|~study|~train|~operate|~respond|~practice|~teach|~prepare|~diagnose|~think|~solve|~drive|~answer|~behave|~talk|~progress|~recover|~improve|~affect|~manage @art|@poss|it|them|him|her|me|us{0,1} @mn|@cn|@cns{0,1} <very|so|really|quite{0,1} good|careful|precise|quick|slow|perfect|fluent|efficient|independent|professional|correct|effective|regular|successful|intensive|deep|clear|honest|real|total|complete|gentle|calm|bad|accurate|easy|quiet|polite> .|,|and|so|with|to|in|at|because|for|when|under",
    "<speak|speaks|spoke|write|work|works|worked|perform|performed|do|did|explain|know|understand|sing|play|sleep|slept|manage|communicate @mn|it|@cap{0,1} very|so|really{0,1} good|bad|quick|perfect|fluent|careful> .|,|and|with|in|at|for",
    "<to|can|could|will|good|well{1,2} good|well explain|work|speak|treat|help|understand|communicate|do|manage|know|learn> ",
    "<extreme|especial|absolute|terrible|incredible @qual> @anynoun|.|,|to|that",
    "^ <unfortunate|fortunate|usual|general|recent|sudden|final|actual|initial|previous|normal|lucky|sad ,>",
    "@be|been <currently|now|still|also|already{0,1} work|live|study|apply|train|pursue|wait|look|try|do> as|in|at|for|on|to|with",
    "<please find|see attach|enclose>",
    "<the|a|any|no|big|main|this|tell|see|know|make|makes|made different> between|in|to|for",
    "@prep <the important|different|confident|possible|difficult|beautiful|honest|dangerous|violent|absent|present> of",
    "<economical> crisis|situation|problems|growth|status|background|reasons|difficulties|development",
    "<historic|politic|classic|economic|electric|tragic|practic|medic|clinic|surgic|ethic|critic|logic|physic> experience|exam|knowledge|skills|reasons|history|work|practice|training|care|thinking|decision|problems|background|school",
    "<sensible to>",
  ],
  unless: [
    "to effect a|the change|changes|cure|transfer|repair",
    "patient's|flat|blunted|low affect",
    "~let|~make|~help|~see|~watch|~hear her @vb",
    "very like her|his|my|the|each|a|an|our|their",
    "thing|all|what|best|least @word{0,6} is look|try|work|wait|live|do|apply",
    "more ability|accuracy|anger|anxiety|awareness|benefit|beauty|caution|charity|clarity|comfort|compassion|competence|competition|complexity|confidence|confusion|convenience|courage|creativity|curiosity|danger|death|dedication|depression|determination|difference|difficulty|discipline|efficiency|empathy|energy|enjoyment|enthusiasm|experience|flexibility|freedom|frustration|generosity|gratitude|happiness|health|heat|help|honesty|hope|humility|hunger|importance|independence|influence|interest|joy|kindness|knowledge|length|light|logic|loyalty|luck|motivation|pain|passion|patience|peace|poverty|power|pride|professionalism|reality|reason|resilience|respect|responsibility|risk|safety|satisfaction|shame|silence|skill|stability|strength|stress|success|sympathy|time|training|truth|use|value|variety|violence|warmth|weakness|weight|wisdom|worry|activity|ambition|charity",
    "too use|help|heat|value|stress|risk|hope|reason|worry",
    "~be|was|is|are present|risk|use|help|stress|worry|pain|hope|value to",
    "to help|use|risk|stress|hope|worry|value|experience",
    "really|so hope|help|use|value|respect|worry|benefit|risk|stress|reason|experience",
    "no use|help|success|risk|reason",
    "i|we|they|you|who hope|help|use|value|respect|worry|benefit|risk|experience|influence|interest|stress",
    "@be life|death|fortune|death|youth",
    "the|a|an|this|his|her|my|their complete|present|save|live|know|move|fail|clothe|graduate|lose of|in|to|is|was|and",
    "live in|to|and|was|is",
    "is|was|are|were well|easily",
    "work|works|worked|do|does|did|make|makes|made|take|use|give|have|need|provide|see|saw|speak|had|gave @npstart{0,1} good|clear|honest|bad|real|total|complete|professional|independent|intensive|regular|easy|effective|quiet and",
    "keep|kept|stay|stayed|remain|remained|become|became|seem|seemed|feel|felt|look|looked|sound|sounded|find|found|make|made|consider|considered|stood|sit|sat|call|called|turned|run|ran|get|got|arrive|arrived|prove|proved|grow|grew @word{0,3} good|careful|precise|quick|slow|perfect|fluent|efficient|independent|professional|correct|effective|regular|successful|intensive|deep|clear|honest|real|complete|gentle|calm|bad|accurate|easy|quiet|polite",
  ],
};
