/** Work whose share is not told when she only “worked on” it or was “part of” it. */
const WORK =
  "project|projects|research|study|studies|paper|papers|manuscript|database|protocol|protocols|initiative|initiatives|case|cases|report|reports|audit|audits|campaign|campaigns|program|programs|programme|programmes|guideline|guidelines|committee|team|group|effort|efforts|response|process|development|implementation|trial|trials|survey|surveys|camp|camps|activities|activity|drive|drives|improvement|quality|care|management";
const VAGUE =
  "various|different|several|many|multiple|numerous|diverse|certain|some|a|an|the|this|these|those|their|our|my|its|two|three|four|five|other|all";
const MAKING =
  "develop|organize|organise|create|prepare|conduct|implement|design|build|improve|coordinate|manage|run|plan|write|collect|establish|launch|arrange|educate|reduce|increase|set|carry|draft|produce|introduce|promote|maintain|update|analyze|analyse|standardize|standardise|optimize|optimise|streamline|strengthen|start|found|enter|supervise|perform|provide|deliver|recruit|compile|publish|digitize|digitise|raise|distribute|train|teach|monitor|evaluate|assess|treat|stabilize|resuscitate|care|facilitate|ensure|expand|translate|complete";
const PEOPLE =
  "doctors|nurses|residents|physicians|surgeons|staff|colleagues|seniors|consultants|attendings|interns|researchers|investigators|team|department|clinic|hospital|ward|unit|university|school|organization|organisation|community|faculty|professor|professors";
const CHANCE =
  "opportunity|opportunities|chance|chances|privilege|honor|honour|pleasure|luck|fortune|occasion|possibility|benefit";

/** The doer is the writer; each begins with the verb. */
export const WEAK: readonly string[] = [
  "my @adj{0,1} role|job|task|part was|is|has @be{0,1} to support|assist|help|accompany|facilitate",
  "~be|got|became @adv{0,1} somewhat|also|partly|partially|slightly|loosely|actively|heavily|deeply{1,2} involved with|in|into",
  "~support|~assist|~help the|my @adj{0,1} @noun{0,1} doctors|physicians|team|surgeons|staff|residents|consultants|attendings|department in|with their|the|its|daily|various @adj{0,1} activities|work|tasks|duties|care",
  "involved in|with|as",
  "engaged in|with",
  "associated with|to @det{0,1} @adj{0,1} _{0,2} program|programme|project|study|group|team|department|unit|camp|organization|organisation|ngo|society|research|work|clinic|hospital",
  "participated|participating in|at|with|on|to|as|actively",
  "participate in|at|with|on",
  "participated",
  "assisted in|with|during|at|on|to",
  `assisted @det{0,1} @adj{0,1} ${PEOPLE} in|with|during|to|by`,
  "assist|assisting in|with|during",
  "aided in|with|during",
  "exposed to @det{0,1} !virus|tuberculosis|tb|covid|radiation|needle|blood|hiv|measles|smoke|chemicals|cold|danger",
  "gained|got|received|had|obtained|acquired|gaining !never|not{0,5} exposure to|in|with|of",
  `had|got|have|received|given|found|took|offered|granted|gotten|getting|enjoyed the|an|a|many|several|ample|numerous|plenty|some|my|this|another @adj{0,2} of? ${CHANCE} and|or{0,1} @det{0,1} ${CHANCE}{0,1} to|of|for|in`,
  `worked|work|working on @det{0,1} @adj{0,2} ${WORK}`,
  `worked|work|working on ${VAGUE} few|couple|number|lot|variety|series|range{0,1} of{0,1} @adj{0,2} ${WORK}`,
  `was|were|am|been|being|became a? part of`,
  `was|been|became|am a|an @adj{0,2} member|part of @det{0,1} @adj{0,2} @noun{0,1} ${WORK}`,
  "lucky|fortunate|privileged|honored|honoured|blessed enough{0,1} to be|have|get|become|work|join|take|gain|see|learn",
  "formed part of",
  "contributed|contributing @adv{0,1} to|towards|toward|in",
  "dealt|deal|dealing with @det{0,1} @adj{0,2} patients|cases|problems|issues|situations|conditions|emergencies|diseases|complaints|tasks|matters|types|kinds|documentation|paperwork|families|people",
  "helped in|out|around|with|at|towards",
  `helped to ${MAKING}`,
  `helped ${MAKING}`,
  `helped @det{0,1} @adj{0,1} ${PEOPLE} in|with|to|by|during|out`,
  `helping|help in|out|with @det{0,1} @adj{0,1} ${WORK}|data|tasks|work|paperwork|things|events|classes|rounds|procedures|surgeries`,
  "lent|gave|lend a helping? hand",
  "provided|offered|gave|provide @det{0,1} @adj{0,1} assistance|help|support with|in|during|for|to",
  "played|play|had|have a|an|my|some @adj{0,2} role|part|share|hand in",
  "took|taken an|a active|small|big|large|major @adj{0,1} part|role in|at",
  "active|instrumental|helpful|useful in",
  "got|get to learn|see|work|know|observe|experience|participate|assist|help|perform|do|witness|practice",
  "lucky|fortunate|privileged|honored|honoured|blessed|able to participate|assist|help|contribute|observe|witness|be",
  "allowed|asked|invited|selected|permitted|chosen to participate|assist|help|observe|contribute",
  "tried|attempted|strived|strove|endeavored|endeavoured|sought|aimed to help|improve|change|contribute|assist|support|be|develop|reduce|increase|educate|raise|ensure|provide|implement|create|promote|encourage|minimize|optimize|address|participate|do",
  "strived|strove|endeavored|endeavoured|sought|aimed to make",
  "tried|attempted to make @poss|@art|sure{0,1} @adj{0,1} difference|impact|change|contribution|better|sure",
  "did|tried my best to|in|for",
  "made @det{0,1} @adj{0,2} effort|efforts|attempts|attempt|contribution|contributions to|in|at|for",
];

