import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Params } from "../../frame/route.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import { placeBelow } from "./addresses.ts";
import { PracticePage } from "./practice-page.tsx";
import { ProgramSheetPage } from "./program-sheet-page.tsx";

/** The screen of an address below the list; the first file of the app knows one pattern for all of them. */
export function PlaceBelow({ params: { at = "" } }: { params: Params }): ReactNode {
  const { question, program } = placeBelow(at);
  const names = useAnswer("facts.names", program === null ? null : { ids: [program] }, {
    topic: `name of ${program}`,
  });
  if (program !== null) {
    if (names.state === "failed") return <NotLooked answer={names} />;
    if (names.last === null) return <ScreenSkeleton />;
    if (names.last[program] === undefined) return <Unknown />;
  }
  if (question !== null) return <PracticePage question={question} program={program} />;
  return <ProgramSheetPage program={program} />;
}

function NotLooked({
  answer: { failure, retry },
}: {
  answer: Extract<LiveAnswer<unknown>, { state: "failed" }>;
}): ReactNode {
  return (
    <div className="stack-l">
      <PageTitle screen="Interview">The program could not be looked up</PageTitle>
      <FailureNote failure={failure} onRetry={retry} />
    </div>
  );
}

function Unknown(): ReactNode {
  return (
    <div className="stack-l">
      <PageTitle screen="Interview">No program has this code</PageTitle>
      <p>
        <Link className="btn primary" href="/prepare/interview">
          Choose a program
        </Link>
      </p>
    </div>
  );
}
