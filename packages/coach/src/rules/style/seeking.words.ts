/** Frames in which a specialty is sought; `FIELD`, `PEOPLE` stand for its names. `must`: only the one applied for fits. */
export const SEEKING_MUST: readonly string[] = [
  "(?:the|kind of|sort of|type of) PEOPLE (?:that |whom |which )?i (?:want|hope|wish|would like|long|intend|aim|dream) (?:to (?:be|become)|of being)",
  "FIELD (?:and i|and me) (?:\\w+ ){0,4}(?:love|match|meant|made|belong|home|found)",
  "FIELD,? (?:which is |being )?(?:the|my|a) (?:\\w+ )?(?:specialty|field|career|profession|discipline|path|calling|residency|direction)(?: that| which)?(?: i)?",
  "(?:specialty|field|career|profession|discipline|path|calling|aim|goal|choice|dream|direction),? (?:in |is |of |namely |, |: )*FIELD",
  "FIELD,? (?:for|to|in|into) which i(?: am|'m| have|'ve| will| now| hope)*(?: to)? (?:appl|train|devot|dedicat|commit|work|prepar|want|hope|wish|match)\\w*",
  "(?:made|born|meant|built|cut out|destined|prepared|ready|suited|fit|preparation|training|qualif(?:y|ied|ies)|useful|helpful|valuable|necessary|needed|essential|important|ready) (?:me )?(?:for|to|in) (?:the )?(?:field of |practice of |specialty of |a career in )?FIELD",
  "FIELD (?:has|had|took|takes|won|stole|captured|holds|keeps|is where|was where|is what|is all|is why|needs|deserves|became|has been|was|is|remains) (?:\\w+ ){0,2}?(?:my|i|me|doctors like)",
  "(?:step|road|path|way|experience|rotation|year|everything|all)s?(?: of mine| i took| that i took| in my life)? (?:has |have |had )?(?:led|leads|lead|brought|pointed|drew|took|pushed|guided) (?:me )?(?:to|toward|towards|into) (?:the )?(?:\\w+ ){0,3}?FIELD",
  "(?:future|own|my) (?:patients|practice|clinic|years|work|life|residency|training|career) in (?:the )?FIELD",
  "(?:decided|opted|voted|heart beats|heart is|passion is|plan is|love is|mind was set|set) (?:for|on|in) (?:the )?FIELD",
  "(?:certain|sure|clear|convinced|knew|decided|determined)(?: then| now| at once| that)*[:,]? i (?:would|will|should|must|had to|wanted to|want to|was to) (?:be|become) (?:an? )?(?:\\w+ )?PEOPLE",
  "(?:trained|train|training|educated|prepared|formed|qualified) as (?:an? )?(?:\\w+ )?PEOPLE",
  "(?:do|doing|achieve|serve|work|give|offer|continue)(?: \\w+){0,4} as (?:an? |your )(?:\\w+ )?PEOPLE",
  "(?:with|having) FIELD as my (?:\\w+ )?(?:profession|specialty|field|career|base|home|tool|choice)",
  "(?:with|among|for) (?:children|women|patients|families|adults|the brain),? in FIELD,? is (?:all|what|where|why)",
  "(?:grow(?:ing)? into|develop(?:ing)? into|turn(?:ing)? into|end(?:ing)? up as|finish(?:ing)? as|graduate as|mature into|form myself (?:into|as)|return(?:ing)? as|see me as|make me|makes me|made me want to be|dream of being|life as|work as|role of|to be) (?:an? |the )(?:\\w+,? ){0,3}?PEOPLE",
  "(?:anything|nothing|nobody|anyone|something|no one) (?:but|except|other than|else than|than|besides) (?:being |as )?(?:an? )?(?:\\w+ )?PEOPLE",
  "(?:no|any) (?:other )?(?:specialty|field|career|discipline|path|work|life)(?: for me)? (?:other than|but|except|than|besides|beyond|outside) FIELD",
  "(?:nothing|nowhere|none|only|just) (?:but |other than |else than |except |in )?FIELD (?:can|could|will|would|has|holds|gives|offers|lets|makes|is|keeps)",
  "(?:knew|know|see|saw|decided|understood|sure|certain|convinced|clear)(?: that| then| now| at once)* (?:i |my |it |only |this ){0,3}(?:would be |belongs? (?:to|in) |will be |was |is |must be |had to be |has to be )?(?:to |in )?(?:the )?FIELD",
  "FIELD (?:is|was|remains) (?:\\w+ ){0,3}(?:home|calling|future|destiny|life|choice|place|path|answer|goal)",
  "(?:career|future|life|path|calling|vocation|journey|home|place|passion|profession|specialty) (?:in|is|was|lies in|as (?:an? )?\\w* ?in) (?:the )?(?:field of |specialty of |world of |art of )?(?:academic |clinical )?FIELD",
  "(?:career|future|life|work|path|training|residency) (?:of|as) (?:an? )?(?:\\w+ ){0,2}PEOPLE",
  "(?:residency|residencies|residency training|resident|residency program|residency position|position|spot|training program|specialty training|place|seat|specialization|postgraduate training|graduate training) in (?:the field of )?(?:categorical )?FIELD",
  "(?:become|becoming|be|being|make|train as|training as|work as|working as|practice as|practise as|call myself|calling myself|see myself as|imagine myself as|picture myself as|envision myself as|am|serve as|retire as|live as|as) (?:an? |the |your )(?:\\w+,? ){0,3}?PEOPLE",
  "(?:apply|applying|applied|application|match|matching|enter|entering|pursue|pursuing|join|joining|begin|beginning|start|starting|choose|chose|choosing|chosen|select|selected|selecting|pick|picked|seek|seeking|specialize|specializing|specialise|specialising|train|training|study|studying|practice|practicing|practise|practising|commit to|committed to|devote myself to|devoting myself to|dedicate myself to|dedicating myself to|settled on|decided on|decide on|decision to do|want to do|do) (?:to |for |into |in |on |my |a |an |the |your |this |residency |training |career |life |to the |me |myself |in the |field |of |career in |residency in |specialty |categorical ){0,5}FIELD",
  "(?:dedicate|dedicating|devote|devoting|give|giving|commit|spend|spending) (?:my |the rest of my |my whole |all of my )(?:\\w+ ){0,2}(?:life|career|future|energy|years|self|work|time|talents|skills|professional life) (?:to|in) (?:the )?(?:field of |practice of )?FIELD",
  "(?:why|reason|reasons) (?:i |for |behind )?(?:\\w+ ){0,4}(?:choose|chose|choosing|choice|love|want|apply to|applying|interest|pursue|pursuing|am applying)(?: \\w+){0,3} FIELD",
  "(?:your|this|the|a|an|any|strong|excellent|good|categorical) (?:\\w+ ){0,3}?FIELD (?:residency|residency program|program|programme|training program|training|position)",
  "FIELD (?:is|was|became|remains|has become|has always been|feels?|offers?|gives?|allows?|combines?|suits?|appeals?|attracts?|fits?|will be|would be|chose me|unites?|provides?|lets|satisfies|calls|called|speaks) (?:for me |to me |me |truly |clearly |also |not only |both |always )?(?:the |my |where |what |a perfect|an ideal|me |both |exactly |home|is right|best|everything|only|right|my true|that|from)",
  "(?:as|like) (?:a|an|your|the) (?:future|aspiring|prospective|next) PEOPLE",
  "(?:future|aspiring|prospective|good|great|better|excellent|competent|skilled|caring|compassionate|successful|outstanding|academic|board-certified) (?:\\w+ )?PEOPLE",
  "(?:to|into|in|for|of|that|by) (?:the )?(?:field|specialty|world|discipline|practice|art|heart|world) of FIELD (?:is|was|because|for|as|and|with|that|where|,|\\.|;)",
  "FIELD (?:resident|residency)(?= (?:i|is|will|that|to|and|in|at|who|,|\\.))",
  "(?:better|other|best|ideal|perfect|right) (?:specialty|field|career|choice|path|place)(?: for me)? (?:than|like|is|as|in) FIELD",
  "(?:fellowship|board certification|board-certified) in FIELD",
];