/** May be sound: a role that is named, or a plain sense. */
export const MAYBE_WEAK: readonly string[] = [
  "responsible for|of",
  "took|take|taken|taking part in",
  "worked|working on *ing",
  "worked with|under|alongside @det{0,1} @adj{0,1} various|different|several|many|multiple|numerous|diverse",
  "contribute to|towards",
  `helped @det{0,1} @adj{0,2} ${PEOPLE}|patients|people|students|children|families|others`,
  `supported|assisted|aided @det{0,1} @adj{0,2} ${PEOPLE}|patients|people|students|others`,
  "assisted|assist",
  `supported|facilitated @det{0,1} @adj{0,1} ${WORK}|implementation|development|organization|organisation`,
  "gained|got|obtained|acquired|gaining @det{0,1} @adj{0,2} experience|knowledge|insight|insights|understanding|skills in|of|into|with|on|about",
  "observed|witnessed|watched various|different|several|many|multiple|numerous|a",
  "handled|managed|attended various|different|several|many|multiple|numerous @adj{0,1} cases|patients|tasks|issues",
  "collaborated|cooperated|coordinated|collaborating with|on|in",
  "able to @base",
  "worked towards|toward|for the|better",
  "served|acted as|in a|an @adj{0,1} member|helper|participant",
  "familiarized|familiarised|acquainted myself",
  "got|became involved|acquainted|familiar|exposed|introduced",
  "introduced to",
  "joined|supported|assisted in|with",
  "present|available|there during|at|for @det{0,1} @adj{0,1} procedures|surgeries|operations|rounds|deliveries|procedure|surgery",
];

/** Wherever they stand, these speak of the writer. */
export const WEAK_NOUNS: readonly string[] = [
  "my @adj{0,1} involvement|participation in|with|at",
  "my|this exposure to @det{0,1} @adj{0,1} !virus|tuberculosis",
  "by|while|after|from|through|including|included|includes|in|when participating|assisting|contributing in|with|to|at",
  "by|while|after|from|through|including|included|includes|in|when helping in|with|out",
  "by|while|after|from|through|including|included|includes taking part",
  "being involved|exposed in|to|with",
  "being a? part of",
  "among|one of? those who assisted|helped|participated|contributed",
  "group|team|groups|teams working on",
  "exposed me|us to !virus|tuberculosis|tb|covid|danger",
  "gave me|us the|an|a @adj{0,2} opportunity|chance|exposure to|of",
  "allowed|enabled|helped|permitted me to participate|assist|contribute|help|observe|take|be|gain|work",
];

/** The words around make these sound. */
export const NOT_WEAK: readonly string[] = [
  "helped|help me|him|her|us|them|you|myself",
  "helped @det @noun @base",
  "helped with @det{0,1} his|her|my|their",
  "part of me|my|his|her|their|it|what|being|why|that|town|life|every|the team's",
  "never|not|nor|hardly|without|if|wish|until|before @adv{0,1} i? had|got|have|get the|a|an|another @adj{0,1} chance|opportunity|privilege",
  "i never|hardly|rarely|barely _{0,2} the|a|an chance|opportunity",
  "responsible for @num|the @noun{0,1} people|ones|patients|lives|beds|families",
  "feel|felt|feels|held|hold|holds responsible for|of",
  "is|are|be|being|made|makes responsible for",
  "able to @base @det{0,1} @adj{0,1} @num",
  "not able to",
  "was|were not involved",
];

/** Where a count and a procedure follow, the role is told. */
export const PROCEDURE: RegExp =
  /\b(operations?|surger(?:y|ies)|repairs?|c(?:a)?esareans?|sections?|procedures?|deliver(?:y|ies)|births?|\w+ectom(?:y|ies)|\w+otom(?:y|ies)|\w+plast(?:y|ies)|intubations?|cases)\b/;
