import type { ExistenceRule } from "../../rule.ts";

const NEED_S = "are|were|have|do|don't|haven't|aren't|weren't";
const NEED_NO_S = "is|was|has|does|doesn't|hasn't|isn't|wasn't";
const START = ["^", "because|that|but|when|although|while|where|if|,|since|whether|so|and"];
const LINK = "of|in|for|with|from|at|on|between|about|to";
const SINGLE =
  "number|lack|importance|quality|rate|role|list|level|cost|management|history|use|amount|aim|goal|purpose|outcome|reason|cause|result|effect|diagnosis|treatment|care|presence|incidence|prevalence|experience|knowledge|approach|idea|story|combination|risk|chance|need|demand|absence|death|life|work|study|analysis|size|time|value|collection|training|support|access|help|impact|burden|price|shortage|team|group";

/** The verb does not fit its subject, wherever words stand between them. */
export const agreementBroad: ExistenceRule = {
  name: "agreement-broad",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "The verb does not fit the word that it belongs to.",
  why: "The noun beside the verb may not be the one that it speaks of.",
  source: "usage",
  example: { wrong: "The number of cases were rising.", right: "The number of cases was rising." },
  languages: ["Chinese", "Vietnamese", "Bengali", "Swahili", "Spanish", "Arabic"],
  patterns: [
    `<the|this|an @qual{0,2} number of @qual{0,2} @anynoun{1,3} were|are|have|do>`,
    "<the number of @qual{0,2} @cns who|that|with|in|on @word{1,6} were|are|have> !@mark",
    ...START.map(
      (start) =>
        `${start} <the|my|our|his|her|their|this|a|an @qual{0,2} ${SINGLE}|@purenoun ${LINK} @art|@poss|these|those|such{0,1} @qual{0,2} @cn{0,2} @cns|*s|people|children|patients ${NEED_S}>`,
    ),
    ...START.map(
      (start) =>
        `${start} <the|my|our|his|her|their|this|a|an @qual{0,2} @purenoun of|in @art|@poss{0,1} @qual{0,1} @purenoun|@mn ${NEED_S}>`,
    ),
    ...START.map(
      (start) =>
        `${start} <the|my|our|his|her|their|this|a|an|every|each @qual{0,2} @cn{0,1} @purenoun @adv{0,1} ${NEED_S}> !you`,
    ),
    ...START.map(
      (start) =>
        `${start} <the|my|our|his|her|their|this|every|each @qual{0,2} @purenoun @adv{0,1} @purebase> @npstart|in|on|at|with|to|from|for|that|.|down|up`,
    ),
    ...START.map(
      (start) =>
        `${start} <my|our|his|her|the|this|your|their @qual{0,1} research|study|project|work|article|thesis|paper|team|program|analysis|clinic|hospital|experience|mentor|system|background @adv{0,1} focus|aim|show|include|involve|explore|need|help|use|address|provide|suggest|require|deal|play|make|take|give|teach|have|go|serve|treat|cover|support|demonstrate|lack|allow|offer> @npstart|on|to|that|in|at|with|@doing`,
    ),
    ...START.map(
      (start) =>
        `${start} <the|my|our|these|those|many|most|some|several|all|both|few|two|three|four|five|six @qual{0,2} @cn{0,1} @purenouns|people|children|patients|residents|doctors|women|men ${LINK} @art|@poss|this|that{0,1} @qual{0,2} @cn{0,2} @cn|@mn ${NEED_NO_S}>`,
    ),
    ...START.map(
      (start) =>
        `${start} <my|our|these|those|many|most|some|several|few|the|all|both|two|three|four|five|six @qual{0,2} @cn{0,1} @purenouns|people|children|residents|patients|women|men|colleagues|parents @adv{0,1} ${NEED_NO_S}> !@purenoun`,
    ),
    ...START.map(
      (start) =>
        `${start} <my|our|these|those|many|most|some|several|few|all|both|two|three|the{0,1} @qual{0,1} @purenouns|people|children|women|men|patients @adv{0,1} @pures|needs|wants|thinks|works|lives|makes|takes|goes|comes|knows|helps|likes|feels|says|shows|seems> @npstart|in|on|at|with|to|from|for|that|about|@adv`,
    ),
    "<people|children|patients|women|men|residents|doctors|nurses|colleagues|students|parents @prep @poss|@art|this|that|these @qual{0,1} @noun|@mn|@nouns @pures|thinks|needs|wants|lives|works|is|was|has|does>",
    "<both|many|several|most|some|two|three|few of @art|@poss|these|those|them|us @qual{0,2} @cn{0,1} @cns{0,1} is|was|has|does>",
    "<one|each|neither|either|every one of @art|@poss|these|those|them|us @qual{0,2} @cn{0,1} @cns{0,1} are|were|have|do>",
    "<either|neither the|my|our @noun or|nor the|my|our{0,1} @nouns|patients|nurses|students is|was|has>",
    "<either|neither the|my|our{0,1} @noun|i|he|she or|nor the|my|our{0,1} @noun are|were|have>",
    "<everyone|everybody|someone|somebody|nobody|anyone of|in|on|at|with @art|@poss|this{0,1} @cn|@mn are|were|have|do>",
    "<everyone|everybody|someone|somebody|nobody|anyone|anybody|everything|nothing|something @adv{0,1} are|were|have|do|don't|want|need|know> !@mark",
    "<each|every|another @qual{0,2} @cn{0,1} @cn @adv{0,1} are|were|have|do|don't> !you|i|we|they",
    "<every|each @qual{0,1} @purenouns|patients|students|residents|days|weeks|months|years|times|nights|doctors|hospitals>",
    "<there is|was|has|isn't|wasn't @adv{0,1} many|several|few|two|three|four|five|six|seven|eight|nine|ten|some|lots|other|no|different|these|those @qual{0,2} @cn{0,1} @purenouns|people|children|patients|beds|cases|doctors>",
    "<there is|was @adv{0,1} many|several|few|lots|two|three|four|five>",
    "<there are|were|aren't|weren't @adv{0,1} not{0,1} a|an|one|much|little|another|no{1,1} @qual{0,2} @purenoun|@mn> !@anynoun|@cap",
    "<there are|were|aren't|weren't @adv{0,1} not{0,1} much|little>",
    "<there are|were only|just{0,1} one> !of|or|to|hundred",
    "<these|those|many|most|several|all|few|two|three|four|five|six|ten|of|the|some|my|our|for|with{1,2} @qual{0,2} @purenouns|people|patients|children|women|men|residents|those who|which|that @adv{0,1} is|was|has|does|@pures|needs|wants|lives|works>",
    "<those who @adv{0,1} is|was|has|does|@pures|needs|wants|lives|works|comes|makes|takes>",
    "<a|an|every|each|this|another @qual{0,2} @cn|@human who|that|which @adv{0,1} are|were|have|do|@purebase|extract|need|want|help>",
    "<the|my|our @qual{0,2} @purenoun who|that|which @adv{0,1} are|were|have|do|@purebase|need|want|live|work|help|include|require> @npstart|in|on|at|with|to|for|not|from|@adv|@qual",
    "<he|she @adv{0,2} @purebase|sit|need|want|work|live|help> @npstart|in|on|at|with|to|from|for|down|that|.|@doing",
    "<he|she @adv{0,1} have|are|were|do|don't|haven't>",
    "<my|our|his|her @qual{0,1} mentor|mother|father|teacher|professor|supervisor|brother|sister|wife|husband|friend|team|chief|boss @adv{0,1} @purebase|have|are|were|sit|want|need|work|live|help> @npstart|in|on|at|with|to|from|for|down|that|.|@doing",
    "<it @adv{0,1} were|are|have|do> @qual|@npstart|@part|not|n't|@prep|very|so|too",
    "^ <this|that @adv{0,1} are|were|have> @art|@qual|the|not|my|our|been|very",
    "<this are|were|have> @art|@qual|the|not|my|our|been|very",
    "<this @qual{0,1} @purenoun @adv{0,1} are|were|have|do|don't>",
    "<these|those is|was|has|does>",
    "<i @adv{0,1} is|are|has|were|does|doesn't|hasn't> !to",
    "^ <you @adv{0,1} is|was|has|does>",
    "<we|they @adv{0,1} is|was|has|does|doesn't|hasn't|wasn't|isn't|@pures>",
    "<i @adv{0,1} @pures|wants|needs|works|lives|helps|likes|loves|studies>",
    "<the data|criteria|phenomena|media has|was|is|shows>",
    "<the|this|no|any news|equipment|information|advice|knowledge|research|evidence|progress|feedback|staff|software|homework|mathematics|ethics are|were|have> !been",
    "<the police|elderly|poor|sick|rich|young|old|injured|homeless|wounded|deaf|blind is|was|has>",
    "<a number|variety|couple|majority|handful|range of @qual{0,2} @cns is|was|has>",
    "<more than one @noun are|were|have>",
    "<do|does|did|don't|doesn't|didn't not{0,1} @pastform|@purepast|had|was|were|has>",
    "<does|doesn't not{0,1} @pures|has|wants|needs>",
    "<did|didn't not{0,1} @pures|has>",
    "<can|could|will|would|should|must|may|might|cannot|couldn't|wouldn't @adv{0,1} @pures|has|is|was|were|had|@purepast|am|are>",
    "<can|could|must|will|would|should|may|might @adv{0,1} to> @tobase",
    "<can|could|will|would|should|may|might|must not{0,1} able> to",
    "<can|could be able to>",
    "<can|could|will|would|should|must|may|might|cannot @adv{0,1} @doing> @npstart|in|on|at|with|to",
    "<can|could|will|would|should|must|may|might @adv{0,1} @pastform> @npstart|in|on|at|with|to",
    "<had|have|has not{0,1} @adv{0,1} @purepast>",
    "<have|has|had|having not{0,1} never|ever|already|just|always|recently|often|only|been{0,1} @purebase|@pures> @npstart|in|on|at|to|with",
    "<was|were|is|are|been|being|be @adv{0,1} @purepast>",
    "<was|were|is|been|being @adv{0,1} @purebase> by|to|at|in|from|with",
  ],
  unless: [
    "of|in|for|with|from|to|by|and|or each|every|another|someone|everyone",
    "years|months|weeks|days|hours|minutes|kilometers|miles|dollars|percent is|was",
    "a|large|small|great|growing number of",
    "~wish|if|as|though|were|unless|suppose|imagine|whether|lest|that|demand|than i|he|she|it|everyone|the|my|this|that @word{0,4} were",
    "if|wish|wished|though|than i|he|she|it|everyone|anyone|someone|everything|nothing|this|that were",
    "i were you",
    "~insist|~suggest|~recommend|~demand|~propose|~request|~require|~ask|~advise|~urge|essential|vital|important|imperative|necessary|crucial that @word{1,5}",
    "~make|~let|~help|~see|~watch|~hear|~have|~did|do|does|could|can|will|would|should|may|might|must|didn't|doesn't|had|has|only|than the|my|our|his|her|their|this|a|an|every|each|he|she|it|everyone|everybody|someone|something|nobody|anyone|people|patients|children|women|men @word{0,4}",
    "~make|~let|~help|~see|~watch|~hear|~feel|~had @word{0,2} he|she|it|my|our|the|this|each|every|his|her @word{0,3}",
    "and|or @art|@poss|my{0,1} @word{1,3} are|were|have|do|is|was|has",
    "and @art|@poss @word{1,4} @purebase",
    "the|my|our|a team|group|majority|pair|couple|range|variety|series|rest|half|families|staff|family|lot|percentage|proportion|minority|dozen|handful|host|fraction|bulk|bunch|class|crew|set of",
    "~have put|read|cut|let|set|run|come|become|hit|spread|hurt|overcome|cost|shut|split|to",
    "@adv @mark",
    "data|media|staff @word{1,4} were|are",
    "in a|the|my|this can",
    "the can",
    "what|all|thing|things that{0,1} i|we|you|he|she|they @adv{0,1} do|did|does|had|have|has was|is",
    "might|will|can|may of|and|is|was",
    "was|were|is|are|been|be|being @adv{0,1} run|overcome|like|put",
    "of it were",
    "did|do|does @cap",
    "staff were|are|have",
    "was|were|is|are|been|be set|cut|put|read|let|hit|hurt|shut|split|quit|due|open|close|busy|tender|free|late",
    "did|do|does so|what|well|good|more",
    "there @be one of",
    "what|that|which|all|everything|wherever|whatever we|they|you is|was",
    "who|which i|we|they|you is|was",
    "one|each of @word{1,6} who|which|that",
    "those|that of @word{0,4}",
  ],
};
