import type { DocumentKind } from "@smartpick/answers";

export type { DocumentKind };

/** A stretch of the text, in UTF-16 code units, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const ANSWER = /^Q:[ \t]*([\s\S]*?)\n[ \t]*\n?[ \t]*A:[ \t]*/;

/** Where her own words stand, and the question that they answer: all of the text, but in `Q: … A: …` what follows “A:”. */
export function bodyOf(
  text: string,
  kind: DocumentKind,
): { readonly body: Span; readonly question: string | null } {
  const answer = kind === "interview-answer" ? ANSWER.exec(text) : null;
  const from = answer === null ? 0 : answer[0].length;
  return { body: { from, to: text.trimEnd().length }, question: answer?.[1]?.trim() ?? null };
}
