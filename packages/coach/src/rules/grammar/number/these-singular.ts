import type { ExistenceRule } from "../../rule.ts";
import { NOUN_ENDS } from "../shared/pieces.words.ts";

const ENDS = `${NOUN_ENDS}|@onlypast|who|he|she`;

/** A singular after a word for more than one: “these patient”, “many hospital”, “three child”. */
export const theseSingular: ExistenceRule = {
  name: "these-singular",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after this word the noun is plural.",
  why: "The missing -s is one of the first things a careful reader sees.",
  source: "usage",
  example: { wrong: "Many hospital had no power.", right: "Many hospitals had no power." },
  languages: ["Chinese", "Vietnamese", "Thai", "Persian", "Turkish", "Indonesian", "Hindi"],
  patterns: [
    `<many|several|few|these|those|various|numerous @adj{0,2} @onlynoun|nurse|study|exam> ${ENDS}`,
    `<several|various|numerous|different @adj{0,1} interview|case|visit|report|form|test|project|procedure|document|place|model|group|result|practice|object> ${ENDS}`,
    `<two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred @adj{0,2} @onlynoun|nurse|study|exam|case|visit|interview> ${ENDS}`,
    `<@num different|other|more|new|young|old|major|main|important|small|big|sick @onlynoun|nurse> ${ENDS}`,
    `for|in|after|over|about|than|of|with|were|had|saw|treated <@num year|month|week|day|hour|patient|doctor|nurse|student|bed|child|case|hospital|village|family> ${ENDS}`,
    `<many|several|few|two|three|four|five|six|ten year|month|week|day|hour|minute|night|time> ${ENDS}`,
    "<these|those|several|few|various @adj{0,1} experience|case|visit|interview|challenge|report|question|result|reason|change|lecture|encounter|exercise|process> @onlypast|@be|@have|@modal",
    "<two|three|four|five|six|seven|eight|nine|ten|many|several @adj{0,1} @onlynoun> and|or @num|a|the|i|we|my|many|several|he|she",
    "<many|these|several|few|those patient|doctor|student|physician|hospital|village|child|woman|family> @onlybase|come|need|live|want|work|visit|get|wait",
    `<many of|such different|various|many @onlynoun> ${ENDS}`,
    "<different @onlynoun and|or @onlynoun> .",
  ],
  unless: [
    "many a",
    "one|1|half other|more|new|@adj{0,2} @noun",
    "@year @noun",
    "those patient|present|resident|adult|individual with|enough|in",
    "few day|night",
    "step|level|type|stage|grade|phase|part|room|ward|bed|day|unit|page|chapter|figure|table|number|no|class|covid|version|case|q|volume|track|station @num @adj{0,2} @noun",
    "@count|@num of",
    "twenty-four|24 hour",
    "one|two|three|four|five|six|seven|eight|nine|ten o'clock",
    "half|quarter @noun",
    "those|these in|at",
    "@num and",
    "age|aged @num",
    "a|an|the|my|his|her|our|their|first|every|each @num @unit",
    "@month @num",
    "fifty|hundred percent",
    "many time-",
  ],
};
