import { gap, oneOf } from "../../topics/one-of.ts";
import type { GradedLines } from "./graded-cues.ts";

const MIND = oneOf(`
depression depressive anxiety bipolar ocd ptsd psychosis psychotic schizophrenia panic adhd anorexia bulimia alcoholism
addiction suicidal suicide self-harm breakdown burnout trauma mania manic insomnia personality dysthymia agoraphobia
autism alcohol drugs cannabis opioids gambling eating abuse grief nightmares phobia depressed paranoia`);
const BODY = oneOf(`
cancer lymphoma leukemia tumor tumour epilepsy seizures hiv hepatitis endometriosis infertility pcos lupus colitis
crohn's crohn sclerosis diabetes tuberculosis herpes hemorrhoids migraines fibromyalgia arthritis surgery operation
chemotherapy thyroid kidney heart stroke dialysis transplant illness disease disorder`);
const DRUG = oneOf(`
sertraline fluoxetine escitalopram citalopram paroxetine venlafaxine duloxetine bupropion lithium olanzapine quetiapine
risperidone aripiprazole clonazepam alprazolam lorazepam diazepam xanax prozac zoloft lexapro methylphenidate ritalin
adderall antidepressant antidepressants ssri ssris benzodiazepines tranquilizers zolpidem mirtazapine lamotrigine
valproate propranolol modafinil`);
const SPOUSE = oneOf(`
husband wife fiance fiancé fiancee fiancée boyfriend girlfriend partner ex ex-husband ex-wife marriage spouse in-laws
mother-in-law father-in-law husband's wife's fiance's`);
const KIN = oneOf(`
mother father sister brother parents uncle aunt grandfather grandmother cousin son daughter family child siblings
stepfather stepmother mom dad ${"husband wife fiance fiancé fiancee fiancée"}`);
const WRONG = oneOf(`
left cheated cheating drink drank drinks drinking beat hit beats hits divorced abused abuses gambled gambles betrayed
ended affair jail prison abandoned alcoholic alcoholics alcoholism addict addicted abusive suicide hanged bankrupt debt
debts violent violence raped arrested overdose overdosed rehab drunk cocaine heroin infidelity molested disowned`);

const KIN_WRONG = oneOf(`
drank drinking beat beats divorced abused abuses gambled gambles betrayed affair jail prison alcoholic alcoholics alcoholism
addict addicted abusive suicide hanged bankrupt debt debts violent violence raped arrested overdose overdosed rehab drunk
cocaine heroin infidelity molested disowned`);

