import type { ExistenceRule } from "../../rule.ts";

const DISEASE =
  "pneumonia|tuberculosis|malaria|diabetes|hypertension|asthma|sepsis|meningitis|hepatitis|cholera|anemia|anaemia|dementia|epilepsy|tetanus|rabies|measles|polio|leprosy|cancer|leukemia|cirrhosis|appendicitis|dengue|typhoid|hiv|aids|covid|covid-19|arthritis|osteoporosis|schizophrenia|autism|obesity|malnutrition|dehydration|scabies|syphilis|diarrhea|influenza|depression";
const LANGUAGE =
  "english|spanish|french|german|arabic|russian|portuguese|italian|turkish|persian|hindi|urdu|chinese|japanese|korean|polish|ukrainian|georgian|armenian|romanian|greek|swahili|bengali|nepali|tamil|burmese|vietnamese|amharic|tagalog";
const FIELD = "medicine|surgery|psychiatry|pediatrics|neurology|nursing|science|research|music|art|poetry";
const IDEA =
  "life|patience|happiness|honesty|empathy|kindness|love|hope|education|poverty|knowledge|trust|compassion|communication|teamwork|friendship|curiosity|humility|discipline|prevention|hunger|war|fear|freedom|gratitude|respect|success|failure";
const GENERAL =
  "teaches|means|needs|requires|comes|begins|makes|gives|takes|brings|helps|grows|saves|heals|starts|costs|kills";
const MASS =
  "advice|information|equipment|furniture|homework|luggage|baggage|software|hardware|feedback|evidence|weather|traffic|luck|paperwork|teamwork|guidance|assistance|machinery|clothing|jewelry|wisdom|progress|news|housing|money|nutrition|literature|legislation|permission|health|trouble|fun|access|proof|courage|hospitality|happiness|electricity|bread|rice|luck|mail|staff|personnel|scenery|transportation|accommodation";
const QUALITY =
  "@qual|big|great|good|bad|new|useful|important|valuable|real|strong|hard|terrible|wonderful|modern|medical";
const END =
  ".|,|;|and|but|because|when|from|for|that|in|on|at|to|with|about|all|every|who|which|after|before|i|we";

