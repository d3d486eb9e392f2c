const GROUP =
  "team|group|department|clinic|hospital|organization|organisation|ngo|association|committee|camp|unit|project|center|centre|campaign|foundation|society|club|service|program|programme|crew|staff|lab|laboratory|university|college|school|initiative|drive|event|workshop|workshops|session|sessions|effort|app|register|form|protocol|guideline|volunteers|members|doctors|brigade|study|students";
const DID =
  "provided|offered|conducted|organized|organised|served|treated|held|opened|ran|carried|built|developed|created|designed|implemented|launched|established|started|screened|examined|vaccinated|distributed|registered|performed|collected|analyzed|analysed|surveyed|interviewed|published|presented|prepared|introduced|reached|helped|educated|trained|taught|delivered|improved|reduced|increased|achieved|gave|visited|supported|saw|set|made|enrolled|recruited|reviewed|followed|worked|managed|produced|wrote|completed|initiated|identified|found|studied|investigated|evaluated|assessed|compared|tested|decided|aimed|received|won|participated|raised|arranged|measured";

/** Somebody else, or a group, did it. */
export const GROUP_DEEDS: readonly string[] = [
  `^ the|our|this|my|a @adj{0,2} @noun{0,1} ${GROUP} @adv{0,1} ${DID}`,
  `the|our|this|my _{0,2} ${GROUP} has|have{0,1} @adv{0,1} ${DID}`,
  `the|our|this|my _{0,2} ${GROUP} @s`,
  `together @word{0,3} we{0,1} ${DID}`,
  "^ everyone|everybody|colleagues @word{0,5} @past",
  `we @adv{0,1} run|provide|offer|serve|treat|hold|give|help|screen|organize|organise|conduct|teach|collect`,
  `the|our ${GROUP} in|of|at _{1,3} @adv{0,1} ${DID}`,
  `we @adv{0,2} have{0,1} ${DID}`,
  `^ @adj{0,1} volunteers|students|doctors|nurses|members|interns|residents|participants ${DID}`,
  "our|the team 's{0,1} @noun{0,1} was|were",
];
/** A noun where the doer should be. */
export const HEADLESS: readonly string[] = [
  "^ @det{0,1} @adj{0,3} mission|research|project|study|survey|audit|campaign|camp|program|programme|work|course|training|workshop|initiative|analysis|review|case|collaboration|investigation|participation|involvement|development|implementation|creation|organization|data|clinic|activity|activities|conference @noun{0,1} on|about|of|in|at|with|for|to|collection|analysis|.|,|:|entry|report",
  "^ participated|participation|participating|involved|involvement|contributed|collaborated|assisted|helped|worked in|on|with|to|at|as|by",
  "^ member|part of",
  "^ took|taking|take part in",
  "^ the|this|our|its project's|study's|campaign's|team's|clinic's|program's|research's{0,1} aim|goal|objective|purpose|idea|result|results|outcome|findings",
  "^ @det{0,1} @adj{0,3} awareness|health|medical|volunteer|community|charity|charitable|educational|quality|publication|poster|article|paper|abstract|presentation|event|walk|fundraising|fundraiser|outreach|vaccination|screening @noun{0,1} walk|work|service|activity|activities|program|project|on|of|for|about|with|at|in|and|improvement|campaign|camp|drive|day|trip|mission",
  "^ this|it is|was|has a|an _{0,3} study|project|audit|survey|research|campaign|camp|program|report|review|trial|analysis|course|training|initiative|work",
];
/** A deed that happens by itself. */
export const HAPPENED: readonly string[] = [
  "took|takes|taken place",
  "was|were|is|are @adv{0,1} in place|force|use",
  "^ there was|were|is|are a|an|the|also|@num|two|three|several|weekly|monthly|daily @adj{0,2} @noun{0,1} audit|survey|campaign|meeting|meetings|training|trainings|course|courses|project|study|protocol|clinic|talk|talks|lectures|session|sessions|workshop|workshops|round|rounds|screening|register|visit|visits|review",
  "@onlynouns|patients|families|parents|mothers|people|children|women|students received|got @adj{0,1} @noun{0,1} calls|talks|lessons|training|cards|visits|leaflets|kits|treatment|care|vaccines|tablets|doses",
  "training|meetings|meeting|sessions|visits|rounds|lectures|talks|audit|campaign|screening|courses ~happen|~occur|~continue|~begin|~start|~follow",
];

/** A noun that names a deed, by its ending or by name. */
export const DEED_NOUN =
  /^(?:\w{3,}(?:ation|ition|ction|ption|zation|sation)|(?:\w*(?:teach|train|screen|dress|test|monitor|counsel|mentor|tutor|publish|writ|read|cod|scor|tak|draw|record|transport|clean|count|sort|check|pack|plan|build|cook|spray|trapp|triag|feed|deliver|report|collect)ing)|campaigns?|audits?|visits|calls|triage|transport|treatment|management|support|control|surveys?|deliver(?:y|ies)|drive|development|assessment|follow-up|review|lectures|talks|lessons|rounds|reorgani[sz]ation|improvement|care)$/;

/** Titles that tell what she was. */
export const ROLE_TITLES: ReadonlySet<string> = new Set(
  "assistant physician doctor officer intern student volunteer coordinator lead leader fellow author investigator resident president tutor teacher instructor scribe observer registrar practitioner founder co-founder director secretary editor interpreter organizer organiser head chair captain extern surgeon pediatrician paediatrician internist pathologist psychiatrist neurologist researcher analyst supervisor manager trainer mentor demonstrator lecturer clerk nurse technician representative treasurer writer reviewer chief initiator developer programmer designer translator facilitator clerkship externship elective".split(
    " ",
  ),
);
