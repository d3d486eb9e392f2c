import { COUNTRY } from "../../topics/background.words.ts";
import type { Frames, FrameWords } from "../frames.ts";

/** Lists that the frames of background name. */
export const PLACE_WORDS: FrameWords = {
  land: [COUNTRY],
  self: [
    "identity",
    "heritage",
    "culture",
    "cultures",
    "roots",
    "background",
    "diversity",
    "origins?",
    "traditions?",
    "ancestors?",
    "ancestry",
    "people",
    "nation",
    "tribe",
    "clan",
    "minority",
    "ethnic(ity)?",
    "homeland",
    "faith",
    "religion",
    "mother tongue",
    "native language",
    "languages",
    "upbringing",
    "childhood",
  ],
};

/** Who she is and where she is from, or what a place lacks, before anything follows from it. */
export const PLACE_FRAMES: Frames = {
  should: [
    "(having|i have|i've) (lived|grown up|studied|worked|resided) in (two|three|four|five|six|several|many|different|various|\\d) (\\w+ )?(countries|continents|cultures|cities)",
    "as (a|an) (\\w+ )?(immigrant|refugee|woman of colou?r|person of colou?r|woman|minority|foreigner|muslim|hindu|christian|jew|african|arab|asian|latina|latino|latinx|hispanic|native|son|daughter|child|member|member of)( \\w+){0,6},? i (bring|am|have|add|offer|carry|represent|understand|know|embody|value|can|will)",
    "(my|this|these|our|the) (\\w+ ){0,2}@self (is|are|was|were|has|have|had|made|make|makes|shaped?|gave|gives?|give|taught|define[sd]?|enrich\\w*|mean|means) (\\w+ ){0,4}(me|mine|part|who|proud|rich|important|courage|resilien\\w+|strength|person|diverse|unique|warm|hospitality|identity|blood|deeply|history)",
    "i (belong to|come from|am part of|descend from|am a member of|identify as|hail from) (the|a|an) (\\w+ ){0,4}(minority|tribe|people|clan|community|family of|ethnic|group|caste|culture|nation|land|country|island|village|region|valley)",
    "i ((was )?(born and )?raised|grew up|was born) (\\w+ ){0,2}(between|among|amid|surrounded by|in the (shadow|middle|midst|heart)) ",
    "(proud|true|humble|typical) (\\w+ )?(daughter|son|citizen|native|product|child|member|representative)( \\w+)? of",
    "i am (a|the) (\\w+ )?(daughter|son|child|product|mix|blend|mixture|citizen) of (two|three|many|several|the|both|different) (\\w+ )?(cultures|worlds|continents|nations|religions|world|east|west|languages)",
    "my (people|ancestors|forefathers) (are|were|have|is|was)",
    "(being|as) (a |an )?(nigerian|indian|pakistani|syrian|egyptian|iraqi|iranian|afghan|cuban|mexican|brazilian|colombian|venezuelan|haitian|kenyan|ethiopian|nepali|armenian|georgian|ukrainian|russian|turkish|lebanese|jordanian|sudanese|somali|moroccan|filipino|filipina|vietnamese|chinese|bangladeshi|sri lankan|palestinian|yemeni|ghanaian|ugandan|african|arab|latina|latino|immigrant|refugee|kurd|kurdish)( \\w+){0,2},? (has|have|made|makes|shaped|taught|gave|gives|i|means)",
    "my family (fled|left|escaped|emigrated|moved|migrated|immigrated|was displaced|lost everything)",
    "(we|i) (fled|escaped|left) (\\w+ ){0,3}(war|bombs|@land|homs|aleppo|mosul|kabul|kyiv|mariupol|khartoum|gaza|caracas|yangon|our (country|home|city|village))",
    "@land (has|have|had) (been )?(in|through|under|at) (\\w+ )?(crisis|war|turmoil|conflict|collapse|sanctions|siege|chaos|dictatorship)",
    "(my|the|our) (native|beloved|dear|poor|home) @land (is|was|has|have|remains|lies|suffers|faces|struggles)",
    "@land (is|was|remains) (the|a|an|one of) (\\w+ ){0,3}(country|nation|land|island|state|place|republic|kingdom|continent|archipelago|only|most|least|poorest|largest|smallest|oldest|first)",
    "(doctors|physicians|nurses|people|teachers|most people|most families) (\\w+ )?(earn|live on|make|get by on|survive on) (less|under|about|around|fewer|only|\\d)",
    "(hospital|clinic|ward|department|health center|city|district|province|region|village|country|system) (in|of|at) (\\w+ ){1,3}(had|has|have|lacked|lacks|was without|is without) (no|neither|few|only|little|not|never|an?|enough) ~12 (scanner|ventilators?|water|electricity|oxygen|beds?|doctors?|specialists?|equipment|drugs|medicines?|gloves|blood bank|ultrasound|laboratory|ct|mri|machine|resources|ambulance)",
    "(there|in @land there) (is|are|was|were) (\\w+ ){0,3}(doctors?|physicians?|psychiatrists?|surgeons?|neurologists?|pediatricians?|pathologists?|nurses?|beds?|specialists?|hospitals?) (for|per|in) (\\w+ ){0,3}(\\d|million|thousand|country|entire|whole|province|people)",
    "(health|healthcare|medical|education) (care )?system (of|in) (@land|my country|our country) (is|was|has|have|remains|suffers|faces|lacks|collapsed)",
    "(medical|clinical|residency) (training|education|practice|medicine) in (@land|my country) (is|was|differs|remains)",
    "(simple|happy|humble|poor|modest|difficult|hard|beautiful|sheltered|carefree) (childhood|beginnings|background|upbringing|village|origins|family)",
    "(childhood|family|home|upbringing|beginnings|origins|background|roots) (was|were|is|are) (simple|happy|humble|poor|modest|difficult|hard|beautiful|warm|rural|multicultural)",
    "(best|both|two) (of both|of two)? ?worlds",
    "(melting pot|crossroads of|mosaic of|land of|cradle of|bridge between (east|two|cultures|continents))",
    "at home (everywhere|anywhere|in (both|two|many|several|all) (cultures|worlds|countries|languages))",
    "(bring|add|offer|contribute|represent)s? (\\w+ )?(diversity|a (diverse|multicultural|global|international|unique) (\\w+ )?(perspective|background|view|outlook|voice))",
    "(crowded|overcrowded|understaffed|underfunded|poor|empty|run-?down) and (drugs?|medicines?|beds?|doctors?|staff|supplies|gloves|equipment) (\\w+ )?(run out|are|is|run short|were|ran)",
  ],
};

