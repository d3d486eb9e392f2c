import type { LettersReport } from "@smartpick/core";
import { sureDayWords, whenToAsk } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";

/** Before the first letter is told: who writes a useful one, and when to ask. */
export function FirstLetter({ report }: { report: LettersReport }): ReactNode {
  const { askBy, reading, most } = report.rules;
  return (
    <div className="cols c-2 sec">
      <section className="stack">
        <h2>Who makes a good writer</h2>
        <p>SmartPick puts writers into this order. You decide.</p>
        <ol className="bullets">
          <li>Somebody of the specialty that you apply to.</li>
          <li>Somebody who works in the US.</li>
          <li>Somebody who saw you care for patients yourself.</li>
          <li>Somebody who can speak of what no other writer saw.</li>
        </ol>
        <p>Choose who knows your work well. Who hardly saw it has little to say, whatever the name.</p>
      </section>
      <section className="stack">
        <h2>When to ask</h2>
        <p>
          <b>{whenToAsk(report)}</b>
          {askBy !== null && ` That is ${askBy.weeks} weeks before programs begin to read.`}
        </p>
        {reading !== null && <p>Programs begin to read: {sureDayWords(reading)}.</p>}
        {most !== null && <p>A program takes at most {most.letters} letters. You may collect more.</p>}
        <p>
          Then write the request yourself. <Link href="/prepare/documents">Check its words here</Link>.
        </p>
      </section>
    </div>
  );
}
