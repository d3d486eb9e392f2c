/** Sentences that call themselves a list of duties. */
export const ANNOUNCED_DUTIES: readonly string[] = [
  "my @adj{0,2} responsibilities|duties|tasks @adv{0,1} were|included|involved|comprised|consisted|encompassed|ranged _{0,8} , _{1,8} and",
  "my @adj{0,2} role|job|work|position|post @adv{0,1} included|involved|entailed|comprised|consisted _{1,8} , _{1,8} and",
  "^ _{0,8} i was|am @adv{0,1} responsible for @adj{0,1} @word{1,4} , _{1,8} and",
];
/** Openings that announce a list of duties. */
export const DUTY_FRAMES: readonly string[] = [
  "i @adv{0,1} worked|was|am working{0,1} with|in|on a|the|our team|unit|group|department|ward that|which{0,1} providing|provided|caring|treating|serving|delivering|offering",
  "my|the work|job|post|day consisted|consists in|of",
  "~take care|charge of @det{0,1} @adj{0,2} matters|affairs|tasks|issues|business|things",
  "i was|am @adv{0,2} responsible|accountable for @det{0,1} _{1,5} and for",
  "^ _{0,14} responsible for @det{0,1} @adj{0,1} @noun{0,1} roster|report|schedule|files|supplies|paperwork|records|stock|pharmacy|keys|beds|calls|clinic|ward|unit",
  "my|the|our tasks|duties|work|responsibilities|activities ~range|~vary|~extend|~go|~comprise|~cover|~span",
  "i|and handled|managed|covered|oversaw|supervised|ran|coordinated @det{0,1} _{1,4} , @det{0,1} _{1,4} and",
  "i had|have|needed|used|was|were{0,1} to keep|order|report|see|do|clean|carry|answer|prepare|write|call|file|sort|supervise|cover|assist|examine|attend",
  "it was|is my job|task|duty|role|responsibility|work to",
  "^ _{0,12} served|acted|worked|functioned|employed|serving|working as @det{0,1} _{1,5} *ing",
  "^ _{0,6} observed|assisted|shadowed|accompanied _{1,6} and @adv{0,1} took|updated|wrote|filled|kept|helped|watched|made|entered|prepared",
  "as @det _{1,3} i did|performed|handled|made|carried _{1,4} and",
  "i supervised|oversaw|managed|coordinated|handled @nouns|@det _{0,3} and supervised|oversaw|managed|coordinated|handled|kept",
  "participation|involvement|assistance|attendance in|at|with @det{0,1} rounds|clinics|surgeries|meetings|ward|operations",
  "^ primarily|mainly|also|solely|was|were{0,2} responsible for",
  "i was|am @adv{0,2} responsible for @det{0,1} @adj{0,2} *ing",
  "i was|am @adv{0,2} responsible for @det{0,1} @adj{0,2} @word , _{0,4} and",
  "duties|duty|responsibilities|responsibility|tasks|roles|obligations|functions included|include|includes|including|involved|involve|were|are|was|comprised|consisted|consist|entailed|entail|encompassed|:|-|–|—",
  "my|the|main|key @adj{0,2} duties|responsibilities|tasks|roles _{0,4} were|was|included|include|involved|are|:",
  "responsible for @det{0,1} @adj{0,2} day|daily|overall|care|management|documentation|admission|admissions|treatment|follow-up|triage|rounds|coordination|supervision|organization|maintenance|evaluation|assessment|monitoring|diagnosis|patients|patient|inpatients|outpatients",
  "required|obliged|expected|requires|demanded|demands me|us to",
  "^ @adj{0,2} responsibilities|duties|tasks|roles",
  "my @adj{0,2} role|roles|job|work|position|task|day|function @noun{0,1} was|is to",
  "my @adj{0,2} role|roles|job|work|position|post|function included|include|involved|involves|entailed|comprised|consisted|was to",
  "^ _{0,2} job|role|position|post|work|routine|day|schedule included|involved|entailed|consisted|required|comprised",
  "the|this job|role|position|post|work included|involved|entailed|consisted|required|comprised|demanded",
  "job description|profile|responsibilities",
  "tasked|charged|entrusted|assigned with",
  "i was|am assigned|given|allotted the|a|an|to|different|various",
  "assigned to @det{0,1} *ing|take|perform|do|write|see|examine|assist",
  "was|were|am expected|required|supposed|assigned to @adv{0,1} @base",
  "^ in charge of",
  "i had|have|needed|used to see|examine|write|fill|attend|take|prepare|answer|check|draw|admit|manage|perform|assist|report|document",
  "i was in charge of @det{0,1} @adj{0,2} *ing|patients|patient|admissions|documentation",
  "^ role|position|work|job :",
  "^ _{0,14} in charge of|for @det{0,1} _{1,6} , _{1,6} and _{1,8}",
  "^ _{0,14} responsible for @det{0,1} _{1,6} , _{1,6} and _{1,8}",
  "all|the|other|usual|routine|daily|normal|regular|typical|same|various{1,3} tasks|duties|activities|work|jobs|chores|responsibilities expected|required|assigned|given|of|that|as|on|in",
  "as|when|where|if|wherever|whenever required|needed|requested|instructed|told|asked|necessary|assigned|directed|ordered",
  "usual|routine|daily|day-to-day|everyday|general|normal|regular|standard|common tasks|duties|work|activities|care|management|responsibilities",
  "day-to-day|daily|routine|everyday|usual work|tasks|activities|management|running|care :|of|included|and|in|for",
  "i looked|looked|looking|was looking|took|taking after|care @prep{0,1} _{1,6} , _{1,6} and _{1,6}",
  "everything|anything|whatever|all that|which{0,1} the{0,1} @modal{0,1} ward|job|post|needed|required|asked|be|has|an|is|was|a intern|resident|doctor|done|expected|needed|did|does",
  "my|the|a|each|every|typical|usual week|day|shift|work|time|month|morning|mornings|schedule consisted|included|involved|comprised|began|was",
  "^ _{0,14} dealing|caring|working|responsible|handling|managing|treating|seeing with|for|of{0,1} @det{0,1} _{1,4} , _{1,4} , _{1,4} and",
  "~take part in @det{0,1} @adj{0,1} @noun{0,1} rounds|activities|conferences|meetings|care|clinics|discussions|shifts|duties",
  "~do|~perform|~fulfil|~cover @det{0,1} @adj{0,1} ward|clinical|emergency|hospital|intern|night|medical|routine|outpatient|office|floor|call|shift work|duties|duty|tasks|shifts|calls|jobs|rounds",
  "~do|~perform|~carry out{0,1} @det{0,1} _{0,3} and @adj{0,1} @noun{0,1} duties|tasks|chores",
  "on duty|call for @det{0,1} _{1,5} , _{1,6} and",
  "covered|covering @det{0,1} _{1,5} , _{1,6} and",
];
/** Verbs of daily ward work, that every doctor does. */
export const ROUTINE_VERBS: ReadonlySet<string> = new Set(
  "cover covered covering mark marked marking shadow shadowed shadowing run ran running work worked working join joined joining rotate rotated rotating make made making set prepare bill scheduled schedule scheduling do did doing perform suture sutured suturing dress dressed dressing intubate intubated intubating change changed changing deliver delivered delivering advise advised advising triage triaged triaging vaccinate vaccinated vaccinating organize organized organizing organise organised send sent sending scrub scrubbed scrubbing learn gain gained gaining practice practiced practicing lead led distribute distributed distributing apply applied fill keep kept keeping look looked looking treat grade graded grading hold held holding deal dealt dealing rounded round consent consented consenting explain explained explaining clerk clerked clerking assess assessed assessing operate operated operating test tested testing bring brought process processed processing label labelled labeled labelling labeling report reported reporting see saw seeing consult consulted consulting fill filled filling call called calling give gave giving take took taking perform performed performing write wrote writing examine examined examining order ordered ordering attend attended attending present presented presenting discuss discussed discussing manage managed managing admit admitted admitting discharge discharged discharging monitor monitored monitoring document documented documenting follow followed following prescribe prescribed prescribing counsel counselled counseled counseling counselling assist assisted assisting prepare prepared preparing supervise supervised supervising review reviewed reviewing interpret interpreted interpreting obtain obtained obtaining update updated updating coordinate coordinated coordinating provide provided providing conduct conducted conducting evaluate evaluated evaluating diagnose diagnosed diagnosing treat treated treating educate educated educating teach taught teaching observe observed observing record recorded recording refer referred referring complete completed completing maintain maintained maintaining collect collected collecting communicate communicated communicating formulate formulated formulating draw drew drawing insert inserted inserting check checked checking help helped helping answer answered answering participate participated participating ensure ensured ensuring register registered registering enter entered entering handle handled handling".split(
    " ",
  ),
);
/** What daily ward work is done to, or how it is called. */
export const ROUTINE_NOUNS: ReadonlySet<string> = new Set(
  "labs specialists relatives wounds consultant consultants theatre drains questions rounds admissions admission discharges discharge referrals histories history examinations examination notes note patients patient orders charts chart records record investigations labs laboratory results medication medications prescriptions procedures rounds documentation follow-up follow-ups counseling counselling vitals families conferences conference meetings duties consultations emergencies summaries summary plans plan presentations cases clinics clinic care teaching students treatment management diagnoses diagnosis ward wards physicals data samples blood lines catheters wounds dressings education interns forms calls shifts rotations papers specimens lectures triage taking rounding consults vaccinations vaccination deliveries surgeries operations tests imaging".split(
    " ",
  ),
);
