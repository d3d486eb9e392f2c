import type { ExistenceRule } from "../../rule.ts";

/** “They sold there land”: the owner’s “their”, and “they duties”. */
export const thereForTheir: ExistenceRule = {
  name: "there-for-their",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: a thing that they own takes “their”.",
  why: "“There” is a place, “they” are people, “their” is theirs.",
  source: "usage",
  example: { wrong: "They sold there land.", right: "They sold their land." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Russian"],
  patterns: [
    "for|of|with|without|despite <there> support|help|care|time|kindness|patience|advice|guidance|trust|guidance|teaching|work|efforts|attention|consideration",
    "~see|~keep|~sell|~follow|~bring|~take|~lose|~leave|~tell|~show|~change|~know|~forget|~check|~use|~pay|~wash|~teach|~check|~control|~share|~send|~find|~write|~make|~read|~hold|~spend|~do|~have|~give|~raise|~feed|~treat|~count|~want|~love|~describe|~improve|~understand|~explain|~trust|~ask|~call|~visit|~help <there> own|@adj{0,1} @onlynoun|@onlynouns|children|people|land|lines|line|names|work|houses|money|blood|weight|babies|sons|family|mother|father|life|lives|pain|tablets|health",
    "of|with|for|about|into|to|without|despite|under <there> own|@adj{0,1} @onlynoun|@onlynouns|land|line|names|houses|money|blood|lives|pain|health|life|culture|mothers",
    "^ <there house|mother|father|family|village|pain|language|hospital|doctor|home|life|husband|wife|son|daughter|child|name|record> @adv{0,1} @be|~have|@past|@modal",
    "because|that|when|but|and|where|if|until|although|while <there house|mother|father|family|village|language|husband|wife|home|life> @adv{0,1} is|are|was|were|had|has|have|came|died|lived|could|did|would",
    "forget|forgot|lost|lose|about|with|for|of|do|did|know|left|leave|sold|in|to|from|on|share|shared|tell|told|showed|brought|bring <they> duties|own|@onlynoun|children|families|parents|patients|houses|lives|stories|medicines|homes|names|fears",
    "!~be|@mark|there|here <their> is|are|was|were|will|has|have|had no|not|many|a|an|some|only|been|be|several|two|three|always|nobody|little|few|enough",
    "^ <their> is|are|was|were|will|has|have|had|exist|exists",
  ],
  unless: [
    "from there @word to",
    "~be there @word",
    "in there|they @word{0,1} ~be a",
    "up|out|down|over|back|sit|live|lived|stay|stayed|work|worked there",
  ],
};
