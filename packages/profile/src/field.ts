import type { NumberTakes, Takes, Vocabulary } from "@smartpick/core";
import * as z from "zod/mini";

/**
 * What the parser and the JSON Schema know of one field beyond its zod type: what it takes, and the names to look for a
 * near one. `json` replaces what zod would say in the JSON Schema.
 */
export interface FieldNotes {
  readonly takes: Takes;
  readonly words?: readonly string[];
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Notes of every field of the profile format. */
export const NOTES = z.registry<FieldNotes>();

/** Looks up a name as the vocabularies of core do: the canonical form, or `null`. */
export type NameLookup = (input: string) => string | null;

/** A number between two bounds. */
export function numberField(takes: NumberTakes & { readonly least: number; readonly most: number }) {
  const { least, most, whole } = takes;
  const number = whole
    ? z.int().check(z.gte(least), z.lte(most))
    : z.number().check(z.gte(least), z.lte(most));
  const json = { type: whole ? "integer" : "number", minimum: least, maximum: most };
  return number.register(NOTES, { takes, json });
}

/** A name of a vocabulary: canonical names in the JSON Schema, every alias for the parser. */
export function wordField(
  canonical: readonly string[],
  named: NameLookup,
  takes: Takes = { kind: "words", words: canonical },
  aliases: readonly string[] = [],
) {
  return z
    .string()
    .check(z.refine((input) => named(input) !== null))
    .register(NOTES, {
      takes,
      words: [...canonical, ...aliases],
      json: { type: "string", enum: [...canonical] },
    });
}

/** The key of a map that is a name of a vocabulary. The names are checked beside zod, which skips the value of a key it refuses. */
export function keyField(canonical: readonly string[], of: Vocabulary) {
  return z
    .string()
    .register(NOTES, { takes: { kind: "name", of }, json: { type: "string", enum: [...canonical] } });
}

/** An exam score up to 300, or one of a few words. */
export function scoreField(words: readonly string[], named: NameLookup, least: 1 | 100) {
  const score = z.int().check(z.gte(least), z.lte(300));
  const word = z.string().check(z.refine((input) => named(input) !== null));
  return z.union([score, word]).register(NOTES, {
    takes: { kind: "number", least, most: 300, whole: true, of: "score", words },
    words,
    json: {
      anyOf: [
        { type: "integer", minimum: least, maximum: 300 },
        { type: "string", enum: [...words] },
      ],
    },
  });
}

/** Text of 1 to `most` characters that is not white space alone. */
export function textField(most: number) {
  return z
    .string()
    .check(
      z.minLength(1),
      z.refine((text) => [...text].length <= most),
      z.regex(/\S/u),
    )
    .register(NOTES, {
      takes: { kind: "text", most },
      json: { type: "string", minLength: 1, maxLength: most, pattern: "\\S" },
    });
}

/** `true` or `false`. */
export function flagField() {
  return z.boolean().register(NOTES, { takes: { kind: "flag" }, json: { type: "boolean" } });
}
