import type { Severity } from "@smartpick/answers";

/** Two statements of one text that cannot both be true. */
export interface Contradiction {
  readonly one: RegExp;
  readonly other: RegExp;
  readonly severity: Severity;
  /** How many sentences may lie between them; the whole text where absent. */
  readonly reach?: number;
  /** The first statement stands first: the other way round both may be true. */
  readonly ordered?: true;
}

/** Statements and what they exclude, in lower case and plain marks. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    one: /\b(?:the|as the|was the|am the|being the|their) (?:only|sole|lone|single) (?:\w+ )?(?:physician|doctor|clinician|surgeon|pediatrician|psychiatrist|anesthetist|provider)\b/,
    other:
      /\b(?:(?:two|three|four|five|six|\d+|other|another|several|fellow) (?:\w+ )?(?:physicians?|doctors?|surgeons?|pediatricians?|clinicians?|psychiatrists?|providers?)|my (?:fellow|co-?)(?!intern|resident|student|nurse)\w+|the (?:other|second|third|senior) (?:physician|doctor|surgeon)|my (?:attending|chief|consultant|colleagues?))\b/,
    severity: "could",
    reach: 3,
  },
  {
    one: /\b(?:the|as the|was the|am the|being the|their) (?:only|sole|lone|single) (?:\w+ )?(?:resident|intern)\b/,
    other:
      /\b(?:(?:two|three|four|five|six|\d+|other|another|several|fellow) (?:\w+ )?(?:residents?|interns?)|my (?:fellow |co-?)(?:residents?|interns?)|the (?:other|second|third) (?:resident|intern))\b/,
    severity: "could",
    reach: 3,
  },
  {
    one: /\b(?:single-handed(?:ly)?|all (?:by myself|alone|on my own)|entirely (?:alone|on my own|by myself)|completely (?:alone|on my own)|(?:with(?:out)?|had) (?:no one|nobody|no help|any help|anyone's help|any assistance|help from anyone)|with no one to help|(?:did|ran|wrote|built|made|designed|collected|carried|conducted|managed|led|kept|performed|developed|organized|created|completed|handled|founded|started) (?:\w+ ){1,5}?(?:alone|by myself|on my own)\b(?! (?:for|on|until|at|that|in the first)))/,
    other:
      /\b(?:dr\.? [a-z]+ (?:and i|drew|helped|typed|read|did|wrote|checked|designed|collected|built|ran|and our)|(?:my|our|a|another|two|three|the other) (?:\w+ )?(?:colleagues?|co-?\w+|partner|pharmacist|classmates?|teammates?|statistician|friends?|nurses?|students?|residents?|interns?|supervisor|mentor|team)(?: \w+)? (?:and i|helped|typed|drew|did|wrote|checked|collected|designed|built|ran|split|joined|and the)|and i (?:split|shared|divided|took turns|did|wrote|built|ran|worked together|alternated)|the (?:two|three|four|five) of us|our team|we (?:split|shared|divided|took turns|worked in shifts|did|wrote|built|collected|designed|all)|together with)\b/,
    severity: "should",
    reach: 4,
  },
  {
    one: /\bpass(?:ed|ing)?\b[^.;]{0,60}\b(?:first attempt|first try|first sitting|first time)\b/,
    other:
      /\b(?:fail(?:ed|ing)? (?:it|the exam|that exam|this exam|step \w+|ck|once|at first|the first time)(?! of)|second (?:attempt|try|sitting)|(?:two|three|several) attempts|did not pass (?:it )?(?:the first time|at first|on my first))\b/,
    severity: "could",
    reach: 3,
    ordered: true,
  },
  {
    one: /\b(?:an|the|as|their|her|his) only (?:child|son|daughter)\b/,
    other: /\bmy (?:own |\w+er |twin |two |three |four |\w+est )?(?:brothers?|sisters?|siblings?|twin)\b/,
    severity: "should",
  },
  {
    one: /\b(?:the|am the|was the|as the) (?:eldest|oldest|first-?born)\b/,
    other: /\bmy (?:older|elder|big|eldest|oldest) (?:brother|sister|siblings?)\b/,
    severity: "should",
  },
  {
    one: /\b(?:the|am the|was the|as the) youngest (?:of|child|son|daughter|in)\b/,
    other: /\bmy (?:younger|little|baby|youngest) (?:brother|sister|siblings?)\b/,
    severity: "should",
  },
  {
    one: /\b(?:first (?:\w+ )?(?:doctor|physician) in my (?:\w+ )?family|no (?:one|doctors?|physicians?) in my family|nobody in my family|first in my family|first person in my family)\b/,
    other:
      /\bmy (?:own )?(?:father|mother|uncle|aunt|brother|sister|grandfather|grandmother|parents|cousin)(?:,| is| was| are| were| who| both)?(?: who)?(?: is| was| are| were)?(?: both)?(?: an?| the)? (?:\w+ )?(?:doctors?|physicians?|surgeons?|pediatricians?|cardiologists?|gynecologists?|psychiatrists?|internists?|anesthesiologists?|radiologists?|dentists?|family doctor|professor of \w+)\b/,
    severity: "should",
  },
  {
    one: /\b(?:no|without(?: any)?|not (?:have|had) any|never (?:done|did|had)(?: any)?|little or no|have yet to do) (?:\w+ )?(?:research|publications?)(?: experience| background| training| work)?\b(?! question)/,
    other:
      /\bi (?:\w+ )?(?:published|ran a (?:\w+ )?trial|conducted (?:a|two|three|my) (?:\w+ )?(?:study|trial|research)|co-?authored|presented (?:a|my|our) (?:\w+ )?(?:poster|paper|study|research))|my (?:\w+ )?(?:research|papers?|publications?|studies|trial|articles?)\b|(?:years?|months) (?:at|in) (?:the|a) (?:\w+ )?research\b|first author\b/,
    severity: "should",
  },
  {
    one: /\b(?:i have|i've|i|and) (?:\w+ly )?never (?:left|lived outside|been outside|travell?ed outside|set foot outside|worked outside|been abroad|travell?ed abroad)\b(?! (?:a|the bed|the ward|his|her|my (?:bed|side|post)|him|them))(?![^.]{0,40}\b(?:before|until|till)\b)/,
    other:
      /\b(?:i (?:went|moved|flew|traveled|travelled|came|returned|emigrated|lived|spent|worked|rotated|observed|trained|studied) (?:\w+ ){0,6}?(?:to|in|at|from|abroad|with)|(?:months?|weeks?|year|years|summer|semester|rotation|elective|observership|fellowship) (?:\w+ ){0,3}?(?:in|at|abroad))\b/,
    severity: "should",
  },
  {
    one: /\bi (?:have |had |'ve )?never (?:failed|repeated|missed|lost) (?:an?|any|one|a single|my) (?:\w+ )?(?:exam|examination|test|course|year|subject|attempt)\b/,
    other:
      /\bi (?:\w+ )?(?:failed|repeated|did not pass|had to repeat|retook) (?:\w+ ){0,4}?(?:exam|step|usmle|ck|year|course|anatomy|biochemistry|test|attempt|semester)\b/,
    severity: "should",
  },
  {
    one: /\b(?:without (?:a|any|one) (?:single )?(?:pause|break|gap|interruption)|without interruption|never stopped working|no gaps?|worked continuously|continuously since|have worked ever since|every (?:single )?(?:day|year) since)\b/,
    other:
      /\b(?:took (?:a|one|two|some|several) (?:\w+ )?(?:years?|months|leave)(?: off| away| out)?|years? (?:off|away|out of)|maternity leave|leave of absence|gap of|a gap|i (?:stopped|paused|left) (?:working|work|medicine|practice|my (?:job|post|work))|unemployed|out of work|stayed (?:at )?home)\b/,
    severity: "could",
  },
  {
    one: /\b(?:my first (?:application|season|match|time applying)|applying for the first time|first-time applicant|have never applied|never applied before)\b/,
    other:
      /\b(?:did not match|didn't match|unmatched|re-?appl\w+|last (?:season|cycle|year's match)|previous (?:season|application|cycle)|second (?:season|application|time (?:i|that i) appl\w+)|applied (?:in|last|before))\b/,
    severity: "should",
  },
  {
    one: /\bi (?:speak|spoke|knew|know|had|have|understood|understand) (?:no|not a word of|hardly any) (?:spanish|french|english|arabic|russian|german|portuguese|hindi|urdu|chinese|creole|swahili|turkish|farsi|italian)\b/,
    other:
      /\b(?:i (?:\w+ )?(?:asked|explained|told|answered|spoke|wrote|said|interpreted|translated)(?: \w+){0,5}? in|fluent in|my native|my mother tongue|interpreter (?:of|for)) (?:spanish|french|english|arabic|russian|german|portuguese|hindi|urdu|chinese|creole|swahili|turkish|farsi|italian)\b/,
    severity: "could",
  },
  {
    one: /\b(?:had (?:not|never)|never|had not) (?:\w+ )?(?:touched|used|seen|owned|worked with|opened|programmed) (?:a|any) (?:computer|laptop|database|electronic record|electronic health record|spreadsheet)\b/,
    other:
      /\b(?:i (?:had )?(?:\w+ )?(?:written|wrote|built|made|programmed|designed|created|kept|coded|set up) (?:\w+ ){0,4}?(?:database|spreadsheet|program|app|software|website|dashboard|script|excel|access|register in excel))\b/,
    severity: "should",
  },
  {
    one: /\b(?:no|without(?: any)?|never had(?: any)?|not had any|have yet to gain) (?:us|u\.s\.|american|united states|hands-on) (?:clinical )?(?:experience|rotations?|exposure)\b/,
    other:
      /\b(?:rotations?|rotated|externships?|observerships?|electives?|observed|clerkships?|months|weeks) (?:\w+ ){0,6}?(?:in|at) (?:\w+ ){0,3}?(?:chicago|new york|brooklyn|bronx|houston|miami|boston|detroit|cleveland|florida|texas|california|ohio|michigan|illinois|new jersey|newark|philadelphia|pennsylvania|baltimore|atlanta|tampa|los angeles|the united states|the us|the u\.s)\b/,
    severity: "could",
  },
  {
    one: /\bi (?:am|was|became|was left) an orphan|\b(?:both (?:of )?my parents (?:died|were killed)|lost both (?:of )?my parents)\b/,
    other: /\bmy (?:parents|mother|father) (?:now |still )?(?:is|are|lives?|works?|calls?|waits?|visits?)\b/,
    severity: "could",
  },
  {
    one: /\bi (?:have )?(?:never|not) (?:worked|been employed|practiced|practised|treated|seen patients?) (?:\w+ ){0,3}?since (?:my )?graduat/,
    other:
      /\b(?:since (?:my )?graduat\w+|after graduat\w+)[^.]{0,40}\bi (?:have )?(?:worked|treated|saw|seen|ran|practiced)\b/,
    severity: "should",
  },
];
