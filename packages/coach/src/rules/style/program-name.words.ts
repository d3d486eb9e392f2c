const WISHING =
  "would|will|hope|hoping|want|wanted to come|wish|wished|intend|plan to|long to|look(?:ing)? forward|dream|eager|proud|hono[u]?red|glad|happy to|delighted|thrilled|excited|grateful|apply|applying|application|considering me|consider me|could see|can see|see my|see myself|imagine|picture|envision|seek|interested|convinced|certain that|sure that|ideal|perfect|first choice|top choice|rank|preference|why i|reason|'d|'ll|please|pleased|privilege|love to|like to|aspire|aim to|am drawn|match";

/** Whether a sentence wishes: what it names may be where she wants to train. */
export const WISHING_SENTENCE: RegExp = new RegExp(`(?:\\b(?:${WISHING})\\b)`, "i");

const THE = "(?:the |your |all of |all the |beautiful |great )*";
const KIND =
  "(?:(?:family|internal|emergency|general|community|medicine|pediatrics?|psychiatry|surgery|neurology|pathology|residency|training|house|medical|whole|diverse|underserved|urban|rural|local|categorical) )*";
const HOUSE_NOUN =
  "residents?|residency|intern|interns|internship|position|place|spot|seat|interview|program(?:me)?|family|famil(?:y|ies)|faculty|team|staff|house staff|mission|curriculum|clinics?|wards?|hospital|trainees?|alum(?:ni|na|nus)|colleagues|physicians|doctors|teachers|attendings|track|future|years|home|life|career|training|education|gates?|doors?|halls|part|member|values|culture|spirit|tradition|reputation|excellence|department|fellowship|garden|elective|cent(?:er|re)|lab|library|research";

/** What stands right before the name of a place that is sought; all of it wishes, whatever else the sentence says. */
export const WISHED_BEFORE: RegExp = new RegExp(
  `(?:\\b(?:(?:first|second|third|also|mainly|partly|above all),? because(?: in| at)?|(?:aim|target|destination|wish|hope|dream|first pick|top pick) is|(?:live and work|work|serve|study|train) among the residents of|care for the patients of|serve the (?:patients|people|community) of|thank (?:the )?(?:\\w+ )?(?:committee|team|faculty|program|director|residents)(?: \\w+)? (?:of|at)|position (?:at|in)|(?:caught|catches) my eye at|(?:struck|drew|draws|attracted|attracts|impressed|impresses|won|convinced) me (?:to|at|about|in)|(?:picture|see|imagine|envision|find) (?:myself|my \\w+)(?: \\w+){0,5} (?:at|in|with)|thought(?: \\w+){0,3} that|learned about|join(?:ing)?|come to|coming to|arrive at|drawn to|attracted (?:to|by)|appl(?:y|ying|ied) (?:only |also |with \\w+ |here )?(?:to|at|for)|application to|rank(?:ing)?|choos(?:e|ing)|prefer|admire(?: \\w+){0,2}(?: about| at| in)?|impressed by|fond of|contribut(?:e|ing)(?: \\w+){0,3} to|give back to|belong(?:s)? (?:to|at|in)|dream(?:s|ed|t|ing)? (?:of|is|about)|hope for|match(?:ing)? (?:at|into|with|to)|represent|fall in love with|fell in love with|nowhere (?:else )?but (?:at|in)|considered (?:at|by|for)|consider me (?:at|for)|thank(?: you)?,?|interest in|enthusiasm for|welcome (?:at|to)|start(?:ing)? at|begin(?:ning)? at|it is (?:at|in)|myself (?:at|in|with)|(?:learn|train|work|grow|practice|thrive|spend \\w+ \\w+ \\w*)(?:ing)? (?:\\w+ )?(?:at|with)|(?:continue|complete|do|pursue|spend)(?: my| these| the| those| \\w+){0,4} (?:at|with|near)|(?:place|hospital|program|school|residency)s? (?:other )?(?:than|like)|heart is set on|set my heart on|eyes (?:are )?on|hear(?:ing)? from|interview(?:ed|ing)? (?:at|with|by)|invit(?:ed|ation) (?:to|by|from)|visit to|accepted (?:at|by|into)|offer from|to call|rank|meet(?:ing)? (?:you|you all|everyone|the residents)(?: \\w+){0,3} (?:at|of)|thrive at|flourish at|feel at home (?:at|in)|house of|walls of|halls of|doors of|(?:hope|wish|want|pray|trust|believe|know|sure|certain|think|feel|convinced|says?|tells? me) that|choice is|choice,|goal is|place is|program is|favou?rite is|one is) ${THE}${KIND})$`,
  "i",
);

/** What may stand before it; the sentence has to wish. */
export const NAMED_BEFORE: RegExp = new RegExp(
  `(?:\\b(?:${HOUSE_NOUN})(?:'s?)?(?: \\w+){0,2} (?:at|of|with|for|from|to|near) ${THE}${KIND}|^at |^with |\\b(?:at|near|between) |\\b(?:part|member|one) of ${THE}${KIND})$`,
  "i",
);