/** Frames that a past interest has too. */
export const SEEKING_SHOULD: readonly string[] = [
  "(?:my|true|real|great|strong|deep|lifelong|genuine) (?:\\w+ ){0,2}(?:passion|love|interest|enthusiasm|dedication|commitment|devotion|calling|affinity|fascination|desire|aptitude|decision|dream|goal|ambition|aspiration|choice|attraction|motivation|talent|preparation) (?:for|of|in|to|toward|towards|is|with|about|to (?:do|pursue|practice|enter|choose|study)) (?:the )?(?:field of |specialty of |practice of |practicing |doing )?FIELD",
  "(?:drawn|attracted|called|committed|dedicated|devoted|suited|fascinated|passionate|excited|inspired|enthusiastic|sure|certain|pulled|love|fell in love|falling in love|in love|belong|convinced) (?:to|by|for|about|in|with|of|that) (?:the )?(?:field of |specialty of |practice of |world of |study of )?FIELD",
  "(?:i|me) (?:\\w+ )?(?:love|enjoy|prefer|like|value|admire|found|find|discovered|want|need) (?:about |in |most about |my \\w+ in |that )?(?:the )?(?:field of )?FIELD",
  "(?:what|most) (?:\\w+ ){0,5}(?:about|to|in) (?:the )?(?:field of |specialty of )?FIELD",
  "(?:what|how|kind of|sort of) (?:an? |the )?(?:\\w+ ){0,2}PEOPLE (?:does|do|is|should|must|needs|that i|i)",
  "(?:in|of|to) FIELD,? (?:i|every|no) ",
];

/** What takes a wish back, or gives it to another: past, doubt, kin. */
export const TAKEN_BACK =
  /\b(?:once|had (?:wanted|planned|hoped|thought|liked|considered)|used to|originally|initially|at first|first thought|considered|considering|thought (?:about|of|that|i|my)|before i|until|instead|not|never|n't|rather than|no longer|as a child|as a student|my (?:father|mother|uncle|aunt|brother|sister|wife|husband|parents|family|friends|mentor|cousin)|friends?|they|he|she|rotations?|rotated|rotating|elective|clerkship|internship|observership|shadow(?:ed|ing)|completed|finished|graduated|wanted to be|almost|nearly|left|gave up|switch(?:ed)?|changed|although|while|unlike|in my (?:home )?country|at home)\b/;

/** Company in which a field is named without being sought. */
export const IN_COMPANY =
  /\b(?:consult(?:s|ation|ations)?|referred|call(?:ed)? the|worked (?:as|in|on|at)|taught|teacher|nurses?|attending|department|ward|clinics?|chief|head of|passed|who|whose|colleagues?|with (?:the|a|an)|ask(?:ed)? (?:the|a|an)|another|other specialt|liked|enjoyed|by (?:the|a|an)|for two years|for a year|one of the|between|both)\b/;
