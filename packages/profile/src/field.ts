import * as z from "zod/mini";

/**
 * What the parser and the JSON Schema know of one field beyond its zod type: the words of a refusal, the names to
 * look for a near one, the bounds. `json` replaces what zod would say in the JSON Schema.
 */
export interface FieldNotes {
  readonly kind:
    | "section"
    | "map"
    | "list"
    | "number"
    | "word"
    | "number-or-word"
    | "date"
    | "program"
    | "text"
    | "flag"
    | "any";
  /** Completes "write …": what would be taken here. */
  readonly accepts: string;
  readonly words?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Notes of every field of the profile format. */
export const NOTES = z.registry<FieldNotes>();

/** Looks up a name as the vocabularies of core do: the canonical form, or `null`. */
export type NameLookup = (input: string) => string | null;

/** A number between two bounds, whole unless said otherwise. */
export function numberField(min: number, max: number, accepts: string, whole = true) {
  const number = whole ? z.int().check(z.gte(min), z.lte(max)) : z.number().check(z.gte(min), z.lte(max));
  const json = { type: whole ? "integer" : "number", minimum: min, maximum: max };
  return number.register(NOTES, { kind: "number", accepts, min, max, whole, json });
}

/** A name of a vocabulary: canonical names in the JSON Schema, every alias for the parser. */
export function wordField(
  canonical: readonly string[],
  named: NameLookup,
  accepts: string,
  aliases: readonly string[] = [],
) {
  return z
    .string()
    .check(z.refine((input) => named(input) !== null))
    .register(NOTES, {
      kind: "word",
      accepts,
      words: [...canonical, ...aliases],
      json: { type: "string", enum: [...canonical] },
    });
}

/** The key of a map that is a name of a vocabulary. The names are checked beside zod, which skips the value of a key it refuses. */
export function keyField(canonical: readonly string[]) {
  return z
    .string()
    .register(NOTES, { kind: "word", accepts: "", json: { type: "string", enum: [...canonical] } });
}

/** An exam score of 1 to 300, or one of a few words. */
export function scoreField(words: readonly string[], named: NameLookup, accepts: string) {
  const score = z.int().check(z.gte(1), z.lte(300));
  const word = z.string().check(z.refine((input) => named(input) !== null));
  return z.union([score, word]).register(NOTES, {
    kind: "number-or-word",
    accepts,
    words,
    min: 1,
    max: 300,
    whole: true,
    json: {
      anyOf: [
        { type: "integer", minimum: 1, maximum: 300 },
        { type: "string", enum: [...words] },
      ],
    },
  });
}

/** Text of 1 to `max` characters that is not white space alone. */
export function textField(max: number, accepts: string) {
  return z
    .string()
    .check(
      z.minLength(1),
      z.refine((text) => [...text].length <= max),
      z.regex(/\S/u),
    )
    .register(NOTES, {
      kind: "text",
      accepts,
      max,
      json: { type: "string", minLength: 1, maxLength: max, pattern: "\\S" },
    });
}

/** `true` or `false`. */
export function flagField() {
  return z.boolean().register(NOTES, { kind: "flag", accepts: "true or false", json: { type: "boolean" } });
}
