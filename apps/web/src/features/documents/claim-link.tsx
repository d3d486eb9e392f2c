import type { ClaimMark, ClaimPlace } from "@smartpick/answers";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { TextHere } from "./text-here.ts";
import { wantPassage } from "./wanted-passage.ts";

/** Leads to the passage of a claim: selects it in the text on screen, else opens its text, or the answers that hold it. */
export function ClaimLink({
  mark,
  place,
  here,
  words,
  about,
}: {
  mark: ClaimMark;
  place: ClaimPlace;
  here: TextHere | null;
  words: string;
  about: string;
}): ReactNode {
  const { from, to } = mark;
  const said = (
    <>
      {words}
      <span className="vh">, {about}</span>
    </>
  );
  const { text } = place;
  if (text === undefined)
    return (
      <Link className="claim-to" href={pathOf(place)}>
        {said}
      </Link>
    );
  if (text === here?.id)
    return (
      <button type="button" className="btn link claim-to" onClick={() => here.onGo({ from, to })}>
        {said}
      </button>
    );
  return (
    <Link
      className="claim-to"
      href={`/prepare/documents/${text}`}
      onClick={() => wantPassage({ text, from, to })}
    >
      {said}
    </Link>
  );
}

/** The screen on which her profile holds what is no text. */
function pathOf({ kind, number }: ClaimPlace): string {
  return kind === "entry" ? `/prepare/application/experience/${number}` : PATHS[kind];
}

const PATHS: Readonly<Record<ClaimPlace["kind"], string>> = {
  text: "/prepare/documents",
  entry: "/prepare/application",
  work: "/prepare/application",
  letter: "/prepare/letters",
  portfolio: "/me/files",
  profile: "/me",
};
