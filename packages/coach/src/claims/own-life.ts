const FAMILY =
  "father|mother|parents|brother|sister|grandfather|grandmother|uncle|aunt|wife|husband|son|daughter|cousin";
const AGE =
  "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen";

/** Birth, childhood, her own illness, and what happened to her family. */
const OWN_LIFE = new RegExp(
  [
    "\\bi (?:was|am) (?:born|raised|orphaned|an orphan|a patient|admitted|hospitalized|treated|operated)\\b",
    "\\bi grew up\\b",
    `\\b(?:when|while) i was (?:an? (?:child|boy|girl|baby)|young|little|${AGE})\\b`,
    `\\bmy (?:${FAMILY}) (?:was|were|is|had|has|died|fell|lost|got|became|\\w+ed)\\b`,
  ].join("|"),
  "i",
);

/** Whether words tell of her life and not of her work: no entry can show that, and none contradicts it. */
export function isOwnLife(plain: string): boolean {
  return OWN_LIFE.test(plain);
}