/** What stands right after the name of a place that is sought. */
export const WISHED_AFTER: RegExp =
  /^(?: (?:drew|draws|attracted|attracts|caught|convinced|won|struck|impressed) (?:me|my)|(?:'s?)? (?:\w+ ){0,3}?(?:is|was|are|remains|stays|stands|seems|looks|has been|would be|will be|must be) (?:\w+ ){0,3}?(?:(?:first|top|only|favou?rite|number one|highest) (?:choice|program|place|on my)|choice|the (?:place|program|one|hospital|school|residency|reason|home)|my (?:home|goal|dream|future|first|top|favou?rite)|where i|perfect|right for|ideal|best|why i|what i|exactly|all i)|(?:'s?)? (?:\w+ ){0,4}?(?:(?:will|would|can|could|might) (?:best |also |surely |certainly )?(?:give|offer|teach|provide|suit|allow|help|let|make|prepare|be|shape|train|fit|enable|welcome|have|get|gain|receive|invite|consider|take|accept|rank|interview|choose|find in me)|suits? me|fits? me|offers? (?:me|all|what|the|exactly)|impress(?:es|ed) me|appeals?(?:ed)? to me|attract(?:s|ed) me|draws me|drew me|excites me|speaks to me|calls me|matches my|shares my|fits my|meets my|answers my|my home|first|as (?:my|number)|at the top|on (?:the )?top|does|do|would|has (?:all|what|everything) i|has what|stands out)|,? where i (?:hope|intend|would|want|wish|plan|will|long|see|could|dream|can see|'d|am applying|aim)|,? which i (?:hope|would|want|wish|rank)|,? that i (?:see|would|hope|want|wish|will))(?![\w-])/i;

/** What may stand after it; the sentence has to wish. */
export const NAMED_AFTER: RegExp =
  /^(?:(?:'s?)? (?:\w+ ){0,2}?(?:mission|residents?|faculty|program(?:me)?|clinics?|track|emphasis|commitment|curriculum|famil(?:y|ies)|values|reputation|residency|team|patients|focus|dedication|devotion|care|work with|service to|love of|partnership|research|reach|openness|diversity|warmth|size|location|approach|community|tradition|attention|strengths?|culture|elective|internship|training)|,? i (?:would|will|hope|want|could|'d|'ll|intend|plan|wish|see|am sure|expect|look))\b/i;

/** What she did, or another did, at the place that follows. */
export const PAST_BEFORE: RegExp =
  /\b(?:worked|rotated|rotation|trained|studied|graduated|shadowed|observed|observership|externship|clerkship|volunteered|spent|taught|lasted|completed|finished|did my|was (?:an?|born|at|the|in)|were|met|saw|attended|returned|grew up|raised|born|visited|presented|published|came from|referred|transferred|admitted|moved|lived|years? (?:at|in)|months? (?:at|in)|weeks? (?:at|in)|since|former|ago)\b[^.;:]*$/i;

/** She was there: the rest of the sentence says when, or what she did. */
export const PAST_AFTER: RegExp =
  /^(?:'s?)?,? (?:in \p{Lu}[\p{L}-]+,? )?(?:where (?:i|my|we|he|she) (?:worked|trained|rotated|studied|was|were|did|spent|met|had|learned|learnt|saw|volunteered|observed|grew|lived|taught|first)|(?:in|from|since|until) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d|(?:taught|showed|told|asked|gave|let) me)/iu;

/** Words that names of places share with all others. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "the of at in and for residency program programme hospital university medical center centre clinic health system school medicine college institute internal family pediatrics pediatric psychiatry surgery general neurology pathology emergency department community regional memorial teaching national public county saint st healthcare foundation permanente obstetrics gynecology anesthesiology radiology dermatology physical rehabilitation urology ophthalmology orthopedics transitional preliminary primary care mr mrs ms dr prof professor sir madam director program's".split(
    " ",
  ),
);

/** Capitalised words that name no hospital: countries, states, peoples, months, exams, and what begins a sentence. */
export const NO_HOUSE: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll a an the my your our his her its their this that these those it he she we they you at in on of with for from to by as if when while where since because before after during until although though and but or so nor yet not no nothing none there here what why how who which training thank thanks please perhaps today then now once even every each both all some many most one two three four monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december america american americans us usa united states canada uk english spanish french arabic hindi urdu bengali nepali portuguese russian ukrainian chinese mandarin creole tagalog farsi persian turkish german polish vietnamese amharic swahili haitian african asian european latino hispanic muslim christian islam god christmas ramadan usmle step eras myeras ecfmg nrmp covid covid-19 img imgs md mbbs er icu ed nicu picu python sql excel redcap pgy pgy-1 alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming york jersey mexico hampshire carolina dakota north south east west midwest northeast dean".split(
    " ",
  ),
);

/** Praise of a place, which prose about a place of the past has too. */
export const LEANING_AFTER: RegExp =
  /^(?:'s?) (?:\w+ ){0,2}?(?:mission|residents|faculty|program|curriculum|values|reputation|residency|dedication|commitment|devotion|track|emphasis|website|graduates|alumni|interns)\b|^ (?:residents|residency|interns|program|alumni)\b/;
export const LEANING_BEFORE: RegExp =
  /\b(?:your \w+ (?:\w+ )?(?:at|of)|(?:residents?|residency|program|interns|faculty|curriculum|garden)(?:'s?)? (?:\w+ )?(?:at|of)|(?:read|heard) (?:\w+ ){1,5}(?:at|of)|as (?:at|in)) (?:the )?$/i;
