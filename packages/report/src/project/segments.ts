import type { ProjectSegment } from "@smartpick/answers";

/** A text of hers, unchanged but for line ends, and the key that it comes from. */
export function hers(text: string, from: string): ProjectSegment {
  return { text: text.replace(/\s+/gu, " "), from };
}

/** A fixed word or mark that joins two pieces. */
export function fixed(text: string): ProjectSegment {
  return { text, from: null };
}

/** The pieces as one text. */
export function textOf(segments: readonly ProjectSegment[]): string {
  return segments.map(({ text }) => text).join("");
}

/** A text of hers that stands as a sentence: a full stop is added where she wrote no end. */
export function sentence(text: string, from: string): readonly ProjectSegment[] {
  return /[.!?…:;]["”’)]*$/u.test(text.trimEnd()) ? [hers(text, from)] : [hers(text, from), fixed(".")];
}

/** Sentences one after the other, a space between two. */
export function sentences(parts: readonly (readonly ProjectSegment[])[]): readonly ProjectSegment[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [fixed(" "), ...part]));
}
