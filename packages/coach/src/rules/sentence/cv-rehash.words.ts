/** Verbs with which a station of a career is told. */
export const STATION_VERBS: ReadonlySet<string> = new Set(
  "graduated came went done have has completed obtained received earned joined attended passed finished started began commenced enrolled studied served published presented volunteered rotated became moved worked did took got won achieved acquired cleared underwent held pursued trained undertook wrote entered secured gained validated practiced practised interned shadowed observed participated taught took authored co-authored contributed was attained matriculated qualified registered returned relocated led conducted gave had am hold spent sat scored ranked appointed awarded selected promoted elected certified licensed admitted working studying includes included include comprises".split(
    " ",
  ),
);
/** Degrees, posts, courses, exams, papers: what stands in a CV. */
export const STATION_NOUNS: ReadonlySet<string> = new Set(
  "graduate degree degrees internship internships course courses certificate certificates certification certifications workshop workshops conference conferences congress symposium seminar residency observership observerships externship externships rotation rotations elective electives fellowship diploma master's masters mph msc mbbs mbbch md phd mba mha license licence registration publication publications paper papers abstract abstracts poster posters article articles manuscript position post job officer registrar resident intern houseman fellow assistant lecturer demonstrator instructor tutor physician doctor practitioner consultant volunteer member president secretary coordinator director head editor representative school university college faculty academy institute gymnasium hospital clinic center centre step steps exam exams examination examinations usmle plab ielts toefl oet ecfmg acls bls pals atls training trainings program programme scholarship award awards medal prize rank distinction honors honours service project projects committee association society journal chapter ck cs graduation studies thesis bootcamp webinar webinars module modules clerkship clerkships preceptorship research employment board boards bachelor's bachelor reviewer journals epidemiologist ministry department associations societies certificates officer observer representative medals fellowships bank fair fairs camp camps".split(
    " ",
  ),
);
/** Words of a story or a thought: a sentence with one of them is no mere station. */
export const STORY_WORDS: ReadonlySet<string> = new Set(
  "patient patients man woman child boy girl mother father son daughter baby he she him her his they them because why learned learnt realized realised understood felt thought noticed found saw heard told asked said taught remember wondered knew changed how instead what when night family families grandmother brother sister wife husband though although but if whose whom died lived cried laughed hands".split(
    " ",
  ),
);
/** Words that begin the next station. */
export const SEQUENCE: ReadonlySet<string> = new Set(
  "then afterwards afterward subsequently later next following after thereafter since also additionally moreover furthermore besides finally currently presently now recently first firstly secondly second third lastly before during previously prior upon from in between".split(
    " ",
  ),
);
