import type { ExistenceRule } from "../rule.ts";
import { AFTER, AFTER_OBJECT } from "./after.words.ts";

/** “It was good experience”: a described count noun needs an article. */
export const articleBeforeDescribedNoun: ExistenceRule = {
  name: "article-before-described-noun",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "A single thing that can be counted needs “a”, “an” or “the” here.",
  why: "Readers feel the gap before they know what is missing.",
  source: "usage",
  example: { wrong: "It was great opportunity for me.", right: "It was a great opportunity for me." },
  languages: ["Russian", "Ukrainian", "Polish", "Hindi", "Urdu", "Chinese", "Farsi", "Korean"],
  patterns: [
    `is|was|be|been|being|it's @adv{0,1} <important|necessary|essential|valuable|useful|great|big|good|difficult|hard|wonderful|amazing|unforgettable|new|rewarding|small|serious|beautiful|perfect|unique|invaluable|bad|sad|happy|long|terrible|challenging|interesting|huge opportunity|skill|lesson|challenge|experience|decision|day|moment|problem|place|job|question|reason|thing|person|doctor|physician|teacher|hospital|country|city|goal|dream|step|tool|idea|example|story|course|mistake|chance|year|month|night|example|surprise|event|responsibility|honor|privilege|process|subject|topic|disease|project|team> ${AFTER}`,
    `~be <such important|good|great|difficult|hard|big|beautiful|small|nice|valuable|busy|long|wonderful opportunity|skill|lesson|challenge|experience|decision|day|moment|problem|place|job|question|reason|thing|person|doctor|physician|teacher|hospital|country|city|goal|dream|step|tool|idea|example|story|course|mistake|chance|year|month|night|example|surprise|event|responsibility|honor|privilege|process|subject|topic|disease|project|team|ward|clinic|time> ${AFTER}`,
    "~have|~get|~gain|~receive|~give me|us|him|her{0,1} @adj{0,1} <opportunity|chance> to|of|for|that",
    "~have <dream|goal|plan|idea> to|of|that",
    `~have|~be <younger|older|elder|little|big|small brother|sister|son|daughter> ${AFTER}`,
    "~have <brother|sister|son|daughter|wife|husband> who|and|,|.|with|in|at",
    "~play @adv{0,1} <@adj{0,1} role> in|of|for|as",
    `~make|~making <decision|mistake|diagnosis|plan|difference> ${AFTER}`,
    `~make <@adj decision|mistake|diagnosis|plan|difference> ${AFTER}`,
    `~take <decision|exam|course> ${AFTER}`,
    `~write|~read|~publish|~present|~send|~submit <@adj{0,1} report|article|paper|thesis|book|poster|letter|case|manuscript|essay|review|poem> ${AFTER}`,
    `~ask <question> ${AFTER}`,
    `~give <@adj{0,1} presentation|lecture|speech|injection> ${AFTER}`,
    "~see|~examine|~treat|~meet|~help|~manage|~follow|~lose|~admit|~bring <@adj{0,1} patient> with|who|in|from|,|.|for|at|on|because|was",
    `~join|~enter|~visit|~leave|~open <hospital|clinic|team|university|department|project|room|ward|village|program|operating|emergency room{0,1}> ${AFTER}`,
    `~start|~create|~build|~design|~develop|~lead|~buy|~make|~organize|~organise <@adj{0,1} app|database|project|questionnaire|protocol|dashboard|checklist|website|survey|campaign|team|workshop|leaflet|poster|house|car|list|notebook|table> ${AFTER_OBJECT}`,
    "~be <45-year-old|*-year-old|*-years-old|*-month-old man|woman|boy|girl|patient|lady|child|male|female|mother|farmer|teacher>",
    "with|see|saw|treated|examined|met|was|is <*-year-old man|woman|boy|girl|patient|lady|child|male|female>",
  ],
  unless: [
    "@art|@poss|@det opportunity|chance|report",
    "no|any|every|each|ample|equal|another|little|much|more @adj{0,1} opportunity|chance|difference|decision|role|case|patient",
    "see|saw|seeing patient after|by",
    "~build team",
  ],
};
