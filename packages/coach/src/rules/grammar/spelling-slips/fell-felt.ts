import type { ExistenceRule } from "../../rule.ts";

/** “The fever felt to 38”, “I fell proud”: two pasts that look alike. */
export const fellFelt: ExistenceRule = {
  name: "fell-felt",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “fell” is the past of “fall”, “felt” the past of “feel”.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "His pressure felt to 80.", right: "His pressure fell to 80." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Vietnamese"],
  patterns: [
    "fever|pressure|rate|rates|number|numbers|count|counts|hemoglobin|haemoglobin|glucose|sugar|saturation|level|levels|temperature|weight|creatinine|a1c|platelets|potassium|sodium|mortality|cases|deaths|share|average|pulse|waiting|time|times|output|bilirubin @word|@num{0,5} <felt> down|from|to|by|below|under|again|sharply|quickly|slowly|with|after",
    "<felt> from @num to|by",
    "<felt> by @num|half|a|two|one|more",
    "~be|had|have|has|he|she|i|patient|man|woman|child|boy|girl|they|who|who's|and|often|almost|nearly <felt> off|into|asleep|unconscious|from the|a|his|her stairs|bed|tree|roof|bicycle|ladder|horse|chair|asleep|coma|sleep|love|shock|ground|floor|river|motorbike|motorcycle|scaffold",
    "<felt asleep|unconscious|in love>",
    "~have|had|he|she|patient|man|woman|child|boy|girl|who <felt> down on|in|at|the|and|from",
    "i|we|he|she|they|and|patient|family|mother|father|always|never <fell> @adv{0,1} better|worse|responsible|proud|happy|sad|ready|guilty|grateful|useful|useless|comfortable|uncomfortable|confident|welcome|safe|afraid|tired|alone|lonely|strong|weak|nervous|ashamed|helpless|lucky|sorry|sure|good|bad|hungry|cold|angry|lost|like|free|calm|relieved|satisfied|honored|connected|frustrated|inspired|motivated|excited",
    "i|we|he|she|they|and|family|mother <fell> that @subj|the|my|this|there|a|an|our|his|her",
    "<fell> the need|pulse|liver|spleen|lump|pain|same|mass",
    "<~feel> asleep|unconscious|ill @word{0,3} .|,|;|in|and|on|at|before|for|beside|after",
  ],
  unless: [
    "~feel ill|unconscious at|,|and|.",
    "~feel ill",
    "fell @adv{0,1} sick|ill|short|silent|behind|apart|free of|from",
    "fell like a|rain|snow|leaves",
    "fell down @word{0,3} felt",
    "fell the tree|trees",
  ],
};
