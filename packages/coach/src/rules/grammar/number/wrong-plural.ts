import type { ExistenceRule } from "../../rule.ts";

/** A plural made twice, or taken for a singular: “childrens”, “a criteria”, “peoples”. */
export const wrongPlural: ExistenceRule = {
  name: "wrong-plural",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}” is not the form that is needed here.",
  why: "Irregular plurals carry no second ending, and their singular is another word.",
  source: "usage",
  example: { wrong: "The childrens waited outside.", right: "The children waited outside." },
  languages: ["Arabic", "Hindi", "Chinese", "Spanish", "Filipino"],
  patterns: [
    "<sister-in-laws|brother-in-laws|mother-in-laws|father-in-laws|passer-bys|looker-ons|attorney-generals>",
    "<childs|childrens|womans|gentlemans|policemans|firemans|salesmans|grandchilds|stepchilds|oxes|gooses|louses|sheeps|deers|aircrafts|offsprings|criterions|bacteriums|appendixs|vertebras>",
    "~lose|~cut|~wash|~comb|~have|~pull my|his|her|their|the|gray|grey|white|black|long|no <hairs> .|,|after|in|and|because|with|during",
    "<childrens|childs|mens|womens|feets|teeths|mices|criterias|phenomenas|bacterias|diagnosises|thesises|crisises|analysises|medias|alumnis|stimulis|curriculas|datums|mans|womans|wifes|lifes|knifes|halfs|sheeps|fishs|policemans|midwifes|persones|peopls|personals|foots|tooths|mouses|ladys|familys|citys|countrys|bodys|studys|partys|facultys|bactiria|hypothesises|prognosises>",
    "<a|an|this|one|each|every|another|single @adj{0,1} criteria|phenomena|bacteria|curricula|stimuli|diagnoses|crises|theses|analyses|hypotheses>",
    "<a|each|every|one|this|another @adj{0,1} children|men|women|feet|teeth|lives|people>",
    "many|these|those|all|some|most|old|young|poor|sick|local|several|other|few|the|my|our <peoples> !'",
    "<others> @onlynouns|people",
    "<these|those|many|several|few|two|three|four @adj{0,1} criterion|phenomenon|tooth|bacterium|goose>",
    "<peoples> is|are|was|were|have|who|in|from|of|come|came",
  ],
  unless: [
    "one|1 @adj{0,1} child|man|woman|person|foot|tooth|life",
    "first|indigenous|native|ethnic|tribal|nomadic|the peoples of",
    "first|indigenous|native|ethnic|tribal|nomadic peoples",
    "one people",
    "a|this|each|one @adj men's|women's",
    "one|a @adj{0,1} bacteria|people|men|women|children|lives|feet|teeth @noun|@mass|clinic|center|hospital",
    "many a",
    "a|every|each|one people|lives",
    "bed|room|ward|step|stage|part|level|number|case @num",
  ],
};