/** “The life is short”, “had the malaria”, “a pneumonia”, “a bad weather”, “to the home”: no article here. */
export const needlessArticle: ExistenceRule = {
  name: "needless-article",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this noun stands without “a” or “the” here.",
  why: "What is meant in general, what cannot be counted and most diseases take no article.",
  source: "usage",
  example: { wrong: "She had the malaria twice.", right: "She had malaria twice." },
  languages: ["Spanish", "French", "Arabic", "Portuguese", "Italian", "Greek", "Romanian", "German"],
  patterns: [
    `~give|~get|~receive|~need|~bring|~send|~write|~have @obj{0,1} <a|an ${MASS}> ${END}|every|twice|each`,
    "~listen|~dance|~play|~like|~hear to{0,1} <a music> .|,|on|in|at|and|with|to|when",
    "^ <the internal|family|emergency medicine> @pures|teaches|needs",
    "~graduate|~finish from <the high|medical|secondary|primary school> in|.|,|and|when",
    "~play <a|the chess|football|soccer|tennis|basketball|volleyball|cricket|cards> .|,|with|in|and|on|every|at",
    "in <a pain|danger|trouble|debt|poverty> .|,|all|and|for|when|because|every",
    "~gain|~need|~lose|~show <a confidence|patience|courage|empathy|resilience> .|,|there|to|in|and|that",
    "in|to|from|near|~leave|~visit|~reach <the lima|cairo|lagos|delhi|mumbai|karachi|lahore|dhaka|kathmandu|tehran|istanbul|ankara|beirut|baghdad|damascus|kyiv|moscow|warsaw|bucharest|tbilisi|yerevan|beijing|shanghai|tokyo|seoul|hanoi|manila|nairobi|accra|kampala|rome|madrid|barcelona|paris|london|berlin|athens|lisbon|bogota|quito|caracas|santiago|havana|guadalajara> .|,|until|for|in|and|when|with|i|we|at|to",
    "^ <the technology|communication|education|death|health|empathy|trust|time|money|prevention> is changing|universal|everything|essential|necessary|life|power",
    "^ <the communication|education|prevention|patience|empathy|trust|teamwork|practice> is the key|basis|base|foundation|heart|best",
    "of|about|from <the death> is|.|,|and",
    "~believe in <the> @qual{0,1} education|work|god|science|honesty|teamwork|prevention|kindness|equality|medicine",
    "<the access> to care|health|medicine|education|treatment|services|healthcare|water",
    "no <a|an> @acronym|@qual|@cn",
    `^ <the ${IDEA}> is not|a|an|the|short|more|also|always|never|something|everything|what|my|like|important|beautiful|hard|difficult|long|stronger|contagious`,
    `^ <the ${IDEA}|${FIELD}|nature> ${GENERAL}|has @art|@poss|time|to|from|us|me|more|no|not|with|people|trust|patience|lives|every|many|when|where|in|by`,
    `because|that|but|and|where|when|, <the ${IDEA}> is not|a|the|short|more|also|always|never|something|everything|what|my|like`,
    "~love|~like|~enjoy|~respect|~protect|~study|~paint|~admire <the nature> .|,|and|;|because|since|very|in",
    `~have|~get|~catch|had|suffer|suffers|suffered|suffering|~die|~recover|diagnosed|infected|ill|sick from|of|with{0,1} <the ${DISEASE}> ${END}|twice|once|three|for|during`,
    `~have|had|got|~catch|diagnosed|suffered|suffering|died|of|with|from{0,1} <a|an severe|bad|serious|mild|chronic|acute{0,1} tuberculosis|malaria|diabetes|hypertension|asthma|sepsis|meningitis|hepatitis|cholera|dementia|epilepsy|tetanus|leprosy|cirrhosis|appendicitis|dengue|typhoid|malnutrition|dehydration|pneumonia|diarrhea|anemia> .|,|;|but|because|when|from|for|that|in|on|at|to|with`,
    `~speak|~learn|~understand|~know|~study|~practice|~practise|~forget|~teach|~improve|~master <the ${LANGUAGE}> from|.|,|and|with|in|very|well|at|by|because|to|as`,
    "~come|~go|~return|~get|~arrive|~drive|~walk|~run back|early|late{0,1} to{0,1} <the home> .|,|late|at|every|after|and|in|when|before|with|tired|because",
    "~go|~come|~return|~drive|~walk to <the work|bed> .|,|with|at|every|late|early|when|because|before|after|and",
    "~have|~eat|~cook|~prepare|~skip|~miss|at|after|before|during <the breakfast|lunch|dinner> .|,|at|with|in|and|i|we|together|when|every|because",
    `<a|an ${QUALITY} ${MASS}> ${END}|all|this|last|there`,
    `~have|~need|~give|~get|~receive|~share|~want|~ask|~offer|for|is|was|with|without|take <a|an ${MASS}> ${END}`,
    "<a hard|difficult|great|good|big|bad|heavy|tiring|real|serious|honest|careful work> .|,|but|because|and|that|when|for",
    "~do|~conduct|~make|~start|~finish|~publish|~present|~join|did <a @qual{0,1} research> .|,|on|in|about|and|with|for|at",
    "@be|~become|~feel|~look|~seem <a|an very|so|too|quite @qual> at|about|.|,|because|when|but|after|for",
    "~become|~feel|~seem <a|an infected|afraid|aware|better|bigger|worse|able|alive|angry|anxious|busy|calm|capable|careful|confident|curious|difficult|easy|happy|hungry|important|impossible|interested|necessary|nervous|possible|proud|ready|responsible|sick|surprised|tired|worried|useful|pregnant|swollen|famous|familiar|fluent|comfortable|independent> after|.|,|in|with|of|to|when|because|and|about|for",
    "<no|any|some a|an> @qual{0,1} @cn|man|woman|computer",
    "@be|@prep|~have|~meet|~call|~visit|~know <a|an my|your|our|their|his> @qual{0,1} @cn|friend",
    "<this|these|those the> @cn|@cns|hospital",
    "i|we ~read|~see|~hear|~like|~receive <this|that|these your|my|our> @cn|@cns",
    "<the all> @cn|@cns|team|night|day|@human|@humans",
    "<all the day|night> i|we|he|she|they|.|,|long",
    "<the most @humans|people> in|are|have|do|cannot|live|think|know|who|never|want|need",
    "<the most part of> the|my|our|us|them|patients|people",
    "<almost of> the|my|our|these|us|them|patients|people",
    "<almost> nurses|mothers|parents|villagers|residents|teachers|hospitals|houses|villages|classmates|colleagues|interns were|are|had|have|came|left|knew",
    "<most|many|half|several|all of @qual{0,1} answers|beds|charts|tests|cases|questions|visits|reports|drugs|results|calls|notes|forms|houses|books|exams|changes|names|steps|words|interviews|deaths|errors|falls|nurses> were|was|are|is|had|have|in|came|,|.|that|which|who|signed|did",
  ],
  unless: [
    `the ${DISEASE} that|which|who|of|in|i|we|he|she`,
    "the love|fear|hope|knowledge|war|trust|failure|success|education|communication|life|respect of|that|in|with|for|between",
    "a|an @qual|good|medical{0,2} advice|information|equipment|software|weather|health|staff|news|money|nutrition|research|mail|traffic|evidence|housing|luggage|clothing @cn|@cns|@mn|and",
    "a|an @qual access|fun|trouble|proof|permission to|of",
    "a bit|lot|little",
    "a|an @qual{0,1} @mn and @cn|@mn clinic|program|project|ward|unit",
    "a wisdom|courage|happiness|hospitality|trust that|of|i",
    "@prep a|an @cn @cn",
    "this the|your|my , ",
    "such a",
    "and|of|to|that this|these|those the",
    "all the day|night before|after|of",
    "the day|night shift",
    "the home of|for|care",
    "the work|school|bed of|that|which|i|we|by",
    "at a very",
    "make|made the most",
    "the most people we|i|it|that|in one",
  ],
};
