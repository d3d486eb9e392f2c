const DATA =
  "data|dataset|datasets|results|records|charts|statistics|figures|numbers|findings|responses|answers|surveys|questionnaires|scores|outcomes|trends|files|variables|samples|measurements|information|values|rates|findings|imaging|images|literature";
const STORE =
  "database|databases|dataset|datasets|dashboard|dashboards|app|apps|application|applications|website|websites|site|software|registry|registries|register|registers|system|systems|spreadsheet-like|platform|platforms|tool|tools|template|templates|algorithm|algorithms|model|models|program|programs|script|scripts|calculator|chatbot|bot|interface|portal|repository|log|logs|tracker|tracking|emr|ehr|record|records|alert|alerts|reminder|reminders|form|forms|questionnaire|survey|file|files|list|inventory";
const MADE =
  "built|build|created|create|developed|develop|designed|design|programmed|program|made|set|implemented|implement|established|coded|wrote|constructed|introduced|maintained|maintain|launched|deployed|customized|managed|prepared|produced|started|updated|configured|installed|generated";
const STUDIED =
  "analyzed|analysed|analyze|analyse|analyzing|analysing|evaluated|computed|processed|cleaned|compiled|tabulated|interpreted|visualized|visualised|plotted|entered|entering|managed|digitized|digitised|coded|extracted|organized|organised|stored|tracked|collected|recorded|handled|summarized|summarised|examined|explored|merged|curated|modeled|mined|calculated|compared|queried";

