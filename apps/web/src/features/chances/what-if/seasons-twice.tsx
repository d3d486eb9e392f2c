import { endsOf100, sameSeasons, sameSeasonsSentence, seasonEnds, type WordedPlan } from "@smartpick/report";
import type { ReactNode } from "react";
import { SeasonBlocks } from "../season-ends.tsx";

/** The same 100 seasons under both cases; a ring marks a season that ends otherwise. */
export function SeasonsTwice({
  now,
  changed,
  isOld,
}: {
  now: WordedPlan;
  changed: WordedPlan;
  isOld: boolean;
}): ReactNode {
  const [before, after] = [endsIn(now), endsIn(changed)];
  const same = sameSeasons(before, after);
  return (
    <section className={isOld ? "sec renewing" : "sec"}>
      <h2>The same 100 seasons, twice</h2>
      <p className="quiet">
        Luck is the same in both rows, so only your answers differ. A dark ring marks a season that ends
        otherwise. {sameSeasonsSentence(same)}
      </p>
      <div className="twice">
        <h3>As now</h3>
        <SeasonBlocks counts={endsOf100(before)} />
      </div>
      <div className="twice">
        <h3>Changed</h3>
        <SeasonBlocks counts={endsOf100(after)} moved={same.moved} />
      </div>
    </section>
  );
}

function endsIn({ chance }: WordedPlan): ReturnType<typeof seasonEnds> {
  return seasonEnds(chance.match.mid, chance.anyInterview.mid);
}
