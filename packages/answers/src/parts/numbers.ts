import * as z from "zod/mini";

/** A probability in [0, 1], the bounds themselves included and nothing beyond them by rounding. */
export const probability = z.number().check(z.gte(0), z.lte(1));

/** A number that is 0 or more. */
export const amount = z.number().check(z.gte(0));

/** Whole number, 0 or more. */
export const count = z.int().check(z.gte(0));

/** US dollars, also below 0: a difference of two amounts. */
export const usd = z.number();

/** A calendar year. */
export const year = z.int();

/** A season, named by the year of its Match. */
export const season = z.int().check(z.describe("year of the Match"));
