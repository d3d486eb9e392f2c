import type { Rule } from "../../rule.ts";
import { eachEvery } from "./each-every.ts";
import { massPlural } from "./mass-plural.ts";
import { massWithArticle } from "./mass-with-article.ts";
import { massWithNumber } from "./mass-with-number.ts";
import { mostOf } from "./most-of.ts";
import { muchPlural } from "./much-plural.ts";
import { numberInGroup } from "./number-in-group.ts";
import { numberOfSingular } from "./number-of-singular.ts";
import { oneOfSingular } from "./one-of-singular.ts";
import { oneWomen } from "./one-women.ts";
import { onlyFew } from "./only-few.ts";
import { quantityOf } from "./quantity-of.ts";
import { theseSingular } from "./these-singular.ts";
import { thisPlural } from "./this-plural.ts";
import { wrongPlural } from "./wrong-plural.ts";
import { yearsOld } from "./years-old.ts";

/** Rules of one and many: what can be counted, plurals, and words of quantity. */
export const NUMBER_RULES: readonly Rule[] = [
  eachEvery,
  massPlural,
  massWithArticle,
  massWithNumber,
  mostOf,
  muchPlural,
  numberInGroup,
  numberOfSingular,
  oneOfSingular,
  oneWomen,
  onlyFew,
  quantityOf,
  theseSingular,
  thisPlural,
  wrongPlural,
  yearsOld,
];
