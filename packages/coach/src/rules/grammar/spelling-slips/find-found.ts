import type { ExistenceRule } from "../../rule.ts";

/** “I founded the vein”: “found” is the past of “find”, “founded” of “found”. */
export const findFound: ExistenceRule = {
  name: "find-found",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the past of “find” is “found”.",
  why: "To found is to begin a school or a club.",
  source: "usage",
  example: { wrong: "I founded the vein.", right: "I found the vein." },
  languages: ["Spanish", "Arabic", "Russian", "Hindi"],
  patterns: [
    "~be <founded> dead|lying|alone|unconscious|guilty|asleep|to|with",
    "~have|had <founded> him|her|it|them|out|that|a|the|my vein|job|way|solution|cause|tumor|mass|error|place",
    "i|we|he|she|they|who|and <founded> him|her|it|them|myself|myself|that|out|the|a|my|his @adj{0,1} vein|body|cause|reason|tumor|error|errors|mistake|mistakes|job|solution|answer|way|file|chart|child|mass|lump|problem|door|key|keys|name|number|diagnosis|nurse|man|woman|patient|bed|book|place|time|courage|strength|money|answer|fracture|pulse",
    "i|we|he|she|they|who|and <founded> him|it|them|myself|that|out|@num",
    "<finded>",
  ],
  unless: ["founded in|on @year|@num{0,1} years"],
};
