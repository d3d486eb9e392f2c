import type { ExistenceRule } from "../../rule.ts";
import { AFTER } from "../shared/after.words.ts";

/** How something is done is said with an adverb: “speak slowly”, “extremely hard”. */
export const adverbForm: ExistenceRule = {
  name: "adverb-form",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The word that says how has the wrong form here.",
  why: "“Speak slow” and “worked hardly” are slips that an ear may miss and an eye does not.",
  source: "usage",
  example: { wrong: "I speak slow and worked hardly.", right: "I speak slowly and worked hard." },
  languages: ["German", "Russian", "Spanish", "Chinese"],
  patterns: [
    "~speak|~write|~learn|~work|~walk|~move|~act|~answer|~explain|~react|~respond|~recover|~improve|~change|~treat|~manage|~listen|~breathe|~examine|~read|~behave|~adapt|~communicate|~talk|~drive|~eat|~solve|~perform|~sleep|~do|~progress|~integrate|~tell|~run|~function|~smile @obj|it|me|patients|this|things|very|so|too|more|always|english|medicine{0,2} <slow|quick|careful|quiet|fluent|clear|proper|perfect|correct|efficient|effective|independent|professional|serious|rapid|gentle|polite|safe|easy|proud|nice|honest|good|respectful|systematic|successful|significant|dramatic|immediate|complete|regular|different|close|calm|bad|continuous|gradual|frequent> .|;|and|in|with|on|at|to|for|under|when|as|because|by|from|enough",
    "breathe|breathed|breathes|breathing|slept|walked|spoke|beat <regular|normal|bad|irregular|slow|rapid|calm|proper> .|,|;|and|before|after|again|in|for|when|until|by",
    "english|spanish|french|arabic|russian|german|hindi|urdu|portuguese|chinese|farsi|bengali <fluent|perfect|good> .|,|and|because|in|as",
    "<am|is|are fluently>",
    "~work|~study|~try|~train|~prepare|~fight|~practice @word{0,2} <hardly> .|,|for|to|and|in|on|every|during|at|with|before|after|because|until|so|as|by|from",
    "<real good|hard|bad|important|difficult|nice|sick|busy|proud|happy>",
    "<so much happy|sad|tired|difficult|important|proud|hungry|excited|nervous|grateful|busy|afraid|interesting|beautiful|sick|ill|impressed>",
    "<too|so much quickly|slowly|early|quietly|quick|fast|often|far>",
    "<very much important|difficult|busy|good|happy|sad|big|helpful|useful|tired|rewarding|proud|hard|excited|grateful|interesting|thankful|motivated>",
    "<extreme|incredible|absolute|total|complete important|difficult|hard|useful|helpful|happy|busy|grateful|tired|sick|ill|new|different|poor>",
    "<high|severe|recent|previous|serious|new|bad|deep motivated|qualified|injured|graduated|ill|diagnosed|published|skilled|trained|grateful|interested|impressed>",
    `a|an|my|his|her|our|their|good|very|the|strong <recently|quickly|carefully|clearly|really|usually|freely|easily|highly|previously|currently|fully|properly|deeply|strongly|slowly|seriously|correctly|completely|extremely|professionally|personally|clinically|medically|physically|mentally|directly|constantly|daily-ly|generally|finally|immediately @onlynoun|graduate|history|examination|change|work|care|experience|knowledge|interest> ${AFTER}`,
    "~do|~perform|~manage|~finish @det{0,1} @adj|night|day{0,1} shifts|shift|work|job|rounds|procedures|duties|notes|operations <good|perfect|bad> .|,|since|and|because|from|in|even",
    "was|is|were|it's <hardly> to believe|accept|understand|explain|imagine|forget|describe",
    "<specially when|in|because|if|after|during|at|those|this|patients|the|as|with|since|children|women>",
    "~remember|~like|~love|~thank|~enjoy <specially> @word",
    "~do|~perform|~go|~work|~sleep|~speak|~play very|really|so{0,1} <good> .|,|in|on|at|and|with|for|during",
    "~be|~feel|~look|~seem|~sound|~become <very{0,1} happily|sadly|quickly|calmly|proudly|angrily|nervously|carefully|differently> .|,|because|about|when",
    "<most probably|likely that> i",
    "<too much> good|difficult|hard|busy|tired|important|late|far|young|old|big|small|sick|expensive",
    "<a bit of> difficult|hard|tired|nervous|sad|afraid",
  ],
  unless: [
    "it|that|this|which ~do good",
    "had|have|has recent injured",
    "do|does|did|doing|done|work|working it|this|things different",
    "close to",
  ],
};
