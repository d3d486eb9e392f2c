import type { Sentence } from "../../document/sentence.ts";
import { type Frames, frameFinder } from "../frames.ts";
import type { Hit, SentenceRule } from "../rule.ts";

const WORDS = {
  reader: [
    "(?:program |programme |residency |selection |department |medical )*(?:directors?|committees?|committee members?|chair(?:man|person|woman)?|coordinators?|board|panel|faculty|members?|readers?|reviewers?|interviewers?|team|doctors?|physicians?)",
    "sirs?",
    "madams?",
    "ma'am",
    "sir ?/ ?madam",
    "sir or madam",
    "sir and madam",
    "dr\\.? \\S+",
    "professors?(?: \\S+)?",
    "mr\\.? \\S+",
    "mrs\\.? \\S+",
    "ms\\.? \\S+",
    "all",
    "colleagues?",
    "friends?",
    "hiring manager",
    "admissions? \\S+",
    "everyone",
    "ladies",
    "gentlemen",
  ],
  polite: [
    "kind",
    "kindly",
    "thoughtful",
    "careful",
    "favou?rable",
    "generous",
    "valuable",
    "precious",
    "due",
    "humble",
    "earnest",
    "serious",
  ],
};

const FRAMES: Frames = {
  must: [
    "(?<!my )(dear|respected|honou?rable|esteemed|distinguished|hello|hi|greetings|good (morning|day|evening),?) ~2 @reader( ?[,:!])?",
    "(esteemed|distinguished|honou?rable|respected) (members|committee|directors?|faculty|readers?|sirs?|doctors?|colleagues)( of)?",
    "to whom(soever)? it may (concern|concerns)",
    "ladies and gentlemen",
    "(yours|your) (sincerely|faithfully|truly|respectfully|obediently|most sincerely|humbly)",
    "(sincerely|respectfully|faithfully|warmly|gratefully|humbly)( yours)?,?$",
    "^(sincerely|respectfully|best regards|kind regards|warm regards|regards|with (best|kind|warm|kindest|warmest) regards|best wishes|with gratitude|with (deep |great |due )?respect|cordially|thanking you|thanks|many thanks|with thanks)( yours)? ?,?",
    "(best|kind|warm|kindest|warmest) regards",
    "(i |i would like to |i want to |i wish to |let me |we |allow me to )?(sincerely |deeply |kindly |humbly |truly |once again )?(thank|thanks|thanking|grateful to) (you|the (selection |admissions? )?committee|the reader)( all| very much| so much| again| once again| sincerely)?( in advance)? (for|that|in advance)",
    "thank you( very much| so much| again| once more| kindly| sincerely| all)?( in advance)?( ?[.!,]|$)",
    "(i |and |would |will )?(greatly |highly |truly |deeply |really |much )?appreciate (your|you) (time|consideration|attention|taking|reading|review|considering)?",
    "(your|for) (time|@polite|review|reading) ?(and|,)? ?(kind |careful |thoughtful |favou?rable )?(consideration|attention|review)",
    "for your ~1 (time|consideration|attention) ",
    "(for )?(your|the) (@polite )?(consideration|attention) (of|to|in) (my|this|the) (application|statement|candidacy|request|essay|letter)",
    "(taking|took|take|spending|spent|giving|spare|sparing) (the |your |some )?(valuable |precious |kind )?time to (read|review|consider|go through|look|evaluate)",
    "you (will|would|shall|'ll|are) (not|never) (ever )?(going to )?(regret|be disappointed|be sorry|be let down)",
    "(not|never|won't|don't|cannot|can't) (ever )?(disappoint|fail|let|betray|forget|regret) you( all| down)?",
    "you won't (regret|be disappointed|be sorry)",
    "(if|when|should) you (choose|chose|select|accept|grant|give|decide|rank|hire|take|invite|offer|pick|consider|read|call|match|train) (me|my|on me|to (rank|invite|accept|choose|select|take|give))",
    "(give|grant|offer|allow|consider|choose|select|rank|accept|invite|take|trust|pick|believe) me (a |an |the )?(chance|opportunity|interview|for|as|into|to (your|join|prove|introduce|present|share|be part|show|work|explain|tell|begin|start)|and you|in your|favou?rably|high|this|please|privilege|honou?r|place)",
    "(please|kindly) (consider|accept|read|find|see|note|allow|give|grant|rank|do not|don't|look|let me|feel free|contact|excuse|forgive|review|refer|choose|invite|select|believe|understand)",
    "(i |therefore )?(kindly |humbly |respectfully |earnestly |sincerely )?(ask|request|beg|urge|invite|implore) (of )?(you|your|the committee|the (selection|program|admissions) (committee|director))",
    "(as|while|when|after|before) you (read|review|reading|reviewing|look at|look over|see|will see|can see|may see|could see|might see|go through|finish|evaluate|know from|will notice|can tell|consider my)",
    "you (will|can|may|might|would|'ll|could) (see|find|notice|read|discover|note|also see|also find|wonder|ask|think|observe|be wondering|already know|have noticed|have read|realize) (in|from|that|why|how|me|my|a|an|the|on|by|if|through|what|about)",
    "(let me|allow me to|may i|permit me to|i would like to|i want to|i wish to) (introduce|tell you|present|share with you|explain to you|assure you|describe to you|take you|begin by introducing|express my|thank|convince you) ?(myself)?",
    "(i )?(hope|trust|believe|am (sure|certain|confident)) (that )?(you|the committee|the reader|the selection committee|your committee) (will|would|can|may|could|find|see|are|consider|agree)",
    "(i )?(look|looking) forward to (hear|hearing|meet|meeting|speak|speaking|talk|your|an interview|discuss|discussing|see|seeing|work|working|join|joining) ?(from |with |to )?(you|your|response|reply|decision|the committee|the interview)",
    "(you|your) (honou?rable|esteemed|respected|good|kind|prestigious|renowned|distinguished|reputed|reputable) ?(selves|self|office|committee|program|programme|institution|hospital|department|university)?",
    "(the |dear )(reader|readers|committee|committee members|program directors?) (who|will|may|might|can|should|reading|is reading) (read|reading|wonder|see|find|ask|this|be|consider|notice|have|forgive|know)",
    "(convince|show|prove to|assure|tell|promise|remind|write to|address|writing to|appeal to) (you|the (selection |admissions? )?committee)( all)? (that|of|why|how|about|my|to|in|with|today|for)",
    "(i am|i'm|i write|i) (am )?writing (this (letter|statement|essay) )?to (you|your|apply|express|request|introduce|ask|seek)",
    "(at|to|of|in|on) your (earliest convenience|disposal|service|kind)",
    "(hope|hoping|wish|would love|would like|want|glad|happy|ready|pleased|available|honou?red) to (meet|join|hear from|talk to|speak to|speak with|talk with|work with|see|visit|convince|show|thank) you(r team)?( all)?",
    "(grateful|thankful|honou?red|glad|happy|obliged|indebted|appreciate it) (to you |it |very much )?(if|when|for) you(r)?",
    "i remain(,| at your| yours)",
  ],
  should: [
    "your (own )?(residency |training |esteemed |medical |internal medicine |family medicine |psychiatry |surgery |pediatrics? |neurology |pathology |categorical |emergency medicine |prestigious |excellent |great |wonderful )*(program|programme|residency|hospital|institution|department|faculty|committee|university|residents|team)('s)?",
    "my (application|candidacy|statement)( in| with)? ~2 (your|you)",
  ],
  could: ["(you|your) (program|committee|time|decision|consideration|interview|attention)"],
};

/** “The last thing she said was thank you.” */
const TOLD = /\b(?:said|whispered|wrote|mouthed|answered|replied)(?:,|:| was| only| just)? $/i;
const addresses = frameFinder(FRAMES, WORDS);

/** A statement that speaks to its reader as a letter does. */
export const addressesReader: SentenceRule = {
  name: "addresses-reader",
  id: "addresses-reader",
  form: "sentence",
  severity: "must",
  kinds: ["personal-statement", "experience"],
  message: "“{}” speaks to the reader as a letter does.",
  why: "A statement is no letter: greetings, thanks and requests take room and sound like begging.",
  source: "advisers",
  ask: "Does the sentence before or after it lose anything without this one?",
  example: {
    wrong: "Dear Committee, I thank you for your time.",
    right: "The statement begins with the patient and ends with the plan.",
  },
  find: findIn,
};

function findIn({ plain }: Sentence): readonly Hit[] {
  return addresses(plain).filter(
    ({ from, to }) => !(TOLD.test(plain.slice(0, from)) && /^thank/i.test(plain.slice(from, to))),
  );
}
