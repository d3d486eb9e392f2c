import { pluralOf } from "../lexicon/nouns.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words of which two claims rarely mean one thing where each has another: day and night, boys and girls. */
export const CONTRASTS: readonly ReadonlySet<string>[] = [
  "day days daytime | night nights overnight",
  "men man male males boy boys father fathers | women woman female females girl girls mother mothers",
  "adult adults | child children pediatric paediatric infant infants newborn newborns neonatal neonate neonates",
  "inpatient inpatients ward wards | outpatient outpatients",
  "urban city | rural village villages",
  "weekday weekdays | weekend weekends",
  "before baseline | after follow-up",
  "public government | private",
  "online virtual remotely | in-person",
  "internship | residency fellowship",
].flatMap((line) => line.split(" | ").map((side) => new Set(words(side))));

/** Undertakings that have a name of their own: “the nutrition project”. */
export const PROJECTS: ReadonlySet<string> = new Set(
  words(
    "project study trial survey audit camp campaign program programme course workshop drive registry intervention initiative screening",
  ).flatMap((noun) => [noun, pluralOf(noun)]),
);

/** Words before an undertaking that do not name it. */
export const UNNAMED: ReadonlySet<string> = new Set(
  words(
    "quality improvement research first second last final small large big pilot whole free weekly monthly annual short long successful previous same summer retrospective prospective clinical observational cross-sectional volunteer outreach",
  ),
);

/** What people do who take part: “148 families joined”. */
export const TAKING_PART: ReadonlySet<string> = new Set(
  words(
    "join attend enroll enrol participate come register complete benefit receive return sign agree respond",
  ),
);

/** What an undertaking does to those whom it is for: “it served 148 families”. */
export const REACHING: ReadonlySet<string> = new Set(
  words(
    "reach serve include cover enroll enrol recruit involve train teach screen test treat help vaccinate draw attract",
  ),
);

/** What becomes of those who are counted. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  words("finish complete survive recover return come stop keep pass go improve reach receive remain"),
);
