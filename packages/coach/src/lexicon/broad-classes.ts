import { MORE_ADJECTIVES } from "./broad-adjectives.ts";
import { MORE_COUNT_NOUNS, MORE_MASS_NOUNS, NEVER_BARE, PERSON_NOUNS } from "./broad-nouns.ts";
import { ADJECTIVES } from "./closed-classes.ts";
import { BROAD_VERB_BASES, VERB_FORMS, type VerbForm, verbForms } from "./inflect.ts";
import { COUNT_NOUNS, MASS_NOUNS, pluralOf } from "./nouns.ts";
import { SELDOM_BARE } from "./seldom-bare.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words in -ing that are as often nouns. */
const ING_NOUNS = words(
  "accounting backing bearing beginning being billing bleeding boring briefing building calling caring ceiling challenging charting clothing coaching coding counseling counselling crossing dressing drawing dwelling ending engineering evening exciting feeling filing finding fishing funding gathering handling healing hearing heating helping holding housing imaging interesting king landing learning lighting living longing lying marketing meaning meeting monitoring morning mourning networking nothing nursing offering opening outstanding painting parking passing planning posting pressing promising publishing ranking rating reading reasoning recording reporting rewarding ring saying scheduling screening setting shopping singing sitting something spelling spending spring staffing standing string surprising surrounding swelling swimming teaching testing thing timing training travelling traveling understanding undertaking upbringing warning wedding wiring working writing anything everything during according including regarding following concerning considering",
);

/** Base forms that are also nouns or adjectives but after “to” are verbs in such prose. */
const AFTER_TO = words(
  "be have do work help study practice practise treat visit change start talk try use travel share train support manage lead volunteer return serve pursue come put let run walk call answer follow stay move play sleep live teach test check look report repeat contact present record review search stop rest interview document design face approach focus handle perform limit lower open process plan discharge operate request ask view draft drive travel transfer guide judge answer increase control reach love care need want go make give get take know show join miss pass read wait cut struggle progress research approach cope record monitor worry",
);

/** What a noun phrase begins with, pronouns too; nouns that are no verbs as well. */
const STARTS = words(
  "a an the this that these those my your his her its our their some any all both each every no several many other another different such certain various two three four five six seven eight nine ten me you him us them it one new most much more few little",
);

/** Classes of the broad lists, by the name that patterns use after “@”. */
export function broadClasses(): readonly (readonly [string, ReadonlySet<string>])[] {
  const forms = BROAD_VERB_BASES.map(verbForms);
  const all = (form: VerbForm): ReadonlySet<string> => new Set(forms.flatMap((verb) => verb[form]));
  const [base, third, past, part, ing] = VERB_FORMS.map(all) as [Words, Words, Words, Words, Words];
  const singular = new Set([...COUNT_NOUNS, ...MORE_COUNT_NOUNS, ...PERSON_NOUNS]);
  const plural = new Set([...singular].map(pluralOf));
  const mass = new Set([...MASS_NOUNS, ...MORE_MASS_NOUNS]);
  const quality = new Set([...ADJECTIVES, ...MORE_ADJECTIVES]);
  const noun = new Set([...singular, ...plural, ...mass]);
  const purenoun = without(singular, base, quality, past);
  const purenouns = without(plural, third, quality);
  const purebase = without(base, past, noun, quality, new Set(STARTS));
  return [
    ["cn", singular],
    ["cns", plural],
    ["mn", mass],
    ["anynoun", noun],
    ["qual", quality],
    ["human", new Set(PERSON_NOUNS)],
    ["humans", new Set(PERSON_NOUNS.map(pluralOf))],
    ["neverbare", new Set(NEVER_BARE)],
    ["seldombare", new Set(SELDOM_BARE)],
    ["vb", base],
    ["vpast", past],
    ["vpart", part],
    ["ving", ing],
    ["anyverb", new Set([...base, ...third, ...past, ...part])],
    ["purenoun", purenoun],
    ["purenouns", purenouns],
    ["purebase", purebase],
    ["tobase", new Set([...purebase, ...AFTER_TO])],
    ["pures", without(third, plural, mass, singular)],
    ["purepast", without(past, base, part, noun, quality)],
    ["purepart", without(part, past, base, noun)],
    ["pastform", without(past, base, noun)],
    ["pureadj", without(quality, noun, base, past, part, ing)],
    ["doing", without(ing, new Set(ING_NOUNS))],
    ["npstart", new Set([...STARTS, ...without(noun, base, third), ...quality])],
  ];
}

type Words = ReadonlySet<string>;

function without(words: Words, ...others: readonly Words[]): Words {
  return new Set([...words].filter((word) => !others.some((other) => other.has(word))));
}
