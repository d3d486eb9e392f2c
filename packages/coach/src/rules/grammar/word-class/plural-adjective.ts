import type { ExistenceRule } from "../../rule.ts";

/** A word that describes takes no “s” in English. */
export const pluralAdjective: ExistenceRule = {
  name: "plural-adjective",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "A word that describes another takes no “s”.",
  why: "In English only the noun shows that there are many.",
  source: "usage",
  example: { wrong: "The Mexicans physicians trained me.", right: "The Mexican physicians trained me." },
  languages: ["Spanish", "Portuguese", "French"],
  patterns: [
    "<mexicans|americans|africans|indians|russians|ukrainians|germans|italians|brazilians|colombians|peruvians|cubans|egyptians|syrians|iranians|iraqis|nigerians|kenyans|ethiopians|ghanaians|canadians|australians|europeans|asians|venezuelans|ecuadorians|chileans|nepalis|pakistanis|haitians|koreans|tunisians|moroccans|algerians|libyans|jordanians physicians|doctors|nurses|patients|hospitals|students|residents|people|families|women|men|children|surgeons|colleagues|professors|universities|teachers|villages|cities|immigrants|refugees|guidelines|parents>",
    "<differents|importants|importantes|pasts|rurals|medicals|clinicals|publics|privates|hards|bigs|olds|poors|necessaries|availables|capables|responsibles|possibles|severals> @nouns|people",
    "<chronics|acutes|severes|seriouses|surgicals|generals|locals|criticals patients|diseases|cases|hospitals|problems|conditions|illnesses|doctors|symptoms>",
    "<differents|importants|severals> @word",
  ],
};
