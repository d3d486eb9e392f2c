import type { FellowshipHere, FellowshipLink, WordedFellowships } from "@smartpick/core";
import { linkWords, placeName } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";

const FIRST_SHOWN = 8;

/** The fellowships that programs of her list sit at or near, each with those programs. */
export function NearHer({ report }: { report: WordedFellowships }): ReactNode {
  const [isAll, setAll] = useState(false);
  const { fellowships, near } = report;
  const hers = fellowships.filter(({ listed }) => listed !== null && listed.here + listed.near > 0);
  if (hers.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Programs of your list at or near a fellowship</h2>
      <p className="quiet">
        The same sponsor or health system comes first. Near means the same city, or at most {near.miles} miles
        between city centres.
      </p>
      <ul className="lines fell-near">
        {hers.map(({ code, institution, city, state, listed, links, words }, at) => (
          <li key={code} className={!isAll && at >= FIRST_SHOWN ? "fell-later" : undefined}>
            <details>
              <summary>
                <b>{institution}</b>
                <span className="sub">
                  {placeName(city, state)} · {listed !== null && hersWords(listed)}
                </span>
              </summary>
              <ul className="bullets">
                {links
                  .filter(({ onList }) => onList)
                  .map((link) => (
                    <OneLink key={link.program} link={link} />
                  ))}
                {words.slice(0, 4).map((sentence) => (
                  <li key={sentence} className="quiet">
                    {sentence}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {!isAll && hers.length > FIRST_SHOWN && (
        <p className="noprint">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            Show all {hers.length}
          </button>
        </p>
      )}
    </section>
  );
}

function hersWords({ here, near }: NonNullable<FellowshipHere["listed"]>): string {
  const parts = [
    ...(here > 0 ? [`${here} of its sponsor or system`] : []),
    ...(near > 0 ? [`${near} near it`] : []),
  ];
  return parts.join(", ");
}

function OneLink({ link }: { link: FellowshipLink }): ReactNode {
  const { program, name, specialty } = link;
  return (
    <li>
      <Link href={`/program/${program}`}>{name}</Link> ({specialty}), {linkWords(link)}
    </li>
  );
}
