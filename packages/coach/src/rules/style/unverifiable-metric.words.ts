/** Verbs that claim an effect, as the beginnings of a regular expression. */
export const EFFECT =
  "(?:reduc|decreas|cut|lower|dropp|drop|fell|fall|improv|increas|rais|boost|enhanc|accelerat|shorten|sav|prevent|doubl|tripl|quadrupl|halv|slash|eliminat|minimi[sz]|grew|grow|rose|rise|risen|fallen|gone|come|achiev|slow|speed|sped|diminish|curb|trim|shrank|shrink|sank|sink|climb|jump|soar|surg|declin|optimi[sz]|streamlin|lift|expand|multipl|avert|avoid|spar|plummet|brought|bring|gain|reach|went|rocket|skyrocket|driv|drove|push|elevat|strengthen|transform|turn|maximi[sz]|advanc)(?:ed|es|ing|s|e|ped|ping|red|led|ting)?";

/** A share, a fold or a multiple. */
export const SHARE =
  "(?:(?:nearly|almost|over|about|around|approximately|roughly|up to|more than|at least|an? (?:estimated|impressive|astonishing)|some|to|by|of|from|as much as|well over|an?) )*(?:\\d+(?:[.,]\\d+)?(?:\\s?[-–]\\s?\\d+)?\\s?(?:%|per ?cent|percentage points?|-?fold)|(?:ten|fifteen|[a-z]+ty(?:-[a-z]+)?|one hundred|a hundred|five|eleven|twelve) ?-?per ?cent|(?:two|three|four|five|ten|hundred)-?fold|twofold|threefold|tenfold|\\d+x|(?:\\d+|two|three|four|five|ten|twenty) times (?:more|less|as|faster|higher|fewer|lower|better|quicker|safer|over))";

/** Parts by name, which are claims only beside an outcome. */
export const PART =
  "(?:(?:by|in|to) (?:(?:nearly|almost|over|about|around|approximately|roughly|more than|at least) )*(?:(?:a|one) )?(?:some )?(?:half|third|quarter|fifth|two[- ]thirds|three[- ]quarters|tenth)(?! of (?:the|all|my|our|them|these)\\b)|doubled|tripled|halved|quadrupled|dropped to (?:zero|almost (?:zero|nothing))|to (?:almost |nearly )?(?:zero|nothing))";

/** What hospitals count, and readers cannot check. */
export const OUTCOME =
  "(?:bedsores|wait(?:ing)?(?: times?)?|readmissions?|satisfaction|mortality|deaths?|errors?|infections?|complications?|survival|length of stay|stays?|costs?|spending|expenses|no-shows?|adherence|compliance|turnaround|efficiency|productivity|outcomes?|amputations?|ulcers?|falls|mistakes|attendance|throughput|workload|burnout|turnover|accuracy|quality|safety|performance|enrol?l?ment|coverage|vaccinations?|immuni[sz]ation|detection|diagnos[ei]s|referrals?|admissions?|visits|hospitali[sz]ations?|relapses?|retention|scores?|rates?|delays?|time|times|risk|prevalence|incidence|lives|patients|birth weight|knowledge|awareness|engagement|recovery|cures?|suicides?|crises|episodes|malnutrition|anemia|overdoses?|prescriptions?|uptake|participation|revenue|income|missed|staff|discharges?|response|screening|documentation|workflow|trust|morale|pregnancies|transmission|cases|number|children|volunteers|members|users|students|misuse|pain|donations|funding|budget|sales|burden|diarrh?o?ea|malaria|bedsores|sores|obesity|smoking|caries|paperwork|sick leave|blindness|pressure injuries|access|capacity|output|volume|activity|confidence|compliance|bookings|calls|appointments)";

/** What nobody can count at all: feelings, qualities, safety. */
export const UNCOUNTED =
  "(?:safety|safer|dignity|confidence|trust|empathy|awareness|morale|burnout|communication|quality(?: of (?:care|life))?|efficiency|productivity|knowledge|happiness|stigma|teamwork|cooperation|motivation|engagement|humanity|understanding|misunderstandings?|habits|behaviou?r|compassion|well-?being|comfort|stress|anxiety|fear|hygiene|attitudes?|performance|skills?|competence|health|satisfaction|professionalism|discipline|atmosphere|reputation|culture|loyalty|care|workflow|accuracy|risk|life|lives|revenue|costs?)";

/** How much of it, in any form: half, twice, threefold, a number with a sign. */
export const HOW_MUCH =
  "(?:\\d[\\d.,]*\\s?(?:%|per ?cent|-?fold|x|times)|(?:[a-z]+ty|ten|fifteen|one hundred|a hundred) ?-?per ?cent|(?:two|three|four|five|six|ten|hundred)-?fold|(?:two|three|four|five|six|ten|twenty) times|twice|double[ds]?|tripled?|halved|quadrupled|(?:by|in) (?:a |one |two |three )?(?:half|third|quarter|thirds|quarters|fifth))";

/** Values of one body, which a clinician measures. */
export const BODILY =
  /\b(?:creatinine|ejection fraction|weight|h[ae]moglobin|glucose|a1c|blood pressure|systolic|diastolic|bilirubin|lactate|saturation|oxygen|dose|doses|fever|platelets?|troponin|his|her|(?:body )?temperature|sodium|potassium|inr|fio2|syrup|tablets?|drip|infusion|the drug|insulin|my (?:own )?(?:score|grade|weight|salary|sleep))\b/i;

/** Words that say how it was counted. */
export const COUNTED =
  /\b(?:audit(?:ed)?|charts?|records?|recorded|counted|count|log(?:book)?|register|registry|spreadsheet|measured|measure|surveys?|survey of|sample|among|out of|n ?=|chart review|baseline|confidence interval|p ?[<=]|compared with|the same months|weeks? before|before and after|table|trial|study|studies|meta-analysis|published|literature|guidelines?|paper|journal|test set|held-out|validation|of the \d+|of \d+)\b/i;

/** “From 38 of 120 to 12 of 118”: a reader can do the sum. */
export const WITH_DENOMINATORS =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|half) (?:out )?of (?:the |these |those |all |our )?\d[\d,.]*\b(?!\s?%)|\b\d+\/\d+\b|\bfrom (?:a (?:median|mean|average) of )?\d[\d.,]* (?!%|per ?cent)[a-z ]{0,30}to \d+(?!\d)(?![\d.]*\s?(?:%|per))/i;

/** “Of 96 patients”, beside a share that moved from one number to another. */
export const HOW_MANY =
  /^(?=.*\bfrom \d[\d.]* ?(?:%|per ?cent)? ?to \d).*\b(?:of|in|among|for|with) (?:the |our |my )?(?:next |first |last |following )?\d[\d,]* (?:\w+ )?(?:patients|cases|charts|visits|women|men|children|mothers|births|admissions|people)\b/i;

/** The place where it was counted. */
export const WHERE =
  /\b(?:in|at|on) (?:our|the|my|one|a|that|this) (?:\w+ ){0,2}(?:clinic|ward|hospital|unit|post|center|centre|district|department)\b/i;
