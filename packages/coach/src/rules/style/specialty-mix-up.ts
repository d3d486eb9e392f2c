import type { CoachedDocument } from "../../document/document.ts";
import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { Sentence } from "../../document/sentence.ts";
import type { CheckContext } from "../context.ts";
import { lowerCase } from "../frames.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { IN_COMPANY, SEEKING_MUST, SEEKING_SHOULD, TAKEN_BACK } from "./seeking.words.ts";
import { SPECIALTIES, type SpecialtyNames } from "./specialties.words.ts";

interface Sought {
  readonly key: string;
  readonly hit: Hit;
}

/** One specialty's frames, joined, by how sure they are. */
const SEEKING = SPECIALTIES.map((names) => ({
  names,
  mention: new RegExp(`\\b(?:${names.field}|${names.people})\\b`),
  must: seekingTest(SEEKING_MUST, names),
  should: seekingTest(SEEKING_SHOULD, names),
}));

/** Work before any training in a specialty: it seeks none. */
const WORK_WITHOUT_TRAINING =
  /(?<!\b(?:become|becoming|be|being|future) (?:an? )?)\bgeneral (?:practitioners?|physicians?)\b/g;

/** Most sentences name no specialty. */
const MENTIONED = new RegExp(SPECIALTIES.flatMap(({ field, people }) => [field, people]).join("|"));

/** Another specialty than the one applied for is named as what she seeks. */
export const specialtyMixUp: DocumentRule = {
  name: "specialty-mix-up",
  id: "specialty-mix-up",
  form: "consistency",
  severity: "must",
  kinds: ["personal-statement", "letter-request", "interview-answer"],
  message: "“{}” seeks another specialty than the rest.",
  why: "A reader takes it that the text was written for others, and that her field is the second choice.",
  source: "advisers",
  ask: "For which specialty is this version?",
  example: {
    wrong: "(In a statement for neurology:) I want to become a radiologist.",
    right: "I want to become a neurologist who reads her own scans.",
  },
  find: findIn,
};

/** Held against the specialty of this version; without one, against all that the profile seeks, else against the rest of the text. */
function findIn(document: CoachedDocument, { specialty, profile }: CheckContext): readonly Hit[] {
  const sought = document.sentences.flatMap(({ sentence, from }) =>
    soughtIn(sentence).map(({ key, hit }) => ({
      key,
      hit: { ...hit, from: from + hit.from, to: from + hit.to },
    })),
  );
  const main = mainOf(sought);
  if (main === null) return [];
  const own = specialty === null ? null : keyOf(specialty);
  const isOwn = (key: string): boolean => belong(key, own ?? main);
  const apart = sought.filter(({ key }) => !isOwn(key)).map(({ hit }) => hit);
  if (own !== null || profile === null) return apart;
  const asked = profile.specialties.map(keyOf);
  // A specialty outside the list may be the one that is named.
  if (asked.length === 0 || asked.includes(null)) return apart;
  const unasked = sought.filter(({ key }) => !asked.some((one) => one !== null && belong(key, one)));
  const message = "“{}” names a specialty that your profile does not seek.";
  return [
    ...unasked.map(({ hit }) => ({ ...hit, message })),
    ...apart.filter((hit) => !unasked.some((one) => one.hit === hit)),
  ];
}

/** The key of a specialty by its full name; `null` for one that is not in the list. */
function keyOf(name: string): string | null {
  return SEEKING.find(({ mention }) => mention.test(name.toLowerCase()))?.names.key ?? null;
}

/** Without a known specialty: the one sought most often, among equals the first; none where only one is sought. */
function mainOf(sought: readonly Sought[]): string | null {
  const counts = new Map<string, number>();
  for (const { key, hit } of sought)
    counts.set(key, (counts.get(key) ?? 0) + (hit.severity === "must" ? 2 : 1));
  const [main] = [...counts].sort(([, a], [, b]) => b - a);
  return main?.[0] ?? null;
}

function belong(key: string, own: string): boolean {
  if (key === own) return true;
  const within = (one: string, other: string): boolean =>
    SPECIALTIES.some((names) => names.key === one && names.within?.includes(other) === true);
  return within(key, own) || within(own, key);
}

function soughtIn(sentence: Sentence): readonly Sought[] {
  const plain = lowerCase(sentence.plain).replace(WORK_WITHOUT_TRAINING, (words) => "_".repeat(words.length));
  if (!MENTIONED.test(plain) || TAKEN_BACK.test(plain.replace(/(?:cannot|can't) imagine/, ""))) return [];
  const inCompany = IN_COMPANY.test(plain);
  return SEEKING.flatMap(({ names, mention, must, should }) => {
    if (!mention.test(plain)) return [];
    const sure = must.exec(plain);
    const match = sure ?? (inCompany ? null : should.exec(plain));
    if (match === null) return [];
    const place = { from: match.index, to: match.index + match[0].length };
    if (isWithin(place, quotedInSentence(plain))) return [];
    const severity = sure === null || inCompany ? ("should" as const) : ("must" as const);
    return [{ key: names.key, hit: { ...place, severity } }];
  });
}

function seekingTest(frames: readonly string[], { field, people }: SpecialtyNames): RegExp {
  const source = frames
    .map((frame) => frame.replace("FIELD", `(?:${field})`).replace("PEOPLE", `(?:${people})`))
    .join("|")
    .replace(/ /g, "\\s+");
  return new RegExp(`\\b(?:${source})\\b`);
}
