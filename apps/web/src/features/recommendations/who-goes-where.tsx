import type { LetterSpecialty, LettersReport } from "@smartpick/core";
import { ASKED_FIRST, askedFirst, letterPlaceWords, writerAt } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { editPath } from "./use-letters.ts";

/** For each specialty which letters are proposed, which are left over, and what to tell first. */
export function WhoGoesWhere({ report }: { report: LettersReport }): ReactNode {
  if (report.specialties.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Which letters go where</h2>
      <p className="quiet">
        Writers of the specialty come first, then those in the US, then those with whom you cared for
        patients. Then come letters that are uploaded, promised or asked for. You decide.
      </p>
      <ul className="plain rec-letters">
        {report.specialties.map((of) => (
          <Place key={of.specialty} of={of} report={report} />
        ))}
      </ul>
    </section>
  );
}

function Place({ of, report }: { of: LetterSpecialty; report: LettersReport }): ReactNode {
  const [chosen, ...rest] = letterPlaceWords(of, report);
  const asked = askedFirst(of, report);
  return (
    <li className="stack" data-specialty={of.specialty}>
      <p>{chosen}</p>
      {rest.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {asked.length > 0 && (
        <div className="small rec-asked">
          <p>{ASKED_FIRST}</p>
          <ul className="bullets">
            {asked.map(({ letter, index, words }) => (
              <li key={index}>
                {words}.{" "}
                <Link className="noprint" href={editPath(letter)}>
                  Tell it<span className="vh"> of {writerAt(report, index)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
