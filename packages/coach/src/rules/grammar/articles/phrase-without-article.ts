import type { ExistenceRule } from "../../rule.ts";
import { NOUN_ENDS } from "../shared/pieces.words.ts";

const ENDS = `${NOUN_ENDS}|and|or|never|needs|happened`;
const FEELING =
  "afraid|nervous|tired|scared|shy|surprised|sad|confused|anxious|worried|embarrassed|disappointed|sick|hungry|angry|ashamed|uncomfortable|lost|bored|jealous|sleepy|dizzy|drunk|cold|strange|awkward|skeptical|proud";
const BODY =
  "arm|leg|hand|foot|eye|ear|lung|kidney|knee|hip|shoulder|side|breast|ankle|wrist|elbow|thigh|cheek|heel|thumb|ventricle|atrium|hemisphere|lobe|groin|flank|calf";

/** “Such problem”, “what beautiful gesture”, “waited for couple of hours”, “in left arm”: phrases that hold an article. */
export const phraseWithoutArticle: ExistenceRule = {
  name: "phrase-without-article",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “a” or “the” belongs in this phrase.",
  why: "“Such a problem”, “a couple of hours”, “in the left arm”: the small word is part of the phrase.",
  source: "usage",
  example: { wrong: "Such problem never appears.", right: "Such a problem never appears." },
  languages: [
    "Russian",
    "Ukrainian",
    "Polish",
    "Hindi",
    "Chinese",
    "Korean",
    "Japanese",
    "Persian",
    "Turkish",
  ],
  patterns: [
    "~spend|~work|~wait|for|during|in|through|throughout|~lose <whole|entire|previous|following day|night|week|month|year|morning|afternoon|summer|winter|family|team|ward|village|class|hospital|city|country>",
    "~change|~like|~love|~learn|~see|~remember|~describe|~show <way> i|he|she|we|they|people|of|that",
    "director|chief|owner|manager|principal|chairman|entrance|roof|middle|corner of <hospital|clinic|university|village|ward|project|laboratory|program|company|room|building|city|street> .|,|in|at|and|who|called|was|is|told|asked|came|said|had|to|with|for",
    "~be <pleasure|honor|honour|privilege|shame|pity|miracle> to|for|that",
    `!no|any|one|every|some|each|many|another|few|all|several|two|three|other|first|of <such @qual{0,2} @neverbare|listener|gesture|speaker|disaster> ${ENDS}`,
    `^ <such @qual{0,2} @neverbare> ${ENDS}|@pures|@adv`,
    "~be <such @qual @neverbare|listener|speaker|person>",
    "^ <what @qual @neverbare|gesture|pity|joy|relief> it|that|this|he|she|was|is|!",
    "~be|~have|~take|~make <quite|rather|fairly @qual @neverbare|journey|walk|trip|wait|evening> .|,|from|to|for|in|and|with|that|at|of",
    "for|after|in|within|with|by|of|had|took|saw|met|have|has|is|was|were|are|only|and|just|about|there|lost|spent|stayed|waited|bought|treated|taught|got <couple|handful|majority|bunch|pair|dozen|hundred|thousand|million|fraction of> @nouns|@cns|@humans|patients|people|the|my|our|them|us|these|those|hours|days|weeks|months|years|minutes|children|women|men",
    "^ <majority|number|handful|couple of> the|@cns|@humans|people|patients|these|them|visits|my|our",
    `@be|~feel|~become <little ${FEELING}>`,
    `in|on|to|of|from|into|under|over|with|above|behind|near|between|along <left|right ${BODY}> .|,|and|in|after|with|was|is|for|of|that|which|when|because|who`,
    "in|on|from|into|to|through|under <chest|abdomen|stomach|throat|neck|forehead|spine|knee|shoulder|ankle|wrist|elbow> .|,|for|when|after|that|and|since|in",
    "in <top @num> percent|%",
    "in <top @num|*%> of",
    "<once|twice|@nums times{0,1} the day|week|month|year> .|,|for|i|we|he|she|in|at|to|with|and|because",
    "in|on|at|from <last|front|back|top|bottom|upper row|page|bed|room|floor|chapter|seat|bench|line|shelf|drawer|door|bus|train|seats> .|,|and|because|of|with|where|who|i|we|he|she",
    "on|in|at|until|during|since|after|by|from <second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth day|night|week|month|attempt|visit|floor|morning|evening|shift|call|row|bed|room|try|page|round|operation|dose|cycle|interview|time> .|,|of|he|she|i|we|they|the|my|a|after|in|and|it|with|when",
    `in|at|on|from|with|to|near|by|of|during|after|~live|~have|~share|~use|~see|~make|~get|~give|~follow|~visit|~choose|~take <same @cn|@cns|@mn> ${ENDS}|with|@human`,
    "~be|~become <first|last|second|third|only|best|worst|biggest|largest|smallest|oldest|youngest|hardest|greatest|strongest|longest|busiest|poorest|happiest|saddest person|doctor|patient|one|woman|man|girl|boy|child|nurse|decision|day|night|moment|month|year|teacher|hospital|clinic|city|lesson|thing|part|time|case|student|member|physician|surgeon> in|of|to|who|that|i|we|for",
    "~be <youngest|oldest|eldest|first|last|best|worst|tallest|strongest|smallest|biggest of> the|my|all|@nums|our|us|them|these|those|his|her",
    "~be <most @qual @neverbare> of|in|i|we|that",
    "as <adult|child|teenager|boy|girl|woman|man|foreigner|immigrant|outsider|guest|adolescent|stranger|newcomer|beginner|orphan|refugee|human> .|,|;|i|and|in|who|with",
    "at|on|in <weekend> .|,|i|we|he|she|and",
    "as|when|because|if|while|to|from|with|by|called|asked <head|chief of department|hospital|nurses|ward|police> .|,|and|who|said|told|asked",
  ],
  unless: [
    "no|any|one|every|some|each|many|another|few|all|several such",
    "such @qual{0,2} @cn @cn|@cns|as",
    "such review|report|work|change|exception",
    "little lost|cold time|sleep|blood|weather",
    "from head|neck to",
    "@poss|'s|@art|this|that|each|every last|front|back|top|bottom|upper|left|right|second|third|fourth|fifth|same",
    "in|at|on|by|of second|third|fourth|fifth|tenth|same @cn|@cns|time @cn|@cns",
    "twice|once|times the day|week|month|year before|after|that|of|i|we",
    "in|to|from|on knee|shoulder|ankle|wrist|elbow to|surgery|pain",
    "second time|dose|call around",
    "same day|week",
    "of|to|with left|right side and",
    "only child|doctor of",
    "her|my|your|our|their|his only|first|last|second|third|best",
    "was|is|were|are second|first to",
    "man|woman to man|woman",
  ],
};
