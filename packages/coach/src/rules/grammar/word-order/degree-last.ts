import type { ExistenceRule } from "../../rule.ts";

const END = ".|,|;|for|to|in|and|but|because|when|with|at|that|after|on";

/** “It is interesting very much”, “she was tired very”: how much stands before a quality. */
export const degreeLast: ExistenceRule = {
  name: "degree-last",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: the word that tells how much stands before the quality.",
  why: "“Very interesting”: only after a verb does “very much” come last.",
  source: "usage",
  example: { wrong: "It is interesting very much for me.", right: "It is very interesting to me." },
  languages: ["Persian", "Arabic", "Thai", "Burmese", "Vietnamese", "Russian", "Swahili"],
  patterns: [
    `@be|~feel|~become|~look|~seem|~get|'s <@qual|interesting|tired|excited|interested|surprised very|so|too much> ${END}`,
    `@be|~feel|~become|~look|~seem|~get <@pureadj|tired|interesting very> .|,|;|and|but|because|when|for`,
    "<grateful|thankful|happy|sad|interested|proud|tired|sorry|afraid|angry|excited a lot>",
    "@vb|@vpast|@pures <very|so much me|him|us|them> .|,|in|to|with|when|and|for|during|at",
    "<so|too much strong|long|hard|big|small|difficult|busy|tired|happy|sad|cold|hot|far|late|expensive|important|good|interesting|kind|beautiful|afraid|poor|heavy|short|old|young|sick|dangerous|proud|nervous> .|,|to|for|and|that|in|because",
    "i|he|she|they|we|@human <well speak|speaks|know|knows|knew|understand|understood|spoke|remember|remembered>",
    "@be|~become|~feel <@pureadj|tired|interesting extremely|really|quite> .|;|and|but|because",
    "!how|as|so|too|that|very|than <much|many{1,1} difficult|important|interesting|beautiful|happy|sad|tired|good|kind|expensive|dangerous|useful|afraid> .|,|for|to|because|and|that",
  ],
  unless: [
    "better|worse|more|less|alike|different|alive|improved|loved|changed very|so|too much",
    "how|as|so|too|that|very|than|not|pretty much @qual",
    "too|so much @qual|good|kind",
    "as @qual very",
    "as i|we|you|they well",
    "so|too much difficult|good|important|hard|cold|heavy @cn|@cns|@mn",
  ],
};
