import { bestInterviewWords, listAxis, onceSentences, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { personOf } from "../../store/asking.ts";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { useScreen } from "../../store/screen-store.ts";
import type { Phrase } from "../../ui/term-parts.ts";
import { useMedia } from "../../ui/use-media.ts";
import { WithTerms } from "../../ui/with-terms.tsx";
import { columnsOf } from "./columns.ts";
import { askedPrograms, rowsOf } from "./list-rows.ts";
import type { ListView } from "./list-view.ts";
import { ProgramFigure } from "./program-figure.tsx";
import type { RowHands } from "./program-line.tsx";
import { toggleOpened, useRowsPlace } from "./rows-place.ts";
import { ShowMore } from "./show-more.tsx";
import { firstRows } from "./shown-rows.ts";
import { type TierGroup, tierGroups } from "./tier-groups.ts";
import { isToCome } from "./to-come.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { useRowReach } from "./use-row-reach.ts";
import { ViewBar } from "./view-bar.tsx";

const NARROW = "screen and (max-width: 719px)";
/** Where a hand reaches the actions of a row by its button: no mouse, or no room beside the row. */
const BY_BUTTON = "(hover: none), (max-width: 719px)";

const LIST_WORDS: readonly Phrase[] = [
  ["Best odds", "best-odds"],
  ["signal", "signal"],
];

/** The programs of the list as one figure, with its views. `upTo`: the last place that the stop line, as it is moved, keeps. */
export function Programs({
  report,
  view,
  upTo,
}: {
  report: WordedPlan;
  view: ListView;
  upTo: number;
}): ReactNode {
  const person = useProfile(personOf);
  const { opened, search } = useRowsPlace(person);
  const [all, setAll] = useState(false);
  const narrow = useMedia(NARROW);
  const menu = useMedia(BY_BUTTON);
  const letters = useScreen((state) => state.settings.shortcuts);
  const canChoose = useIsWhole();
  const table = useRef<HTMLTableElement>(null);
  const asked = useMemo(() => askedPrograms(report), [report]);
  const columns = useMemo(() => columnsOf(report), [report]);
  const axis = useMemo(() => listAxis(report.list.filter(isToCome).map((row) => row.interview)), [report]);
  const kept = useMemo(() => rowsOf(report.list, view, asked, search), [report, view, asked, search]);
  const headed = columns.tier && view.order === "tiers";
  const groups = headed ? tierGroups(kept) : inOneGroup(kept);
  const shown = narrow && !all && search === "" ? firstRows(groups) : groups;
  const reach = useRowReach();
  const press = useRowKeys(table, report.list, { letters, canChoose });
  const open = useCallback((id: string) => toggleOpened(person, id), [person]);
  const hands = useMemo((): RowHands => ({ open, reach: reach.reach }), [open, reach.reach]);
  const first = shown[0]?.rows[0]?.id ?? null;
  const current = kept.some(({ id }) => id === reach.current) ? reach.current : first;
  return (
    <div className="stack">
      <ViewBar report={report} view={view} asked={asked} kept={kept.length} />
      <p className="small quiet">
        <WithTerms words={`${onceSentences(report).join(" ")} ${bestLine(report)}`} phrases={LIST_WORDS} />
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and fingers bubble up here from the buttons inside */}
      <div onKeyDown={press} {...reach.on}>
        {kept.length > 0 && (
          <ProgramFigure
            report={report}
            groups={shown}
            headed={headed}
            axis={axis}
            columns={columns}
            hands={hands}
            state={{ opened, active: reach.active, current, upTo, menu, narrow }}
            tableRef={table}
          />
        )}
      </div>
      <ShowMore count={sizeOf(groups)} hidden={sizeOf(groups) - sizeOf(shown)} all={all} onChange={setAll} />
    </div>
  );
}

function inOneGroup(rows: TierGroup["rows"]): readonly TierGroup[] {
  return rows.length === 0 ? [] : [{ tier: "safer", rows, all: rows }];
}

function sizeOf(groups: readonly TierGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function bestLine({ list }: WordedPlan): string {
  const awaited = list.filter(isToCome);
  const best = awaited.reduce((highest, row) => Math.max(highest, row.interview.mid), 0);
  return list.length < LONG ? "" : bestInterviewWords(best, list.length);
}

/** A list of fewer programs is seen at a glance. */
const LONG = 20;
