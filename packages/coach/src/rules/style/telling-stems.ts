const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that any two sentences may share: small words, and the verbs with which a lesson or a wish is opened. */
const LEFT_OUT = new Set(
  words(`
a an the and or but of to in on at for with by from as is am was were are be been being it its this that these those my i i'm i've me mine myself we our us he his him she her they their them you your
have had has having do does did not no nor so also very too just only even still then there here when where while who which what how why if because since than more most much many some any every each all both other another
can could will would shall should may might must about after before during into over under up down out off again always never ever now later first one two
learn learned learnt learning teach taught teaches teaching show showed shown shows understand understood understanding discover discovered realize realized realised know knew known see saw seen find found
want wanted wanting wish wished hope hoped look looking like love loved enjoy enjoyed feel felt think thought believe believed make made makes making let lets get got give gave given take took come came comes bring brought become became
experience thing things way time day made stay remain remained stayed prepare prepared`),
);
/** Endings that leave the same word. */
const ENDING = /(?:'s|s'|ingly|edly|ings?|ed|ies|es|s|ly|er|ers|e|y|ation|ations|ment|ness)$/;
const LEAST = 3;
const LONGEST = 6;

/** The stems of the words that tell what a sentence is about: an order, a form or an opening changed leaves them. */
export function tellingStems(lower: readonly string[]): ReadonlySet<string> {
  return new Set(lower.filter((word) => !LEFT_OUT.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const stem = word.replace(ENDING, "");
  return (stem.length < LEAST ? word : stem).slice(0, LONGEST);
}
