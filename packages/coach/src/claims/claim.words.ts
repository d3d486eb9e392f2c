const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that say little by themselves: a claim where a number stands with them. */
export const SOFT: ReadonlySet<string> = new Set(
  words(
    "see meet watch find change have spend observe follow attend help support work serve volunteer intern rotate practice practise shadow train be care gain log reach cover hold give do take use handle call respond send bring collaborate contribute participate",
  ),
);

/** Verbs of a stay: where one worked, and for how long. */
export const STAYS: ReadonlySet<string> = new Set(
  words(
    "work serve volunteer intern rotate practice practise train spend shadow be research teach study join",
  ),
);

/** Deeds that are done once, and so in one year. */
export const ONCE: ReadonlySet<string> = new Set(
  words("found co-found cofound establish launch initiate introduce publish win graduate"),
);

/** Verbs of what changed. */
export const CHANGES: ReadonlySet<string> = new Set(
  words(
    "reduce cut lower drop decrease decline shorten halve raise increase rise grow improve double triple save climb go shrink",
  ),
);

/** Verbs of what a writer thought or felt: no deed. */
export const INNER: ReadonlySet<string> = new Set(
  words(
    "learn realize realise feel believe think understand remember love like know hope want wish dream decide wonder imagine expect seem become",
  ),
);

/** A post that one holds. */
export const ROLES: ReadonlySet<string> = new Set(
  words(`
member chair chairman chairwoman chairperson president vice-president secretary treasurer coordinator leader lead head
director founder co-founder cofounder assistant volunteer intern extern officer tutor teacher instructor mentor
representative editor reviewer researcher analyst developer manager supervisor ambassador captain observer registrar
scribe delegate organizer organiser facilitator trainer lecturer`),
);

/** Who or what is counted as one: “a team of 8”. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  words("team group class crew committee panel cohort batch sample faculty board staff family ward"),
);

/** Tools, in lower case; “r” counts only where it is a capital. */
export const TOOLS: ReadonlySet<string> = new Set(
  words(`
python r sql spss stata sas tableau redcap excel javascript java matlab epic cerner fhir hl7 dhis2 openmrs loinc snomed
html qgis github kobotoolbox nvivo graphpad latex sqlite postgresql mysql opendatakit odk commcare medisoft qlik jamovi
access minitab revman covidence endnote zotero mendeley qualtrics surveymonkey arcgis imagej airtable`),
);

/** Tools of two words. */
export const LONG_TOOLS: ReadonlySet<string> = new Set([
  "power bi",
  "google sheets",
  "google forms",
  "epi info",
]);

/** Words that so many claims share that they tell none from another. */
export const COMMON: ReadonlySet<string> = new Set(
  words(`
patient clinic hospital work project team student medic medicin health care data doctor physician program research study
ward department nurse people group staff system year month week day time center resident unit university school college
new district rural local community`),
);

/** What each undertaking counts for itself, among the common words. */
export const COUNTED_ANEW: ReadonlySet<string> = new Set(
  words("people school clinic hospital ward district department unit center university"),
);

/** Words that carry nothing: they are no part of what a claim is about. */
export const EMPTY: ReadonlySet<string> = new Set(
  words(`
number total percent cent also together own first last next later every day new old more most less least many few several
about over under up down out well along able two three way thing part lot part including include during around nearly
almost approximately roughly current currently former per each successful successfully personally personal mainly
help hand role responsible various different such use using dozen hundred thousand million half`),
);

/** Words of one meaning, the first stands for all; as stems. */
export const SAME: readonly (readonly string[])[] = [
  "reduce cut lower drop decrease decline shorten shrink fewer less reduction",
  "increase raise rise grow climb growth",
  "teach train instruct educate tutor coach",
  "build create develop make design set-up",
  "lead head run manage direct chair leader president chairman",
  "publication paper article manuscript publish author co-author coauthor",
  "analyze analyse analysis",
  "start found establish launch initiate introduce co-found founder co-founder",
  "examine see treat assess",
  "chart record file",
  "doctor physician",
  "spreadsheet excel",
  "wait waiting",
  "vaccinate immunize vaccine vaccination immunization",
  "digitize digitise digitization digital",
  "organize organise organizer organiser coordinate coordinator",
  "emr ehr electronic",
  "lost missing misplaced lose",
  "enroll enrol recruit enrollment recruitment",
  "supervise oversee supervision",
  "prescribe prescription",
  "tuberculosis tb",
].map(words);
