import type { ExistenceRule } from "../../rule.ts";

const HOW =
  "deep|strong|serious|severe|recent|previous|good|bad|perfect|clear|quick|slow|sudden|final|complete|total|careful|proper|correct|sincere|direct|frequent|regular|strict|successful|constant|significant|current|initial|immediate|special|emotional|physical|mental|genuine|rapid|heavy|surprising|incredible|extreme|terrible|personal|active|accidental|automatic|exact|poor|safe|wide|firm|brief|honest|public|legal|medical|practical|close|wrong|wide|near";
const VERY =
  "surprising|extreme|incredible|terrible|exceptional|absolute|unbelievable|remarkable|complete|total|real|awful|amazing|extraordinary|unusual|serious|severe";
const MANNER =
  "nice|soft|gentle|calm|sudden|unexpected|peaceful|rapid|gradual|steady|slow|quick|significant|dramatic|drastic|considerable|progressive|cautious|polite|honest|clear|careful|proper|correct|perfect|beautiful|terrible|immediate|frequent|complete|regular|peaceful|independent|efficient|systematic|fluent|attentive|respectful|responsible";

/** “I was deep moved”, “the wound closed nice”: a quality where the form in -ly belongs. */
export const adjectiveAsAdverb: ExistenceRule = {
  name: "adjective-as-adverb",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: the word that tells how needs the form in -ly (or “well”).",
  why: "“Deeply moved”, “well organized”, “closed nicely”.",
  source: "usage",
  example: { wrong: "I was deep moved by it.", right: "I was deeply moved by it." },
  languages: ["German", "Romanian", "Russian", "Chinese", "Yoruba", "Spanish", "Dutch"],
  patterns: [
    `@be|was|been|be|not|very|so <${HOW} moved|touched|convinced|used|accepted|spoken|understood|spread|linked|mistaken|*ized|*ised|*ated|*ained|*ified|injured|wounded|affected|involved|equipped|informed|prepared|educated|organized|written|built|known|hurt|examined|treated|monitored|supervised|checked|tested|trained|interested|motivated|impressed|connected|related|concerned|developed|managed|explained|designed|closed|damaged|changed|improved|burned|inspired|influenced|shaped|diagnosed|admitted|discharged|published|planned|*aced|*ected> .|,|by|in|with|from|at|to|and|for|on|of|as|that|when|during|after`,
    "have|has|had <recent|final|sudden|previous|usual|quick|successful|complete|immediate|frequent|personal|careful|active|actual finished|completed|started|begun|learned|seen|worked|moved|graduated|passed|published|become|been|lost|met|come|changed|improved|treated|taken|done|studied|arrived|joined|@purepart> @word|.|,",
    `@be|~feel|~look|~seem|~become <${VERY} good|bad|kind|cold|hot|hard|low|high|ill|sick|weak|long|fast|@pureadj> .|,|to|for|and|but|in|at|when|because|with|that`,
    "an <extreme cold|hot|difficult|hard|important|long|poor|high|low|busy|rare|sick|dangerous|useful|painful|small|large> @anynoun",
    `~close|~heal|~breathe|~respond|~function|~react|~clean|~suture|~speak|~treat|~handle|~touch|~greet|~smile|~nod|~whisper|~listen|~learn|~explain|~act|~die|~drop|~change|~improve|~decline|~worsen|~deteriorate|~increase|~decrease|~recover|~work|~answer|~examine|~talk|~move|~behave|~progress @obj|me|him|us|them|patients|everyone{0,1} very|so|too|more|really{0,1} <${MANNER}> .|,|;|and|in|with|at|to|on|for|when|because|after|before|during|from|every`,
    "a|an <badly|quickly|slowly|carefully|happily|safely|deeply|clearly|strongly|calmly|quietly|honestly> man|woman|person|place|day|life|decision|answer|doctor|teacher|team|moment|child|patient|nurse|reader|learner",
    "@be @qual and <quickly|slowly|badly|carefully|calmly|happily|safely|clearly|strongly|honestly|easily> .|,",
    "@word <smelled|smelt|tasted|sounded badly|sadly|nicely|well> .|,|and|but",
  ],
  unless: [
    `@art|@poss|no|some|any|this|that @word{0,1} ${HOW} @vpart`,
    "had|have|has recent|previous|personal|frequent|complete|active|successful @vpart @cn|@cns|@mn",
    "~listen|~learn|~treat|~work more|very{0,1} independent|perfect and",
    "~change|~treat|~handle|~clean|~touch|~examine|~move|~close more|very{0,1} perfect|clear|regular|independent @cn|@cns",
    "is|are|was|were complete|clear|final|safe|correct to|and|in",
    "@be real|complete|total and",
    "wide awake|open|read",
    "close related|knit",
    "good for|in|at|with|to",
  ],
};
