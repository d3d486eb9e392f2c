import type { Shortlist } from "@smartpick/core";
import {
  criteriaWords,
  SHORTLIST_LEAD,
  SHORTLIST_ORDER,
  shortlistFinding,
  shortlistSteps,
  type WordedPlan,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { useList } from "../shared/use-list.ts";
import { ReadFirst } from "../shared/warnings.tsx";
import { ShortlistTable } from "./shortlist-table.tsx";
import { useShortlist } from "./use-shortlist.ts";
import "./shortlist.css";

const WORDS: ScreenWords = {
  screen: "Shortlist",
  will: "Thirty to forty programs will stand here. We choose them by three criteria, from all that you may apply to.",
  working: "Making the shortlist",
  meanwhile: "The list is made first. Then every program is read by the three criteria.",
  failed: "The shortlist could not be made",
};

/** Thirty to forty programs by three criteria, each with what is known of it, and how it stands to the list. */
export function ShortlistPage(): ReactNode {
  const plan = useList().last;
  return (
    <ProfileScreen words={WORDS} answer={useShortlist()}>
      {(shortlist) => <Chosen shortlist={shortlist} plan={plan} />}
    </ProfileScreen>
  );
}

function Chosen({ shortlist, plan }: { shortlist: Shortlist; plan: WordedPlan | null }): ReactNode {
  const { rows } = shortlist;
  const sources = sourcesOf(shortlist);
  return (
    <div className="shortlist-page">
      <PageTitle screen="Shortlist">{shortlistFinding(shortlist)}</PageTitle>
      <p className="lead">{SHORTLIST_LEAD}</p>
      {plan !== null && <ReadFirst report={plan} />}
      <ul className="bullets after-lead">
        {shortlistSteps(shortlist).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <p className="after-lead">
          <Link className="btn" href="/list">
            Go to my list
          </Link>
        </p>
      ) : (
        <section className="sec">
          <p className="small quiet">{SHORTLIST_ORDER}</p>
          <ShortlistTable shortlist={shortlist} plan={plan} sources={sources} />
        </section>
      )}
      <section className="sec cols c-7-5 small">
        <SourceList ids={sources} numbered />
        <div className="stack">
          <p>
            A shortlist is for reading more closely. <Link href="/list">Your list</Link> says where to apply
            and where to stop.
          </p>
          <p>
            The line for residents is ours: about one in five. <Link href="/how">How we know</Link> names
            every source.
          </p>
        </div>
      </section>
    </div>
  );
}

/** Ids of the sources behind the criteria, in the order of first use. */
function sourcesOf({ rows }: Shortlist): readonly string[] {
  const origins = rows.flatMap(({ criteria }) =>
    Object.values(criteriaWords(criteria)).flatMap((words) => words.origins),
  );
  return [...new Set(origins.map(({ source }) => source))];
}
