import { axisFor, onceSentences, outOf100, sharedLabels, type WordedPlan } from "@smartpick/report";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { toggleDrop, togglePin } from "../../store/pins.ts";
import { useIsWhole } from "../../store/profile-store.ts";
import { useScreen } from "../../store/screen-store.ts";
import { useMedia } from "../../ui/use-media.ts";
import { Dropped } from "./dropped.tsx";
import { DROPPED, filterOf } from "./filters.ts";
import { ProgramCards } from "./program-cards.tsx";
import { ProgramTable } from "./program-table.tsx";
import { isOpenChoice } from "./row-actions.tsx";
import { tierGroups } from "./tier-groups.ts";
import { ListViews } from "./views.tsx";

/** The programs by tier, as a table where there is room and on paper, as rows on a phone. Arrows, p, x and u work on them. */
export function Programs({ report, show }: { report: WordedPlan; show: string }): ReactNode {
  // The table needs this much; below it would scroll the page sideways.
  const wide = useMedia("(min-width: 800px), print");
  const isWhole = useIsWhole();
  const host = useRef<HTMLDivElement>(null);
  const keys = useScreen((state) => state.settings.shortcuts);
  const filter = filterOf(show);
  const rows = report.list.filter(filter.keeps);
  const axis = axisFor(report.list.map((row) => row.interview));
  const best = report.list.reduce((highest, row) => Math.max(highest, row.interview.mid), 0);
  const groups = tierGroups(rows);
  const shared = sharedLabels(report);

  const press = (event: KeyboardEvent): void => {
    if (!keys || event.ctrlKey || event.metaKey || event.altKey) return;
    const names = [...(host.current?.querySelectorAll<HTMLAnchorElement>("a.name") ?? [])];
    const here = (event.target as HTMLElement).closest("[data-program]");
    const at = names.findIndex((name) => name.closest("[data-program]") === here);
    if (at < 0) return;
    const row = report.list.find(({ id }) => id === here?.getAttribute("data-program"));
    const open = isWhole && row && isOpenChoice(row) ? row : null;
    if (event.key === "ArrowDown") names[at + 1]?.focus();
    else if (event.key === "ArrowUp") names[at - 1]?.focus();
    else if (event.key === "p" && open) togglePin(open);
    else if (event.key === "x" && open) {
      (names[at + 1] ?? names[at - 1])?.focus();
      toggleDrop(open);
    } else return;
    event.preventDefault();
  };

  if (show === DROPPED) {
    return (
      <div className="stack">
        <ListViews report={report} show={show} />
        <Dropped report={report} />
      </div>
    );
  }
  return (
    <div className="stack">
      <ListViews report={report} show={show} />
      <p className="small quiet">
        {onceSentences(report).join(" ")} {best > 0 && best < 0.35 && bestLine(best)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from the links and buttons inside */}
      <div ref={host} onKeyDown={press}>
        {groups.length === 0 && (
          <p>
            {report.list.length === 0 ? "The list is empty." : "No program on your list is of this kind."}
          </p>
        )}
        {wide ? (
          <ProgramTable groups={groups} axis={axis} shared={shared} />
        ) : (
          <ProgramCards groups={groups} axis={axis} shared={shared} />
        )}
      </div>
    </div>
  );
}

function bestLine(best: number): string {
  return `The best one is ${outOf100(best)} of 100 for an interview. That is common for applicants like you, and it is why the list is long.`;
}
