import { NOUN_ADJECTIVE } from "../../../lexicon/word-pairs.ts";
import type { ExistenceRule } from "../../rule.ts";

const nouns = NOUN_ADJECTIVE.map(([noun]) => noun)
  .filter((noun) => !/^(?:health|help|death|interest|difference|experience|use|value|stress)$/.test(noun))
  .join("|");
const PERSONS =
  "man|woman|person|people|doctor|physician|teacher|nurse|mentor|student|listener|child|boy|girl|mother|father|surgeon|colleague|leader|team|family|country|city|place|day|night|moment|time";

/** “A danger drug”, “the able to work”, “the important of sleep”: a noun for a quality, and a quality for a noun. */
export const nounAsAdjective: ExistenceRule = {
  name: "noun-as-adjective",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: another form of this word belongs here.",
  why: "A thing and a quality differ: “danger” and “dangerous”, “ability” and “able”.",
  source: "usage",
  example: { wrong: "I have the able to wait.", right: "I have the ability to wait." },
  languages: ["Vietnamese", "Chinese", "Japanese", "Thai", "Arabic", "Tagalog", "Burmese", "Amharic"],
  patterns: [
    `a|an|the|is|was <very|so|really|extremely|quite|most ${nouns}> ${PERSONS}`,
    `in|with|of|are|were|was|is|an|a|live|lived <very|so ${nouns}> @cns|@humans|@cn|places`,
    `~become|~feel <more|very|so|less ${nouns}> .|,|and|in|when|with|because|after|to|about`,
    "an <experience> man|woman|person|doctor|physician|teacher|nurse|mentor|surgeon|colleague|midwife",
    "full|lack|lot|source|sign|sense|need of <@pureadj> .|,|and|in|to|but",
    "~live in <poor|rich|dangerous|sick> .|,|and",
    "<success operation|operations|surgery|treatment|career|doctor|physician|project|program|person|recovery|result|outcome|student|life>",
    "<danger arrhythmia|disease|diseases|situation|condition|place|drug|drugs|road|area|case|cases|virus|infection|animal>",
    "<beauty country|city|place|moment|day|woman|experience|village|view>",
    "<importance role|part|thing|lesson|step|factor|moment|point|person|decision|information|skill|skills>",
    "<difficulty case|cases|situation|situations|decision|time|times|moment|patient|patients|life|exam|task|question>",
    "<knowledge man|doctor|physician|person|woman|teacher>",
    "<psychiatry hospital|hospitals|patient|patients|disorder|disorders|illness|illnesses|disease|diseases|symptoms>",
    "<neurology|surgery|pediatrics|cardiology disease|diseases|disorder|disorders|symptoms|illness>",
    "<poverty people|person|family|families|area|areas|village|villages>",
    "<tradition medicine|food|healer|healers|dress|dance>",
    "<economy crisis|situation|problems|reasons>",
    "<religion leader|leaders|beliefs>",
    "<profession development|growth|goal|goals>",
    "<emotion support|state|moment|pain>",
    "<confidence|responsibility|kindness|patience|honesty|courage|intelligence person|doctor|nurse|man|woman|teacher|student|listener>",
    "the <important|necessary|accurate|absent|aware|competent|complex|convenient|effective|efficient|flexible|honest|intelligent|lonely|mature|severe|significant|similar|stupid|urgent|useful|violent|safe|responsible> of @word",
    "<the|have|has|had|a|no|my|your|his|her able> to @vb",
    "for|of|to|with|about|by his|her|their|your|my <honest|brave|confident|generous|intelligent|wise|loyal|angry|happy|sad|efficient|competent|independent|curious|humble|able|poor|lonely> .|,|;|and|was|is|with|in",
    "the <safe|strong|weak|healthy|sick|important|dignified|private|accurate|severe> of the|my|our|his|her|a patient|patients|team|child|disease|pain|illness|mother|result|results|sleep|work",
    "i|we <hopefully to> @vb",
    "~be|feel|felt <proudly|hungrily|healthily|tiredly|afraidly> .|,|of|and",
    "<with proud|happy|sad|angry|honest|brave|curious> .|,|and|i|in",
  ],
  unless: [
    "too|most|more|so|very @word important|necessary|useful",
    "a|the very kindness|patience person",
    "@be|~become|~feel|not|more|less|very able to",
    "success|poverty|surgery|psychiatry rate|team",
    "with happy|sad|proud|angry|honest|brave and @word @cn|@cns|@mn|@human|@humans",
  ],
};
