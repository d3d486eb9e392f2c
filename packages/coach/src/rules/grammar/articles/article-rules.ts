import type { Rule } from "../../rule.ts";
import { aOrAn } from "./a-or-an.ts";
import { articleAfterPreposition } from "./article-after-preposition.ts";
import { articleBeforeDescribedNoun } from "./article-before-described-noun.ts";
import { articleBeforeRole } from "./article-before-role.ts";
import { articleBeforeSuperlative } from "./article-before-superlative.ts";
import { articleMissing } from "./article-missing.ts";
import { articleWithPlural } from "./article-with-plural.ts";
import { bareThing } from "./bare-thing.ts";
import { hospitalWithoutArticle } from "./hospital-without-article.ts";
import { needlessArticle } from "./needless-article.ts";
import { needlessTheAbstract } from "./needless-the-abstract.ts";
import { needlessTheName } from "./needless-the-name.ts";
import { phraseWithoutArticle } from "./phrase-without-article.ts";
import { superlativeArticle } from "./superlative-article.ts";
import { theInstitution } from "./the-institution.ts";
import { theUnitedStates } from "./the-united-states.ts";
import { twoDeterminers } from "./two-determiners.ts";

/** Rules of “a”, “an” and “the”, and of two words that compete for their place. */
export const ARTICLE_RULES: readonly Rule[] = [
  aOrAn,
  articleAfterPreposition,
  articleBeforeDescribedNoun,
  articleBeforeRole,
  articleBeforeSuperlative,
  articleMissing,
  articleWithPlural,
  bareThing,
  hospitalWithoutArticle,
  needlessArticle,
  needlessTheAbstract,
  needlessTheName,
  phraseWithoutArticle,
  superlativeArticle,
  theInstitution,
  theUnitedStates,
  twoDeterminers,
];
