import type { StateCode } from "@smartpick/core";
import { listByState, MAP_KEY, mapFinding, regionTable, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { announce } from "../../../store/screen-store.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { EmptyList } from "../../shared/empty-list.tsx";
import { ProfileScreen, type ScreenWords } from "../../shared/profile-screen.tsx";
import { useList } from "../../shared/use-list.ts";
import { ReadFirst } from "../../shared/warnings.tsx";
import { MapFigure } from "./map-figure.tsx";
import { stateSummary } from "./map-line.ts";
import { PickedState } from "./picked-state.tsx";
import { StateTable } from "./state-table.tsx";
import "./map.css";

const WORDS: ScreenWords = {
  screen: "Map",
  will: "Where your programs are will stand here: on a map, and as a table by state.",
  working: "Choosing your programs",
  meanwhile: "The list is made first. The map follows from it.",
  failed: "The map could not be made",
};

/** Where the programs of the list are: a map, and the same by state and by region. */
export function MapPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useList()}>
      {(report) =>
        report.list.length === 0 ? <EmptyList words={WORDS} report={report} /> : <MapOfList report={report} />
      }
    </ProfileScreen>
  );
}

function MapOfList({ report }: { report: WordedPlan }): ReactNode {
  const { list } = report;
  const states = useMemo(() => listByState(list), [list]);
  /** The state under the mouse or the focus, on the map or in the table; and the one that was picked on the map. */
  const [lit, setLit] = useState<StateCode | null>(null);
  const [picked, setPicked] = useState<StateCode | null>(null);
  const pick = useCallback(
    (code: StateCode) => {
      const state = states.find((one) => one.code === code);
      setPicked(state === undefined || code === picked ? null : code);
      if (state !== undefined && code !== picked) announce(stateSummary(state));
    },
    [states, picked],
  );
  const shown = states.find(({ code }) => code !== null && code === (lit ?? picked)) ?? null;
  return (
    <>
      <PageTitle screen="Map">{mapFinding(list)}</PageTitle>
      <p className="lead">{MAP_KEY}</p>
      <ReadFirst report={report} />
      <div className="map-cols">
        <div className="map-side">
          <MapFigure list={list} lit={shown?.code ?? null} onLit={setLit} onPick={pick} />
          <p className="map-says noprint" aria-hidden="true">
            {shown === null ? "Point at a state, or touch it, or move along the table." : stateSummary(shown)}
          </p>
          <PickedState state={states.find(({ code }) => code !== null && code === picked) ?? null} />
        </div>
        <StateTable states={states} lit={shown?.code ?? null} onLit={setLit} />
      </div>
      <section className="sec">
        <h2>By region</h2>
        <p className="small quiet regions">The regions are the divisions of the Census.</p>
        <DataTable table={regionTable(list)} titled={false} />
      </section>
    </>
  );
}
