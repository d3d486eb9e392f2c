const COUNTED =
  "patients|patient|cases|people|persons|individuals|children|women|men|mothers|families|villagers|refugees|doctors|nurses|students|interns|residents|colleagues|participants|volunteers|staff|workers|beds|sessions|procedures|surgeries|operations|lectures|classes|workshops|trainings|seminars|conferences|camps|clinics|hospitals|wards|villages|schools|projects|papers|articles|studies|publications|posters|presentations|abstracts|reports|records|charts|files|forms|questionnaires|interviews|samples|deliveries|births|visits|calls|consultations|vaccinations|vaccines|screenings|tests|scans|slides|specimens|meetings|events|activities|programs|programmes|campaigns|topics|subjects|rounds|emergencies|admissions|referrals|months|weeks|years|days|hours|times|occasions|shifts|duties|countries|cities|communities|homes|households|improvements|errors|changes|protocols|leaflets|posters|books|languages|departments|awards|diseases|conditions|skills|members|teams|data|information|funds|money|medicines|medications|departments|specialties|backgrounds|aspects|areas|tasks|roles|techniques|tools|methods|materials|resources|guidelines|variables";
const GAP = "@adv{0,1} @adj{0,2} of{0,1} @det{0,1} @adj{0,1} @noun{0,1}";

/** Words of quantity before what can be counted. */
export const COUNT_WORDS: readonly string[] = [
  `many|several|numerous|various|multiple|countless|innumerable|some|plenty|dozens|hundreds|thousands ${GAP} ${COUNTED}`,
  "large|great|huge|significant|considerable|high|big|substantial|good|vast|increasing|growing|enormous|fair|decent|small|limited number|numbers|amount|amounts|volume|quantity|part|proportion|portion|share|percentage|majority|load|range|variety|array of",
  "a number|variety|range|multitude|plethora|host|myriad|majority|bunch|series|lot|couple|handful of",
  "wide|broad|diverse range|variety|array|spectrum of",
  "lots|tons|loads of",
  "quite a few",
  "far|much|many|lot|even|considerably|significantly more|fewer|less",
  `fewer|less @adj{0,1} ${COUNTED}`,
  "in a{0,1} large|great|high|big|growing numbers|number|quantities",
  "most of them|us",
  "most days|weekends|nights|mornings|weeks",
  "~improve|~increase|~reduce|~decrease|~fall|~rise|~change|~help|~grow _{0,4} a lot|bit|little",
  "~improve|~increase|~reduce|~decrease|~fall|~rise|~change|~help|~grow _{0,4} a great|good deal",
  "much|far|significantly|considerably better|fewer|shorter|lower|higher|faster|less|quicker|safer",
  "regular|frequent|occasional|repeated|periodic lectures|sessions|meetings|visits|talks|classes|trainings|workshops|checks|calls|follow-ups|rounds|audits",
  "a team|group of students|doctors|nurses|interns|volunteers|residents|colleagues|people|workers",
  "a long|short|certain|considerable time|period|while",
  "a majority|minority|fraction|percentage|proportion|part",
  "hundreds|thousands|dozens|scores of",
  "all kinds|sorts|types of",
  "~increase|~improve|~reduce|~decrease|~rise|~grow|~fall|~drop|~shorten|~lower|~raise|~change _{0,6} significantly|considerably|substantially|greatly|dramatically|markedly|drastically|remarkably|noticeably|enormously|tremendously",
  "significantly|considerably|substantially|greatly|dramatically|markedly|drastically|remarkably|noticeably|tremendously ~increase|~improve|~reduce|~decrease|~rise|~grow|~fall|~drop|~shorten|~lower|~raise|~enhance",
  "significant|considerable|substantial|great|dramatic|marked|drastic|remarkable|noticeable|tremendous increase|improvement|reduction|decrease|rise|growth|fall|drop|decline|change",
  "on a regular|daily|weekly|frequent basis",
  "for a|over a|some|several|many|certain long{0,1} period|time|while",
  "over|for|in|during|after several|many|some|a few weeks|months|years|days",
  "many|several|numerous|multiple times",
  "regularly|frequently|routinely|periodically|occasionally ~visit|~attend|~teach|~present|~organize|~organise|~conduct|~hold|~meet|~give|~perform|~participate|~train|~lead|~see|~do",
  "~visit|~attend|~teach|~present|~organize|~organise|~conduct|~hold|~meet|~give|~perform|~participate|~train|~lead|~see|~do _{0,4} regularly|frequently|periodically|occasionally",
  "most|many|some|majority of them|the|these|our patients|people|children|participants|doctors|nurses|women|families|mothers|cases",
  "high|large|heavy|busy patient|case volume|load|turnover|flow",
  "more and more",
];
/** May be sound beside a count elsewhere. */
export const VAGUE_AMOUNTS: readonly string[] = [
  `fewer|less|more @adj{0,2} @nouns`,
  "some|few|most|many|part|half|others|several|all of them|these|those|whom|which|the",
  "number of @nouns|people|patients",
  "attendance|participation|adherence|numbers|turnout|demand|interest|mortality|admissions|referrals|complaints|waits ~grow|~rise|~fall|~improve|~increase|~drop|~double|~decline|~change",
  "almost|nearly|about|over|more-than|roughly a|the whole|entire|half|majority",
  "~grow|~rise|~fall|~drop|~increase|~improve|~decrease|~shorten steadily|visibly|clearly|quickly|rapidly|sharply|slightly|somewhat|slowly|gradually|further|over|with|soon",
  `more|most @adj{0,1} ${COUNTED}`,
  "almost|nearly|practically all|everyone",
  "many|several|numerous|various|multiple|countless|few",
  `different @adj{0,1} ${COUNTED}`,
  "regularly|frequently|routinely|periodically|occasionally",
  "considerably|substantially|dramatically|drastically|significantly",
];
/** Only the emptiest words of quantity are named in a statement. */
export const STATEMENT_COUNT_WORDS: readonly string[] = [
  `numerous|various|multiple|countless|innumerable @adj{0,1} ${COUNTED}`,
  `a lot|number|variety|plethora|multitude|myriad of @adj{0,1} ${COUNTED}`,
  `lots|tons of @adj{0,1} ${COUNTED}`,
  `large|great|huge|significant|considerable number|volume|variety of @adj{0,1} ${COUNTED}`,
  `wide|broad range|variety|array|spectrum of @adj{0,1} ${COUNTED}`,
];
/** “How many”, “many of the 40”, names of diseases and parts. */
export const NOT_COUNTED: readonly string[] = [
  "how|as|so|too|not|that|this|very|twice many|few|often|frequently",
  "many|several|some|most of the|our|my @num",
  "multiple sclerosis|myeloma|choice|choices|births|pregnancy|pregnancies|organ",
  "vital|multiple|many few",
  "for some reason",
  "at some point|time",
  "the many|few|several",
  "statistically significant",
  "not significantly|significant",
];
