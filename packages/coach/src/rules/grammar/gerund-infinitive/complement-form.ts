import type { ExistenceRule } from "../../rule.ts";

const NEXT =
  "@art|@poss|me|us|him|her|them|this|these|those|that|more|in|at|with|to|for|from|on|as|about|every|each|all|both|what|how|patients|people|@num";
const DOER =
  "i|we|he|she|they|who|to|not|will|would|can|could|never|always|also|had|has|have|@human|@humans|nobody|everyone|and|family|team";
const TOLD =
  "allowed|permitted|encouraged|asked|invited|required|forced|expected|advised|obliged|supposed|instructed|persuaded|urged|ordered|authorized|compelled|inclined|tempted|chosen|selected";
const SPAN =
  "time|times|days|hours|years|months|weeks|nights|evenings|weekends|mornings|afternoons|minutes|day|hour|year|month|week|night|evening|weekend|morning|afternoon|winter|summer|spring|autumn|shift|shifts|break|breaks|holiday|holidays|vacation|lunch|semester|childhood|life|youth|money|savings|energy";
const BARE =
  "stay|help|study|go|come|visit|change|start|talk|try|travel|share|train|volunteer|return|serve|practice|move|play|sleep|live|teach|check|report|repeat|record|rest|answer|follow|wait|read|walk|stop|join|leave|open|take|make|give|get|keep|see|know|do|be|have|become|use";
const BASE_VERB =
  "@purebase|answer|have|be|attend|visit|help|study|work|use|do|make|go|come|call|check|report|record|present|review|test|transfer|discharge|sign|touch|treat|examine|watch|practice|open|read";

/** “Allowed presenting”, “for find the films”, “decided moving”: the form of the verb after these words. */
export const complementForm: ExistenceRule = {
  name: "complement-form",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: after this word the verb takes another form.",
  why: "Some words take “to” and the base form, others -ing; after a preposition it is -ing.",
  source: "usage",
  example: { wrong: "I was allowed presenting it.", right: "I was allowed to present it." },
  languages: ["Spanish", "French", "Russian", "Turkish", "Arabic", "Persian", "Chinese"],
  patterns: [
    "<~hesitate for|in|of|at|on @ving|@purebase>",
    `@be|been|being|get|got @adv{0,1} <${TOLD} @doing|@purebase>`,
    `@be|been|being|get|got @adv{0,1} <${TOLD} @ving> ${NEXT}`,
    `${DOER} <~decide|~hope|~refuse|~agree|~promise|~intend|~pretend|~aspire @ving> ${NEXT}`,
    `<~spend @art|@poss|@num|much|many|several|some|a|most|all|whole|entire{1,3} @qual{0,1} ${SPAN} to @purebase|read|study|help|work|write|practice>`,
    "~be|~become|~feel|am|are|is @adv{0,1} <interested to @purebase|do|work|study|join|practice|help|pursue> !that|how|what|why|whether|more",
    `<~help me|us|him|them @doing> ${NEXT}`,
    `<~ask me|us|him|them @purebase> ${NEXT}`,
    `<~ask @art|@poss @human|@humans @purebase> ${NEXT}`,
    "<accused|convicted|guilty|capable|incapable|fond to> @tobase|have|be",
    "@be|been|~find|~make|it|very|too|so <difficult|impossible|possible|eager|willing|unable|reluctant|unlikely|likely for @doing>",
    "@art|@poss|no|any|~get|~give|~have <opportunity|permission|ability|inability|willingness|refusal|desire|courage|obligation for @doing>",
    "@art|@poss|no|any <ability|inability|willingness|refusal|unwillingness|permission|eagerness|obligation of @doing>",
    `<for|of|about|by not ${BASE_VERB}> @adv|${NEXT}|soon|sooner|earlier|enough`,
    `<for @purebase> @art|@poss|me|us|him|them|this|these|those`,
    `too|enough|so @qual{0,1} <for @purebase>`,
    `${DOER} <~decide|~hope|~refuse|~agree|~promise|~want|~wish|~intend|~pretend|~afford|~aspire|~vow|~manage @doing> ${NEXT}`,
    `would|i'd|we'd|should <like @doing> ${NEXT}`,
    "<no choice|option|alternative but|than|except @doing|@purebase>",
    `@poss|the main|first|only|next|daily{0,1} <job|task|role|duty|goal|aim|dream|purpose|mission|responsibility was|is ${BASE_VERB}> @art|@poss|these|those|every|each|all`,
    `i|we|he|she|they|would <prefer ${BASE_VERB}> @art|@poss|me|us|him|them`,
    `@be|been @adv{0,1} <likely|unlikely|eager|willing|unable|reluctant @doing> @art|@poss|me|us|him|them|this|these`,
    `<before|after|without|by|upon ${BASE_VERB}> me|him|them|us`,
    `<before|after|without|by|upon ${BASE_VERB}> her .|,|i|we|he|she|to|in|at|with|from|on`,
    `!. <without sign|touch|ask|check|use|need|help|open|answer|visit|examine|harm|damage> @art|@poss`,
    "<before|after|without|by|upon @purebase> @art|@poss",
    "<from|of|about @purebase> @art|@poss|me|us|him|them|that|how",
    "<from|of|about|without listen|belong|think|talk to|about>",
    "@be|i'm|got|get|really <tired|sick to @vb>",
    "i|we|he|she am|are|is|was|were|'m|been @adv{0,2} <used to @tobase>",
    "i'm|we're @adv{0,2} <used to @tobase>",
    "the|a|my|any|no|great|real <fear|risk|danger|habit|possibility|pleasure|experience|advantage|likelihood|probability|satisfaction|thought|guilt to @purebase|fail|lose|fall|infect|know|work|fall>",
    "<obliges|compels|forces|enables to @tobase>",
    `${DOER} <~attempt|~threaten|~fail|~prepare|~seek|~strive|~tend @doing> ${NEXT}`,
    "<for @purebase|buy|find|see|know|bring|become> @npstart",
    "@be|been|being <seen|heard|made|supposed|meant|bound to @doing>",
    "on|at the <point|verge|brink|edge to @vb>",
    `<~advise|~allow|~authorize|~beg|~challenge|~compel|~convince|~enable|~encourage|~empower|~force|~inspire|~instruct|~invite|~motivate|~oblige|~permit|~persuade|~push|~request|~tempt|~urge me|us|him|them ${BARE}> !of|for`,
    "<without|before|after|by|of|instead be @vpart>",
    "<~let|~make me|us|him|them to> !@art|@poss|@num|@mark|this|that",
  ],
  unless: [
    "it|that|this @be|would be{0,1} a|my|great|such|real|true pleasure to",
    "for let|go|come|become",
    "time|times to",
    "@be|been given|put|set|cut|let|read|hit|hurt|come|become|run|overcome @art",
    "ask him|them|us|me let",
    "want|wanted|wants|need nursing",
    "allowed|permitted|encouraged|asked|invited|required|forced|expected|advised|ordered|chosen|selected|authorized do|like|using|being|depending|including|let",
    "afford|afforded @doing @cns|@mn",
    "help|helped|helping them|us|him|me being",
    "for example|instance",
    "before|after|by|upon understand",
  ],
};