/** What followed for somebody, or a deed that shows what it taught. */
export const FOLLOWED: readonly string[] = [
  "patients?",
  "(a|the|one|my) (mother|woman|man|boy|girl|child|baby|infant|farmer|widow|teacher|driver|old man|old woman|nurse|neighbor|grandmother|grandfather|father|teenager|student)",
  "i (\\w+ly |now |then |still |also |therefore |so |always )*(ask|asked|learned|wrote|write|treated|examined|saw|drew|built|made|counted|walked|drove|sutured|delivered|taught|use|used|kept|keep|sent|call|called|explain|explained|check|checked|listened|listen|interpret|interpreted|translated|translate|changed|began|started|started|measured|drew|copied|copy|vaccinated|operated|diagnosed|carried|planned|visited|set up|organized|moved|want to (change|build|treat|bring|learn|train))",
  "(so|which is why|that is why|for that reason|therefore|until|because of it|as a result|which meant)",
  "(died|dies|waited|walked|delayed?|missed|bled|lost her|lost his|came too late|arrived too late)",
  "(mothers|families|people|women|children|men|villagers) (\\w+ )?(walk|walked|wait|waited|came|come|died|die|paid|pay|travel|traveled|carried|slept|brought)",
];

/** A place as an atlas or a newspaper tells it: whatever follows, the sentence itself says nothing of hers. */
export const ATLAS_FRAMES: Frames = {
  could: [
    "(is|was|are|has been|remains|are) (\\w+ )?one of the (most|least) \\w+ (\\w+ )?(cities|countries|nations|regions|places|provinces|states|islands|parts|economies|peoples|towns) (of|in|on)",
    "(health|healthcare|health care|hospital|medical) (system|sector|service) (\\w+ )?(is|was|are) (\\w+ ly )?(divided|organi[sz]ed|paid|financed|funded|built|split|run|free|public|private|based|made up)",
    "(has|have|had) (\\w+ )?(passed|gone|been|lived|suffered) (through|under|in) ~6 (cris[ie]s|wars?|conflicts?|revolutions?|inflation|embargo|dictatorship|sanctions|occupation|instability|turmoil|change|changes)",
    "as (everyone|everybody|you|we all|many|people|most people) (\\w+ )?(knows?|may know|has heard|have heard)",
    "(i|my family|we) (come|came|am|grew up|was born|were born|was raised|hail|originate|live) (from|in) [\\w'-]+( [\\w'-]+)?, (a|an|the) (\\w+ ){0,3}(city|town|state|land|island|village|country|region|province|capital|port|district|valley|nation|republic) (of|with|in|on|known|famous|between|near|at|where the)",
    "(is|was|lies|remains) (\\w+ )?(a|an|the) (\\w+[ -]){0,4}(delta|country|city|town|island|port|capital|valley|province|state|nation|peninsula|kingdom|republic|archipelago|district|region) (of|with|at|known|famous|between|and is|on the|in the|near the|where)",
    "(is|are|was) (\\w+ )?home to ",
    "(most|many|the majority|half|nearly all) (people|of (the|its|our) (people|population|inhabitants|families)|inhabitants|families) (\\w+ )?(live|lives|depend|depends|work|works|survive|speak|speaks|belong) (from|of|on|in|as|by|with|off) ",
    "(a )?(deep|rich|long|ancient|famous|great|legendary) (love|tradition|history|culture|hospitality|heritage)( of| for| toward| towards| and|[.,])",
  ],
};
