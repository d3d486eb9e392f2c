import type { ExistenceRule } from "../../rule.ts";

/** A plural that English does not have: “informations”, “advices”, “equipments”. */
export const massPlural: ExistenceRule = {
  name: "mass-plural",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}” has no plural in English.",
  why: "These nouns are never counted: “much information”, “a piece of advice”.",
  source: "usage",
  example: {
    wrong: "I gathered informations from each family.",
    right: "I gathered information from each family.",
  },
  languages: ["Spanish", "French", "Italian", "German", "Arabic", "Hindi", "Russian"],
  patterns: [
    "a lot of|much|great <efforts> .|,|to|and|from|in",
    "<informations|advices|equipments|feedbacks|knowledges|furnitures|homeworks|softwares|hardwares|datas|luggages|baggages|expertises|moneys|monies|traffics|machineries|sceneries|personnels|guidances|assistances|awarenesses|teamworks|paperworks|managements|evidences|slangs|stuffs|weathers|patiences|courages|empathies|compassions|vocabularys|stationaries|healthcares|infos|wisdoms|lucks|bloods|foods|learnings|childcares|literatures|infrastructures|nursings|trainings|supervisions|attentions|staffs|musics|housings|researchs|legislations|darknesses|happinesses|jargons|terminologys|nutritions|privacies|publicities|pollutions>",
    "many|several|some|these|those|different|various|my|our|their|his|her|such|two|three|few|other|all|published|clinical|the|of|recent|medical|scientific|in|on|for|and|did|do|doing|conducted <researches>",
    "i|he|she <did|made> researches",
    "many|several|some|these|those|different|my|our|their|other|all|various <helps|supports|works> @mark|to|from|in|about|on|which|that|as",
  ],
  unless: [
    "~do works",
    "he|she|it|which|that|who|illness|disease evidences|staffs",
    "who|nobody|one|nurse|team|family|doctor|@onlynoun staffs|evidences",
    "some|these|those|that it|supports|helps|works the|a|me|us",
    "these|those|this|some|that helps|works|supports",
  ],
};
