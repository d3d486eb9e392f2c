import { MORE_IRREGULAR_VERBS, MORE_VERBS } from "./broad-verbs.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { REGULAR_VERBS } from "./regular-verbs.ts";

/** The five forms of a verb; `past` and `part` may have more than one spelling. */
export interface VerbForms {
  readonly base: readonly string[];
  readonly s: readonly string[];
  readonly past: readonly string[];
  readonly part: readonly string[];
  readonly ing: readonly string[];
}

export type VerbForm = keyof VerbForms;

export const VERB_FORMS: readonly VerbForm[] = ["base", "s", "past", "part", "ing"];

/** Verbs of more than one syllable, stressed on the last, that double their last consonant. */
const DOUBLING = new Set(
  "admit commit defer equip occur permit prefer refer regret submit transfer begin forget fit fulfil instil enrol quit let acquit compel concur confer deter dispel excel expel incur infer occur propel rebel recur refer remit repel".split(
    " ",
  ),
);
/** Verbs that double it in British spelling and may stay single in American spelling. */
const EITHER = new Set("travel counsel label model signal cancel level total".split(" "));

const BE: VerbForms = {
  base: ["be", "am", "are"],
  s: ["is"],
  past: ["was", "were"],
  part: ["been"],
  ing: ["being"],
};

const irregular = new Map(
  [...IRREGULAR_VERBS, ...MORE_IRREGULAR_VERBS].map((row) => {
    const [base = "", past = "", part = ""] = row.split(" ");
    return [base, { past: past.split("/"), part: part.split("/") }] as const;
  }),
);

/** Every base form that is known. */
export const VERB_BASES: readonly string[] = [
  ...new Set([...IRREGULAR_VERBS.map((row) => row.split(" ")[0] ?? ""), ...REGULAR_VERBS]),
];

/** Of the broader list, too. */
export const BROAD_VERB_BASES: readonly string[] = [
  ...new Set([...irregular.keys(), ...VERB_BASES, ...MORE_VERBS]),
];

/** All forms of a verb from its base form, known or not (what is not irregular is taken as regular). */
export function verbForms(base: string): VerbForms {
  if (base === "be") return BE;
  if (base === "have") return { base: ["have"], s: ["has"], past: ["had"], part: ["had"], ing: ["having"] };
  const stems = stemsOf(base);
  const ed = stems.map((stem) => (stem.endsWith("e") ? `${stem}d` : `${softened(stem)}ed`));
  const own = irregular.get(base);
  return {
    base: [base],
    s: [thirdPerson(base)],
    past: own?.past ?? ed,
    part: own?.part ?? ed,
    ing: stems.map(ingOf),
  };
}

function stemsOf(base: string): readonly string[] {
  const doubled = `${base}${base.at(-1)}`;
  if (EITHER.has(base)) return [base, doubled];
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/[wxy]$/.test(base);
  return short || DOUBLING.has(base) ? [doubled] : [base];
}

function softened(stem: string): string {
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}

function thirdPerson(base: string): string {
  if (base === "do" || base === "go" || base === "undergo") return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingOf(stem: string): string {
  if (/ie$/.test(stem)) return `${stem.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