/** Work with data or records that is done with some tool. */
export const TOOL_WORK: readonly string[] = [
  "~run|~perform|~do|~fit|~compute @det{0,1} @adj{0,2} regressions|regression|models|tests|statistics|analyses|simulations|queries",
  "~merge|~join|~combine|~deduplicate|~clean @det{0,1} @adj{0,1} lists|tables|files|records|datasets|registries",
  "~put|~bring|~type|~enter|~get @det{0,1} _{1,4} into|in electronic|digital|computer|online",
  "~collect|~gather|~get answers|responses|data|opinions|votes _{0,5} online|electronically|remotely",
  "~map|~plot|~graph|~visualize|~visualise @det{0,1} @adj{0,2} @num{0,1} @noun{0,1} cases|infections|outbreak|outbreaks|deaths|births|falls|admissions|visits|times|rates|households|patients|addresses|spread|trends|curve|incidence|bites|wells",
  "~transcribe|~randomize|~randomise|~screen|~simulate|~model|~geocode|~annotate|~label|~segment|~sequence @adv|and{0,2} ~code{0,1} @det{0,1} @num{0,1} _{0,3} interviews|patients|abstracts|papers|images|scans|slides|spread|recordings|titles|articles|cases|groups|lesions|samples",
  "~keep|~keeping track of",
  "~measure|~count|~quantify|~segment @det{0,1} @num{0,1} @adj{0,1} lesions|cells|volumes|pixels|nodules|plaques|colonies|bands _{0,3} on|in|from",
  "~send|~distribute|~circulate|~administer|~evaluate|~design @det{0,1} @adj{0,2} survey|surveys|questionnaire|questionnaires|poll to|of|for|among|with|and",
  "~manage|~run|~maintain|~administer|~host @det{0,1} _{0,2} website|site|page|blog|server|newsletter|channel|network",
  "~turn|~make|~transform|~convert|~change @det _{1,4} into|to|digital|electronic @det{0,1} digital|electronic|online|searchable|computer|one",
  "~monitor|~follow|~supervise|~observe _{1,8} over|via|through|by the internet|internet|distance|remotely|online|telephone",
  "~follow|~track|~trace|~log @num|@det{0,1} @num{0,1} contacts|doses|deliveries|stock|steps|specimens|referrals",
  "~create|~build|~design|~make|~launch|~run|~develop @det{0,1} @adj{0,2} online|virtual|digital|web|electronic|mobile|automatic|automated @noun{0,1}",
  "~build|~create|~program|~make|~add @det{0,1} @adj{0,1} reminder|reminders|alert|alerts|alarm|calculator|bot for|that|when|to|of",
  "built|developed|created|designed|programmed|launched|coded|made @det{0,1} @adj{0,3} @noun{0,1} application|applications|program for|by|that|which|to|with|where|in|so|,|.",
  "electronic|digital|computerized|computerised|paperless|online one|version|form|copy|list|book|register|registry|format|file|files|sheet|log|table",
  "~pull|~take|~extract|~download|~export|~get @det{0,1} _{1,5} from the|our @noun{0,1} system|records|server|archive|database|registry",
  "sample size|t statistic|confidence intervals|odds ratio|p values|survival curve|curves|correlation|incidence|prevalence ~calculate",
  "~calculate|~compute|~estimate the|a|our{0,1} @adj{0,1} sample|odds|confidence|risk|hazard|correlation|incidence|prevalence|sensitivity|specificity|kappa",
  "~compare|~analyze|~analyse both|the|two|all @adj{0,1} groups|arms|periods|cohorts",
  "registry|register|database|dataset|registries of|with|on|for @num",
  "prepared|made|produced|drew|built|designed the|all|our @adj{0,1} tables|table|graphs|graph|plot|curve|map of|for|in|that|,|.",
  "kept|cleaned|checked|managed|maintained|curated|handled|guarded @det{0,1} @noun{0,1} data|dataset|database",
  "~migrate|~digitize|~digitise|~computerize|~computerise|~digitalize|~automate",
  "~convert|~transfer|~transcribe|~move|~switch|~import|~scan @det{0,1} _{0,5} paper|notebooks|handwritten|registers|ledgers _{0,6} electronic|digital|computer|system|database|software|program",
  `${STUDIED}|handled all|every|each|the|our|my of{0,1} the|our{0,1} data|results|numbers|figures|statistics`,
  "made|drew|produced|prepared|created|plotted|generated @det{0,1} @adj{0,1} graphs|graph|figures|plots|tables and figures",
  "~train|~fit|~validate|~test|~build|~develop @det{0,1} @adj{0,2} @noun{0,1} model|models|classifier|network|algorithm",
  "i|and|did|ran the|all{1,2} statistics|statistic|calculations|number-crunching|computations|coding",
  "~link|~match|~merge|~join|~combine|~query|~pull|~extract|~export|~download @det{0,1} @adj{0,2} data|records|dataset|datasets|tables|databases|registries|files",
  "~model|~simulate|~forecast|~predict @det{0,1} @adj{0,2} @noun{0,1} risk|mortality|demand|flow|occupancy|outcomes|survival|spread|readmission|admissions",
  "~set up{0,1} @det{0,1} _{0,3} website|page|chatbot|hotline|telehealth|video|platform|network|server",
  `analyzed|analysed|analyze|analyse|analyzing|analysing @det{0,1} @adj{0,2} @noun{0,1} ${DATA}`,
  `${STUDIED} @det{0,1} @adj{0,2} @noun{0,1} data|dataset|datasets|statistics|database|variables|literature`,
  `${STUDIED}|cleaning|merging @det{0,1} _{0,3} data|dataset|datasets|records|statistics|database`,
  "automated|digitized|digitised|computerized|computerised",
  `data|statistical|statistics|regression|survival|bioinformatic|quantitative|qualitative|descriptive|thematic @noun{0,1} analysis|analyses|analytics|work|modeling|modelling|entry|collection|extraction|management|visualization|visualisation|mining|cleaning|processing|science`,
  "did|performed|ran|made|calculated|computed|conducted @det{0,1} @adj{0,1} statistics|statistic|analysis|analyses|calculations|regression|meta-analysis|simulation|simulations|modeling",
  `${MADE} up{0,1} @det{0,1} @adj{0,3} @noun{0,1} database|databases|dataset|dashboard|dashboards|app|apps|website|websites|software|registry|registries|platform|algorithm|script|scripts|calculator|chatbot|bot|interface|portal|repository|tracker|emr|ehr`,
  `${MADE} up{0,1} @det{0,1} electronic|digital|online|computer|computerized|computerised|computer-based|automated|automatic|automated|mobile|web|web-based|predictive|statistical|data|tracking|machine|ai|virtual|remote|interactive @adj{0,2} @noun{0,2} ${STORE}|message|messages|tracking|recall|archive|chart|charts|note|notes|learning|network|prescription|prescriptions|prescribing|library|course|courses|calendar|schedule`,
  `${MADE} @det{0,1} @adj{0,2} medical|patient|clinical|hospital|research|health|case|treatment|vaccination|follow-up|detailed|accurate|up-to-date|complete record|records|register|registers|registry|log|logs|database|files|data`,
  "maintained|maintain|kept|keep|updated|managed|digitized|digitised|computerized|computerised|transferred|digitalized @det{0,1} @adj{0,2} @noun{0,1} records|registers|registry|database|files|charts|statistics|inventory",
  "maintained|updated|digitized|digitised @det{0,1} @adj{0,2} @noun{0,1} register|log|logbook",
  "electronically|digitally|automatically|online|automatic|automated|computerized|computerised",
  "machine|deep learning",
  "by|with|through|using statistics|statistical|programming|coding|code|software",
  "in charge of @det{0,1} data|database|records|statistics",
  "responsible for @det{0,1} data|database|records|statistics",
  "data warehouse|bank|base|system|systems|set|sets",
  "multivariate|multivariable|univariate|univariable|logistic|linear|cox|bivariate|time-series|cluster|factor|cost _{0,1} analysis|analyses|regression|model|models",
  "produced|prepared|compiled|generated|made|wrote|reported|gathered _{0,3} statistics",
  "predictive|statistical|mathematical|regression|prediction model|models|software|tool|tools|program|programs|methods",
  "artificial intelligence",
  "statistical software|program|package|tests|test|methods",
  "wrote|write|developed|built|designed|trained code|codes|algorithm|algorithms|program|software|@det @adj{0,2} script|model|algorithm|program|code",
  "using|with|through @det{0,1} software|program|computer|statistics|technology|application|app",
];
/** Weaker signs of it: the means may be plain from the sentence. */
export const TOOL_WORK_LOOSE: readonly string[] = [
  "registry|register|database|dataset|data|dashboard|spreadsheet|app _{0,8} was|were|is|are @adv{0,2} built|made|put|kept|maintained|cleaned|created|designed|analyzed|analysed|collected|entered|developed",
  "~link|~match|~merge|~join them|these|it|this to|with @det{0,1} @noun|@nouns|records|data",
  `${MADE} @det{0,1} @adj{0,2} @noun{0,2} template|order-set|tool|form|calculator|checklist for|in|that|which|to _{0,4} record|records|chart|charts|note|notes|system`,
  "~code|~recode|~categorize|~classify|~tabulate|~count|~plot|~graph|~chart|~summarize|~visualize|~compare @det{0,1} @adj{0,2} answers|responses|results|numbers|data|length|times|rates|outcomes|records|counts|free-text",
  "~review|~audit|~abstract|~examine @num|@count|all|the|more|over|about _{0,3} charts|records|files|reports|notes",
  `${MADE} @det{0,1} @adj{0,2} @noun{0,1} alert|alerts|reminder|reminders|template|templates|order-set|model|models|algorithm|system|tool|file|archive|program`,
  `${STUDIED} @det{0,1} @adj{0,2} ${DATA}`,
  "designed|created|developed|made|prepared|conducted|built @det{0,1} @adj{0,2} survey|surveys|questionnaire|questionnaires",
  "tracked|monitored|measured|audited|calculated @det{0,1} @adj{0,2} @noun{0,2} outcomes|rates|rate|times|metrics|indicators|trends|performance|compliance|adherence|results|statistics|incidence|prevalence",
  "surveyed|interviewed @num",
  "mapped|map @det{0,1} @adj{0,2} workflow|workflows|process|processes",
  "telemedicine|tele-medicine|teleconsultation|teleconsultations|telehealth service|services|system|platform|program|clinic|consultations",
  "sent|send|sending @adj{0,2} reminders|messages|alerts",
  "systematic review|literature search|meta-analysis",
  "entered|entering|recorded|stored|saved|logged @det{0,1} @adj{0,2} @noun{0,2} data|results|information|records in|into|on @det{0,1} @adj{0,2} database|computer|system|registry|file|software",
  "created|made|drew|built|produced|designed|prepared|generated|plotted @det{0,1} @adj{0,2} graphs|graph|charts|plots|visualizations|visualisations|figures|infographics|statistics",
];
/** Names of tools and means, in lower case. “R” is told apart by its capital. */
export const TOOLS: ReadonlySet<string> = new Set(
  "excel python spss stata sas sql redcap tableau epic cerner meditech openmrs dhis2 javascript typescript java html css matlab graphpad prism jamovi jasp minitab spreadsheet spreadsheets whatsapp telegram viber sms kobo kobotoolbox odk commcare qualtrics surveymonkey notion airtable github postgresql postgres mysql sqlite mongodb firebase flutter android ios pandas numpy scikit-learn scikit tensorflow pytorch keras ggplot2 tidyverse revman nvivo atlas.ti endnote zotero mendeley rayyan covidence labview imagej qgis arcgis julia vba django kotlin figma canva powerpoint trello wordpress wix moodle twilio arduino raspberry weka knime rapidminer openepi epi-info epidata medcalc sigmaplot fhir hl7 loinc snomed icd-10 bpmn visio lucidchart athenahealth allscripts nextgen practice-fusion eclinicalworks hosxp powerchart chatgpt gpt bert colab jupyter rstudio powerbi looker metabase grafana pubmed medline embase cochrane scopus t-test chi-square anova p-value tally tallies google microsoft".split(
    " ",
  ),
);
/** Means without a computer, which say nothing of what replaced them. */
export const PAPER_TOOLS: ReadonlySet<string> = new Set(
  "notebook notebooks card cards whiteboard blackboard ledger logbook diary exercise-book clipboard calculator copybook shoebox pencil chalk".split(
    " ",
  ),
);
/** Such means in more than one word; a paper that is published is none. */
export const PAPER_PHRASES: readonly string[] = [
  "paper|printed|one-page|handwritten @noun{0,1} form|forms|register|chart|charts|list|lists|sheet|sheets|slips|records|files|log|cards|questionnaire|questionnaires|survey|slip|strip",
  "exercise|school|log|bound book|books|register|registers|notebook|note",
  "a|the bound|lined|ruled book|register",
  "by hand",
  "pen and|or paper",
  "on|in|with paper|pencil|ink|chalk",
  "wall|run|control chart|charts",
];
/** Work of which paper cannot be the means. */
export const DIGITAL_WORK: readonly string[] = [
  "~digitize|~digitise|~computerize|~computerise|~digitalize|~automate|~migrate|~program",
  "~convert|~transfer|~transcribe|~move|~switch|~change|~import|~type|~copy|~scan @det{0,1} _{0,5} paper|notebook|notebooks|handwritten|books|registers|ledgers|cards|files _{0,6}",
  "to|into|an|the|our|new electronic|digital|computerized|computerised|paperless|online _{0,2} system|systems|record|records|form|format|database|files|register|registry|charts",
];
/** Means that take more than one word. */
export const TOOL_PHRASES: readonly string[] = [
  "power bi|query|point",
  "web form|forms",
  "google forms|form|sheets|sheet|docs|drive|scholar|maps|colab",
  "microsoft access|excel|forms|word",
  "epi info",
  "on|in excel|access|r",
  "app inventor",
  "visual basic",
  "pivot table|tables",
  "c ++|#",
  "text|voice message|messages",
  "chi-square|kappa|regression test|statistic",
];
