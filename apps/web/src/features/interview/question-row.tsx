import type { QuestionHere } from "@smartpick/core";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { practiceAddress } from "./addresses.ts";
import { isPractised, type Practised, practisedWords } from "./practised.ts";

/** One question, whether an answer is kept, and the way to its practice. */
export function QuestionRow({
  question: { id, asks },
  practised,
  program = null,
}: {
  question: Pick<QuestionHere, "id" | "asks">;
  practised: Practised;
  /** The program for which it is practised; `null` = any. */
  program?: string | null;
}): ReactNode {
  return (
    <li className="iv-question" data-question={id}>
      <Link href={practiceAddress(id, program)}>{asks}</Link>
      <p className={isPractised(practised) ? "small noprint" : "small quiet noprint"}>
        {practisedWords(practised)}
      </p>
    </li>
  );
}

/** A question that she asks them: what to listen for, and nothing to practise. */
export function HerQuestion({
  question: { id, asks, listensFor },
}: {
  question: Pick<QuestionHere, "id" | "asks" | "listensFor">;
}): ReactNode {
  return (
    <li className="iv-question" data-question={id}>
      <p>{asks}</p>
      <p className="small quiet">Listen for: {listensFor}</p>
    </li>
  );
}
