import type { Frames } from "../frames.ts";

/** Kinds of private matters: children not born, food and body, kin at odds, flight from home. The lists are those of the other frames. */
export const PRIVATE_KIND_FRAMES: Frames = {
  must: [
    "i (was|am|felt|became) (no longer|not|never|hardly) (myself|the same|able to get up|able to live)",
    "i (\\w+ )?(wet|soiled) (my|the) ",
    "(my|our) (\\w+ )?(stepfather|stepbrother|uncle|father|cousin|teacher|neighbou?r|brother|grandfather|boss|landlord) (used to|would|often|sometimes|always|began to|started to|once|came|had) ?(\\w+ )?(come into|came into|enter|entered|touch\\w*|lock\\w*|watch\\w*|follow\\w*|kiss\\w*|beat\\w*|hit|visit) (\\w+ )?(my (room|bed|body|hand|clothes)|me|us)",
    "(my|our) (\\w+ )?(hands|body|weight|moods?|sleep|skin|hair|memory) ~3 (since|because|after|from) (i|the|my) (started|took|began|was put|lithium|medication|pills|chemotherapy|psychiatrist|therapy|drug|tablets|treatment|illness|attack|assault|divorce)",
    "i (have|had|'ve) not (had|touched|taken) (a|one|any) (drink|drop|bottle|pill|cigarette|dose) (since|for|in)",
    "(declare|declared|file|filed|went) (ourselves|myself|for)? ?bankrupt(cy)?",
    "my (\\w+ )?(brother|father|uncle|husband|mother|sister|son|cousin|wife)'s (trial|arrest|sentence|imprisonment|overdose|drinking|gambling|affair|suicide|addiction|psychosis|debts?|violence|conviction)",
    "(accepted|forgave|forgiven|tolerated|approved of|rejected|refused|disowned) (me|us) (\\w+ )?because (of )?(my|our|i|we)",
    "(my|our) (wife|husband|fianc[eé]e?|girlfriend|boyfriend|partner) (moved out|walked out|ran off|left with|went back to (her|his)|asked for a divorce|threw me out|left)",
    "(could not|couldn't|cannot|were unable to|was unable to|not able to|failed to) (\\w+ )?(have (a child|children|a baby|kids)|conceive|get pregnant|carry (a|the) (child|pregnancy|baby))",
    "(i|we|me|us|my) ~6 (rounds?|cycles?|years?|attempts?|months) of (\\w+ )?(treatment|hormones|injections|ivf|fertility|chemotherapy|radiation|dialysis|psychotherapy|therapy|antidepressants)",
    "i (\\w+ )?(had |have )?lost (a|an|my|our|the|two|three|one|several|both) (\\w+ )?(baby|babies|pregnancy|pregnancies|unborn|twins|first child|child in)",
    "i (\\w+ )?(stopped|stop|refused|could not|hardly|no longer) (eating|eat|sleeping|sleep|getting up|washing|speaking|talking|leaving) ~4 (and (weighed|lost|slept|cried|lay|was)|for (days|weeks|months)|altogether|at all|kilos?|pounds)",
    "i (\\w+ )?(weighed|gained|lost) (only |just |about |nearly |over |more than )?(\\d+|\\w+|\\w+ty|\\w+ty-\\w+) (kilos?|kilograms?|kg|pounds|lbs) ",
    "my (\\w+ )?(sister|brother|mother|father|parents|family|uncle|in-laws|husband|wife|son|daughter|cousin|aunt)( and i| and me)? ~2 (do not|don't|did not|have not|no longer|never|stopped|refuse|refused|cut) (\\w+ )?(speak|spoke|spoken|talk|talked|see|seen|visit|speaking|talking|contact|ties|forgave|forgive|accept|accepted|support|want)",
    "(escape|escaped|escaping|flee|fled|ran away from|leave|left|hide|hid|hiding|protect \\w+|divorce|divorced) (from )?(a|an|my|our|the) (\\w+ )?(violent|abusive|drunken|jealous|alcoholic|controlling|forced|unhappy|loveless|arranged|broken|cruel|dangerous) (\\w+ )?(husband|wife|marriage|partner|boyfriend|father|home|family|relationship|uncle|stepfather|fiance|in-laws)",
    "(my|our) (\\w+ )?(marriage|engagement|relationship|fianc[eé]e?|family|home) (\\w+ )?(broke|was broken|has broken|collapsed|fell|ended|ruined|failed|was over|was forced|was arranged|was violent|did not survive|suffered|came to an end)",
    "(broke|broken|ended|called) (off )?(our|my|the) (engagement|marriage|relationship|wedding)",
    "(a|an|my|our|the|very) (\\w+ )?(bad|ugly|painful|bitter|messy|difficult|terrible|nasty|recent|second|first|long) (\\w+ )?(divorce|separation|break-?up|custody (battle|fight|case)|marriage)",
    "i (\\w+ )?(cut|harmed|burned|hurt|starved|hated|drugged) (myself|my (own )?(arms?|wrists?|legs?|body|skin))",
    "(i|and|then|was) (\\w+ )?(spent|stayed|lay|kept|was (?!(a|an|the) )(in|at|on|sent|taken|brought|admitted|kept|put|held)) ~5 ((psychiatric|mental) (hospital|ward|unit|clinic|institution|asylum) (as a patient|myself|for|after|because|where|in|with)?|rehab\\w*|detox\\w*|closed ward|locked ward|sanatorium|asylum)",
    "(take|took|taking|need|needed|needs|swallow|swallowed|use|used|depend(ed)? on|rely on|am on|was on|been on|put on|placed on|started on) (\\w+ ){0,4}(antidepressants?|sedatives?|tranquili[sz]ers?|sleeping pills?|antipsychotics?|mood stabili[sz]ers?|ritalin|tramadol|opioids?|benzodiazepines?|stimulants?|lithium|medication for (my|attention|depression|anxiety|panic|mood|the|seizures|pain)|psychotropics?|painkillers?)",
    "(a|am a|am an|as a|i was a|i am an) (recovering|recovered|former|dry|ex-?)( |-)?(alcoholic|addict|drinker|gambler|anorexic|bulimic|drug user)",
    "(hearing|heard|hear) (voices|things|a voice)|(my|the) (voices|delusions|hallucinations|paranoia) ~4 (me|i|my)",
    "i (\\w+ )?(was|am|have been|had been|became|felt) (\\w+ly )?(hiv[- ]?positive|hiv|infected with|suicidal|infertile|impotent|incontinent|anorexic|bulimic|homeless|bankrupt|evicted|arrested|detained|jailed|convicted|blackmailed|raped|stalked|trafficked)",
    "my (\\w+ )?(mother|father|brother|sister|husband|wife|son|daughter|uncle|parents|cousin|partner|stepfather|fianc[eé]e?) ~5 (tried to (kill|hang|poison|drown)|took (his|her) (own )?life|killed (himself|herself)|drank|drinks|was drunk|gambled?s?|in (prison|jail|rehab)|sells? drugs|selling drugs|was arrested|left (me|us|my mother|the family|her|him)|cheated|beat|hit|had an affair|was violent|is bipolar|is schizophrenic|has schizophrenia|suffers from|was addicted|is addicted|with (his|her) (secretary|lover|mistress))",
    "(affair|lover|mistress|infidelity|adultery|another (woman|man)) ~6 (my|me|i|us|our)",
    "(my|me|i|us|our) ~6 (affair|lover|mistress|infidelity|adultery|another (woman|man)) (with|while|and|when|had|was|who|in|after)?",
    "(i|my) (\\w+ )?(was|were|been) (\\w+ )?(beaten|hit|slapped|whipped|abused|locked up|kicked) (\\w+ )?(at home|by (my|his|her|a|the)|as a child|every|when|until|and)",
    "(operations?|surger(y|ies)|biops(y|ies)|procedures?) ~2 (on|of|for) (my|both my) (\\w+ )?(uterus|womb|ovar(y|ies)|breasts?|bowels?|prostate|testicles?|anus|rectum|kidneys?|heart|spine|brain|bladder|stomach|thyroid|knee|back)",
    "(son|daughter|child|baby|boy|girl) (was|is) born with (a|an) ~6 (my|our|i|genes|blame|guilt)",
    "(my|our|own|childhood) (\\w+ )?(childhood trauma|therapist|breakdown|miscarriages?|abortions?|infertility|seizures|panic|depression|anxiety|suicid\\w+|addiction|eating disorder|dark moods|mood swings|nervous breakdown|self-harm|psychosis|mania|impotence|sexuality|virginity|diagnosis of)",
    "i (\\w+ )?(had|have|have had|suffer from|suffered|went through|live with|got) (a|an|my|some|severe|chronic|recurrent|irritable|frequent|constant)? ?(\\w+ )?(nervous breakdown|irritable bowel|bowel disease|chronic pain|panic attacks?|suicidal \\w+|eating disorder|mental (breakdown|illness|health|crisis)|epilepsy|miscarriages?|abortions?|stillbirth|ulcerative colitis|endometriosis|psoriasis|narcolepsy|fibromyalgia|lupus|crohn's|hepatitis|schizo\\w+|bipolar \\w+|depression|addiction|nervous (crisis|collapse))",
  ],
  should: [
    "(after|when|since) (our|my) (\\w+ )?(baby|child|son|daughter|twins|infant) (\\w+ )?(died|was stillborn|passed away)",
    "(the|our|my) (\\w+ )?(bank|lender|landlord|creditors?|court) (\\w+ )?(took|seized|sold|repossessed|evicted|sued|threatened|threw) (us|me|our|my|the house|away)",
    "(owed|owe|owing|behind on) (\\w+ ){0,4}(rent|months|mortgage|dollars|money|debts?|loan|relatives|tuition)",
    "(left|put|got|landed|plunged|drove|fell|sank|ran) (us |me )?(deep |deeply |heavily )?(in|into) debts?",
    "(took|cost|ate|lost|spent|consumed) (us |me )?(all|most of|the rest of|every one of) (of )?(our|my) (savings|money)",
    "(my|our|the family|the) (\\w+ )?(inheritance|dowry|alimony|custody (fight|battle|case)|property dispute|moneylender)",
    "i ~5 (betting|casino|gambling)",
    "(abortion|miscarriage|termination|stillbirth) (that )?i (had|went|chose|underwent|suffered)",
  ],
};

/** The rent, the drink or the therapy is another's. */
export const PRIVATE_KIND_UNLESS: readonly string[] = [
  "(the|a|this|that|his|her|their|young|old) (\\w+ )?(widow|man|woman|patient|boy|girl|mother|father|family|farmer|driver|teacher|tailor|student|couple|grandmother|grandfather|tenant)s? ~8 (owed|drank|lost|left|stopped|weighed|heard|beat|hid|had|was|were|who)",
  "(operation|operating|surgery|waiting) (list|room|theater|theatre)",
  "therapy (dogs?|horses?|animals?)",
  "my (\\w+ )?(patient|patient's|teacher|attending|mentor|neighbor|colleague)('s)? ",
];