/** Her own or her family's private life, told in detail. */
export const DISCLOSURE: GradedLines = {
  must: [
    `i|i've|myself @adv{0,1} was|been|am|were have{0,1} @adv{0,2} diagnosed|hospitalized|hospitalised|medicated|institutionalized|sectioned|committed`,
    `i|i've have{0,1} @adv{0,1} been|was|am|got myself{0,1} @adv{0,1} treated|admitted|seen|operated ${gap(2)} for|with|to|after|on ${gap(4)} ${MIND}|${BODY}|psychiatric|hospital|clinic`,
    `i|i've|and|still|then|also have|was|am|been|i{0,2} @adv{0,1} take|took|taking|taken|prescribed|need|needed|started|tried|put|placed on{0,1} ${gap(1)} ${DRUG}|antipsychotics`,
    `i|i'm|am|was|been|still @adv{0,1} on ${DRUG}|medication`,
    `i|i've|having|had|have ${gap(1)} suffer|suffered|struggled|battled|fought|struggle|suffering|struggling|coping|lived|battle|wrestled|dealt|deal|recovered ${gap(2)} from|with|through|against ${gap(4)} ${MIND}|${BODY}`,
    `i|i've have{0,1} ${gap(1)} suffered|developed|experienced|survived|overcame|overcome @det{0,1} @adj{0,2} ${MIND}|cancer|miscarriage|miscarriages`,
    `i ${gap(1)} have|had|got|developed a|an|my|severe|major|two|several{0,2} @adj{0,1} depression|anxiety|bipolar|ocd|ptsd|psychosis|panic|adhd|anorexia|bulimia|suicidal|breakdown|miscarriage|miscarriages|abortion|stillbirth|hysterectomy|cancer|epilepsy|hiv|tumor|lymphoma|endometriosis`,
    `my own|long|severe|chronic|clinical|past|recent{1,2} ${MIND}|illness|diagnosis|therapy|surgery|treatment|recovery|hospitalization|mental`,
    `my therapist|therapy|psychotherapist|divorce|miscarriage|miscarriages|abortion|suicide|antidepressants|bankruptcy|ex-husband|ex-wife|depression|anxiety|adhd|ocd|ptsd|addiction|alcoholism|chemotherapy|infertility|sobriety|ivf`,
    `my panic|suicidal|bipolar|eating|anxiety|mental|depressive|manic|suicide attacks|attack|thoughts|disorder|health|illness|episode|episodes|attempt|attempts|breakdown|ideation`,
    `i @adv|have|had{0,2} attempted|tried|wanted|planned|considered|thought|contemplated to|about|of{0,2} ${gap(1)} suicide|kill|die|dying|killing|end|ending|hang`,
    `i|me|my ${gap(8)} ~end|~take my own{0,1} life`,
    `~kill|~harm|~hang|~starve myself`,
    `my ${gap(1)} ${SPOUSE} ${gap(6)} ${WRONG}|diary`,
    `my|our marriage|engagement|relationship ${gap(3)} ended|failed|broke|fell|collapsed|dissolved|broken|unhappy|violent|abusive|ending`,
    `after|during|through|by|of|with|and my|our painful|bitter|difficult{0,1} divorce|separation|breakup|miscarriage|abortion|infidelity`,
    `i|we|got|my|parents ${gap(2)} divorced|divorcing|divorce`,
    `my ${gap(2)} ${KIN} ${gap(8)} ${KIN_WRONG}`,
    `my ${gap(2)} ${KIN} ${gap(8)} kill|killed|hang|shoot|shot himself|herself|themselves`,
    `i @adv|have|had{0,2} was|am|been|were @adv{0,2} abused|raped|assaulted|molested|beaten|harassed|bullied|bulimic|anorexic|alcoholic|suicidal|infertile|bipolar|depressed|sober|divorced|addicted|pregnant`,
    `~beat|~rape|~abuse|~molest|~hit|~harass me`,
    `i ${gap(2)} drank|drink|drinking|smoked|gambled|cocaine|cannabis|marijuana ${gap(3)} every|heavily|too|much|daily|alcohol|money|cope|sleep`,
    `i ${gap(2)} in|to|attended|attend|need|needed|weekly therapy|psychotherapy|counseling|counselling|rehab|therapist`,
    `i|and ${gap(2)} saw|see|seeing|visited|visit|with a|my psychiatrist|therapist|psychologist|counselor ${gap(2)} for|every|weekly|twice|once|because|until|and|who|myself`,
    `my ${gap(1)} ${KIN} ${gap(3)} did|would not|n't|never|stopped speak|speaking|talk|talking to me`,
    `my ${gap(1)} ${KIN} ${gap(4)} ashamed of`,
    `disowned me`,
    `i could|couldn't not{0,1} leave|get|out ${gap(2)} bed|bedroom|house|room ${gap(1)} for|because`,
    `i ${gap(2)} sexual|domestic|emotional abuse|violence|assault`,
    `i|my ${gap(3)} survivor|victim of ${gap(2)} abuse|violence|rape|assault|cancer|suicide`,
    `my ${gap(2)} virginity|periods|uterus|ovaries|testicles|womb|hormones|bowels|pregnancy|pregnancies|libido`,
    `i|i'm|we am|are|was|were|have{0,1} @adv|been{0,2} separated|divorcing|remarried|widowed`,
    `my ex|ex-partner|custody|stoma|bruises|ivf|scars|therapists|antidepressant|affair|creditors|bankruptcy`,
    `rounds|round|cycles|cycle of ivf|fertility`,
    `i ${gap(2)} fell|sank|slipped|slid|spiraled|went into|through ${gap(4)} ${MIND}|despair`,
    `i|and|still @adv{0,1} take|took|need|needed @num|my|daily|psychiatric|more|some{0,1} medication|medications|pills|tablets for|every|to|at|myself|,|.|and`,
    `i|am|been|in recovery|sober|recovering|relapsed from|since|for|alcoholic|addict|addiction ${gap(2)} alcohol|drugs|year|years|opioids|heroin|cocaine|gambling|,`,
    `i ${gap(4)} panic|anxiety|suicidal|manic|psychotic attacks|attack|thoughts|episode|episodes`,
    `i ${gap(2)} swallowed|overdosed|overdose ${gap(4)}`,
    `uncle|cousin|neighbor|stepfather|father|brother|he touched|kissed|molested|abused me`,
    `my ${gap(1)} ${SPOUSE} ${gap(3)} divorce|separation|affair|lover`,
    `my ${gap(1)} ${KIN} ${gap(2)} hears|heard|sees|saw|hearing|seeing voices|things`,
    `i ${gap(2)} began|started|took|take|need propranolol`,
    `my marriage`,
    `my ${gap(2)} ${KIN} ${gap(3)} drunk|drunken|sober|schizophrenic`,
    `i|we ${gap(1)} live|living|lived|am with|on hiv|epilepsy|bipolar|depression|schizophrenia|ocd|crohn's|lupus|cancer|sclerosis|colitis|anxiety|ptsd|dialysis`,
    `my|our ${SPOUSE} affair|drinking|infidelity|violence|gambling|addiction`,
  ],
  should: [
    `i|we|my|our ${gap(6)} debt|debts|bankrupt|loan|loans|mortgage|creditors|lender|lenders|foreclosure`,
    `i|we ${gap(3)} @num dollars|euros|rupees|pesos|usd ${gap(2)} debt|loan|month|left|account|owed`,
    `i ${gap(1)} had|underwent|needed|have|undergone|need @det{0,1} @adj{0,2} surgery|operation|tumor|tumour|seizure|chemotherapy|radiotherapy|colonoscopy|transplant|hysterectomy|biopsy`,
    `my own|@adj{0,1} ${BODY} ${gap(2)} diagnosed|returned|came|relapsed|was|is|made|meant|kept|left`,
    `my ${gap(1)} cancer|tumor|epilepsy|seizures|hiv|chemotherapy|endometriosis|lupus|migraines|colitis|psoriasis|fertility`,
    `my ${gap(1)} salary|rent|savings|husband's|wife's ${gap(3)} @num`,
    `i lost ${gap(1)} my|our|a baby|pregnancy|unborn|child`,
    `i was born with|without ${gap(3)} kidney|heart|cleft|hole|defect|disorder|disease|clubfoot|lip`,
    `i ${gap(2)} not been{0,1} sleeping|slept|eating|sleep for|well|since|because|.`,
    `my ${gap(3)} dialysis|stoma|kidney|tumor|biopsy|seizures`,
    `i ${gap(3)} cried|cry|crying|wept|weeping ${gap(2)} every|daily|night|for|days|nights|months|weeks|sleep`,
    `i|we|my|father|mother|family ${gap(2)} owe|owed|owes money|@num`,
  ],
  could: [
    `my ${gap(1)} ${KIN} ${gap(6)} ${MIND}|${BODY}|diagnosed|died|dying|dementia|alzheimer's`,
    `death|illness|passing|loss of my ${gap(2)} ${KIN}`,
    `i was born with`,
    `i ${gap(2)} fell|became|got|was ill|sick`,
    `i ${gap(2)} asthma|migraine|diabetes ${gap(2)} since|as|myself`,
    `~have ${gap(1)} her|him|my committed|sectioned|hospitalized|restrained`,
    `has|have|had not|n't|never spoken|spoke|talked to me`,
    `ran|run|fled|escaped away{0,1} ${gap(1)} with|from my baby|child|husband|father|family|home|marriage`,
    `i|and ${gap(3)} saw|seeing|see a|my counselor|therapist|psychologist|counsellor`,
    `custody|court|alimony|restraining ${gap(3)} my|our|daughter|son|children|husband|wife|order`,
  ],
  unless: [
    "therapy dog|dogs|horse|horses",
    "operation|operations|surgery|operating list|lists|room",
    "~beat me|us at|in chess|cards|checkers|tennis|backgammon|football|@num|nine|ten|six|five|four|three|every",
    "~beat me|us in the morning|game|race|match|final|end",
    "my|in|of|your trauma|burn|burns|thyroid|surgery|heart|kidney|stroke|operation rotation|team|service|attending|resident|patients|patient|unit|surgeon|clinic|elective|clerkship|residency|internship|months|training|notes|list",
    "my first|second|last|third|next surgery|operation|transplant|tumor",
    `i ${gap(1)} was|am admitted to|into ${gap(3)} school|university|college|faculty|program|residency`,
    `my patient|patients|patient's|supervisor|attending|mentor|teacher|professor|colleague|director|preceptor`,
    `i dealt|deal|worked|lived|deal with patients|people|families|men|women`,
    "as|for his|her|the|their patient|patients",
  ],
};
