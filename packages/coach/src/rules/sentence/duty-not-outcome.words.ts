/** Openings that announce a list of duties. */
export const DUTY_FRAMES: readonly string[] = [
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
];
/** Verbs of daily ward work, that every doctor does. */
export const ROUTINE_VERBS: ReadonlySet<string> = new Set(
  "see saw seeing consult consulted consulting fill filled filling call called calling give gave giving take took taking perform performed performing write wrote writing examine examined examining order ordered ordering attend attended attending present presented presenting discuss discussed discussing manage managed managing admit admitted admitting discharge discharged discharging monitor monitored monitoring document documented documenting follow followed following prescribe prescribed prescribing counsel counselled counseled counseling counselling assist assisted assisting prepare prepared preparing supervise supervised supervising review reviewed reviewing interpret interpreted interpreting obtain obtained obtaining update updated updating coordinate coordinated coordinating provide provided providing conduct conducted conducting evaluate evaluated evaluating diagnose diagnosed diagnosing treat treated treating educate educated educating teach taught teaching observe observed observing record recorded recording refer referred referring complete completed completing maintain maintained maintaining collect collected collecting communicate communicated communicating formulate formulated formulating draw drew drawing insert inserted inserting check checked checking help helped helping answer answered answering participate participated participating ensure ensured ensuring register registered registering enter entered entering handle handled handling".split(
    " ",
  ),
);
/** What daily ward work is done to, or how it is called. */
export const ROUTINE_NOUNS: ReadonlySet<string> = new Set(
  "labs specialists relatives wounds consultant consultants theatre drains questions rounds admissions admission discharges discharge referrals histories history examinations examination notes note patients patient orders charts chart records record investigations labs laboratory results medication medications prescriptions procedures rounds documentation follow-up follow-ups counseling counselling vitals families conferences conference meetings duties consultations emergencies summaries summary plans plan presentations cases clinics clinic care teaching students treatment management diagnoses diagnosis ward wards physicals data samples blood lines catheters wounds dressings education interns forms calls shifts rotations papers specimens lectures triage taking rounding consults vaccinations vaccination deliveries surgeries operations tests imaging".split(
    " ",
  ),
);
