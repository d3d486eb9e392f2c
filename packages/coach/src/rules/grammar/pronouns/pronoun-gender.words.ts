/** Words for women and girls, and for men and boys, that make the gender of a person plain. */
export const SHE_WORDS: ReadonlySet<string> = new Set(
  "mother sister daughter wife grandmother aunt niece woman girl lady mom mum mrs mrs. ms ms. widow midwife mother-in-law grandma".split(
    " ",
  ),
);
export const HE_WORDS: ReadonlySet<string> = new Set(
  "father brother son husband grandfather uncle nephew man boy gentleman dad mr mr. widower father-in-law grandpa".split(
    " ",
  ),
);

/** People whose gender is not said: a pronoun of either kind may speak of them. */
export const EITHER_WORDS: ReadonlySet<string> = new Set(
  "patient patients doctor doctors nurse nurses child children baby infant newborn person persons people someone somebody anyone anybody everyone everybody nobody one other others another friend friends teacher teachers student students colleague colleagues surgeon physician professor mentor supervisor resident intern attending consultant pharmacist technician driver guard neighbor neighbour cousin parent parents twin toddler teenager elder owner stranger who whose whom couple director boss author dr dr. men women boys girls sons daughters brothers sisters uncles fathers mothers husbands wives interpreter farmer carpenter tailor baker fisherman dog cat".split(
    " ",
  ),
);

export const SHE_PRONOUNS: ReadonlySet<string> = new Set(["she", "her", "hers", "herself"]);
export const HE_PRONOUNS: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);
