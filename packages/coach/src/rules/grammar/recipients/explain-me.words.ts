import type { Phrases } from "../../rule.ts";

/** “Explain me”, “said him”: the person needs “to” after these verbs. */
export const EXPLAIN_ME: Phrases = {
  severity: "must",
  message: "“{}”: the person needs “to” after this verb.",
  patterns: [
    "<~explain me|us|him|you>",
    "<~explain her|them> the|a|an|how|what|why|that|when|where|which|about|everything|in|by|@poss",
    "<~explain the|my|his|@poss patient|patients|family|mother|parents|staff|staffs|nurses|student|students> the|how|what|why|that|about|when",
    "<~say her> that|the|to|,|.|how|what|why",
    "<~learn me|us|him|them> to|how|more|that|a|the|what|@noun|patience",
    "<~reply me|us|him|them|her>",
    "<~listen me|us|him|them|her>",
    "<~listen> the|my|their|his|our @adj{0,1} patient|patients|family|families|story|stories|people|music|parents|mother|problems|nurse|heart|lungs",
    "<~listen> patients|families|people|music|others",
    "<~speak|~talk|~complain|~respond|~belong|~happen|~apologize me|us|him|them>",
    "<~describe|~mention|~demonstrate|~propose|~announce|~suggest|~recommend|~dictate me|us|him|them|her> how|what|why|that|the|a|an|@poss|some|about",
    "<~wait> me|us|him|them|the @onlynoun{0,1} !again|all",
    "<waited|waiting|wait> the|my|his|her|their result|results|ambulance|answer|doctor|bus|patient|family|exam|surgeon",
    "<~search> a|the|my|their|new|better solution|solutions|job|jobs|answers|ways|cause|causes|reason|opportunities",
  ],
  unless: [
    "~wait the|a|another|these|those @num|few|long|whole|usual|twenty|ten|five|thirty|fifteen @word{0,1} minutes|hours|days|weeks|years|minute|hour",
    "~talk me|us|him|her|them through|into|out|down",
    "~say us|them all",
    "~wait the whole",
  ],
};
