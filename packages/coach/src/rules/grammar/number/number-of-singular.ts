import type { ExistenceRule } from "../../rule.ts";
import { NOUN_ENDS } from "../shared/pieces.words.ts";

const PERSON =
  "patient|doctor|student|nurse|physician|resident|colleague|child|woman|man|hospital|clinic|village|family|country|disease|problem|case|skill|surgeon|teacher|friend|person|symptom|mother";

/** A singular after “a number of”, “a lot of”, “all”: “a lot of patient”, “all doctor”. */
export const numberOfSingular: ExistenceRule = {
  name: "number-of-singular",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: here the noun is plural.",
  why: "“A lot of patients”: more than one needs its -s.",
  source: "usage",
  example: { wrong: "A lot of patient came.", right: "A lot of patients came." },
  languages: ["Chinese", "Vietnamese", "Hindi", "Persian", "Turkish", "Thai"],
  patterns: [
    "i|he|she am|was|is|became the|a first|second|third|only|main|last|chief{0,1} <authors|doctors|residents|students|physicians|interns|members|speakers|nurses|investigators> .|,|of|in|and|who|on|at",
    "<group|team|crowd|class|couple|dozens|number|handful|generation of @qual{0,1} @human> @vpast|@prep|@be|who|.|,",
    "nearly|almost|about|around|over|than|with|saw|treated|had|has|examined|called <hundred|thousand|million> @cns|@humans|people|patients|dollars|kilometers|beds",
    "~need|~have|~see|~train|~want|~hire|are|were more|fewer|enough <@human|bed|hospital|nurse|machine|ventilator|ambulance> .|,|in|at|for|and|than|to",
    "a|one|each|of|two|three|new|every <pair|set|series|row|list|collection|pile|stack|bunch|sequence|handful|variety|range of @qual{0,1} @neverbare|shoe|sock|boot|sandal|crutch> .|,|and|in|on|at|for|from|with|to|was|is|were|costs|cost|that|which",
    "<all kind|type|sort of @cn|@cns|@mn|people|patients|diseases>",
    `<number|lot|lots|plenty|hundreds|thousands|dozens|majority|group of @adj{0,2} @onlynoun|nurse|case|procedure|study> ${NOUN_ENDS}|who|@onlypast`,
    `<all|other|different|most|certain @adj{0,1} ${PERSON}> ${NOUN_ENDS}|who|@onlypast`,
    `<all the|my|our|these|those @adj{0,1} ${PERSON}> who|are|were|have|in|,|.|came`,
    "^ <lot of> @noun|@nouns|@mass|people|patients",
    "were|was|is|are|had|have|with|and|saw|got|gave|gained|to|learned|met|i|we <lot of> @noun|@nouns|@mass|people|patients|things",
    `<over|about|around|nearly|almost|approximately @num ${PERSON}|year|month|week|day|hour> ${NOUN_ENDS}|who`,
    "<@percent of patient|doctor|student|case|child>",
    "<dozen|hundred|thousand|million of> @onlynouns|people",
    "<@num|many|few|several hundreds|thousands|millions|dozens> of{0,1} @nouns|people",
    "<hundreds|thousands|dozens|millions> @onlynouns|people",
    "<@count hundreds|thousands|millions>",
  ],
  unless: [
    "more|enough patient|expert|human|adult|junior|senior|novice",
    "group|team|crowd|class|number of @qual{0,1} @human and|@cn",
    "series|range|variety|set of care|work|life|office",
    "than|over|about|around|nearly|almost|approximately one|1|half",
    "variety|range|group|types|kinds of experience|family|care|community|staff|surgery|disease|illness|cancer|practice|stroke|injury|infection|work|exercise|life|person|fever|pain|material",
    "all family|day|night",
    "over|about|around @year",
    "some other|most|different|certain day|night",
    "other hospital|doctor|nurse|patient ,|in",
    "the other",
    "no|any|every|each|another|some other",
    "a|an|one|the @adv{0,1} different|certain|most|other",
    "lot|lots|plenty|majority|percent of experience|time|life|practice|trust|blood|care|effort|land|disease|family|pain|ward|death|evidence|population|day|night|city|country|room|home|community|responsibility|attention|history|work|week|year|team|hospital|staff|village|cancer|illness|exercise|travel|emotion|fear|thought|hope|business|detail|fever|resistance|infection|injury|faculty|culture|education|pride|motivation|medication|interest|noise|government|communication|loss|stroke|change|energy|coordination|pressure|instruction|explanation|discussion|conflict|preparation|interaction|autonomy|recognition|collaboration|space|memory|paper|light|doubt|character|dialogue|risk|failure|language|opinion|surgery|sample|variation|improvement|support|growth",
  ],
};
