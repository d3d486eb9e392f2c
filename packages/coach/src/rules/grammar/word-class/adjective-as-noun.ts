import type { ExistenceRule } from "../../rule.ts";

/** “The poors”, “elderlies”: these words take no plural. */
export const adjectiveAsNoun: ExistenceRule = {
  name: "adjective-as-noun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: say “the poor” or “poor people”.",
  why: "An adjective that stands for people takes no -s.",
  source: "usage",
  example: { wrong: "We served the poors.", right: "We served poor people." },
  languages: ["Spanish", "French", "Arabic", "Filipino", "Hindi"],
  patterns: [
    "my|his|her|their <dead> @vpast|was|is|of|in|,|.",
    "my|his|her|our|their @adj{0,1} <responsible> is|was|were|to|of",
    "<poors|elderlies|olds|youngs|sicks|deafs|blinds|richs|homelesses|needies|undocumenteds|unemployeds|disableds|handicappeds|vulnerables|underserveds|indigents>",
    "!first|indigenous|native|ethnic|tribal|nomadic|the <@adj peoples> who|which|that|,|.|in|from|with|and|of|come|came|are|were|need",
    "<the persons> .|,|in|with|who|that|and|from|around",
    "<many|several|some|few persons> .|,|in|with|who|and|from|came|were",
  ],
  unless: [
    "first|indigenous|native|ethnic|tribal|nomadic peoples",
    "the persons who|named",
    "blinds were|and",
    "@num year olds",
    "year olds",
  ],
};
