import type { ExistenceRule } from "../../rule.ts";

/** “-ed” is how one feels, “-ing” what makes one feel so. */
export const interestedInteresting: ExistenceRule = {
  name: "interested-interesting",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the endings “-ed” and “-ing” are mixed up here.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "I am interesting in sleep.", right: "I am interested in sleep." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Russian", "Persian", "Vietnamese"],
  patterns: [
    "~feel|felt|feeling|got|became|become|was|am|i'm|being very|so|really|more{0,1} <boring|tiring|exhausting> .|,|by|with|after|because|of|during|in",
    "i|who|we|became|become|got|i'm|~be very|really|more|always|also|deeply|particularly|not{0,2} <interesting> in @word",
    "i|we|i'm <am|was|were|i'm very|so|really|too{0,1} boring|exciting|tiring|confusing|frustrating|exhausting|disappointing|embarrassing|frightening|surprising|shocking|interesting|satisfying> .|,|by|with|of|that|when|to|at|about",
    "~feel|~be|~get|~become very|so|really|more|always|completely{0,1} <confusing|surprising|shocking|exhausting|frustrating|disappointing|inspiring|motivating|fascinating|interesting|boring> by",
    "it|this|that|case|work|job|topic|subject|book|lecture|experience|story|rotation|day|course|project|field <is|was|were|became @adv{0,1} interested|bored|excited|exhausted|frustrated|surprised|disappointed|satisfied|amazed|challenged> .|,|for|and|but|because|to|me",
    "an|very|most|more|many|the <interested> case|cases|topic|topics|field|story|book|experience|thing|things|project|part|work|diseases|subject",
    "<challenged|rewarded|exhausted|tired> case|cases|year|experience|environment|rotation|field|work|job|night|shift",
    "i|we <~feel|am|was|were|are|became|become|got|been|i'm very|so|really|deeply|quite|too|also|more|always{0,2} interesting|exciting|boring|confusing|surprising|disappointing|satisfying|fascinating|frustrating|embarrassing|frightening|shocking|tiring|exhausting|depressing|motivating|annoying|touching> in|by|about|that|when|to|with|of|at|,|.|because|and|during",
    "@subj|patient|mother|child|family|parents|doctor <~feel very|so|really|quite{0,1} interesting|boring|confusing|disappointing|frustrating|embarrassing|exhausting> .|,|by|about|when|with|and",
    "<case|day|work|job|rotation|experience|lecture|story|surgery|subject|specialty|field|news|result|results was|is|were|are very|so|really{0,1} interested|excited|bored|tired|fascinated|rewarded|satisfied|frustrated> .|,|for|to|and|because|that|but",
  ],
  unless: [
    "lecture|talk|book|class|course|work|job|film|meeting|journey|road|it|that|this|which was|is|became very|so|really|more{0,1} boring|tiring|exhausting",
    "i|we find|found|make|made it",
    "~be touching the|a|his|her",
    "feel it|that",
  ],
};
