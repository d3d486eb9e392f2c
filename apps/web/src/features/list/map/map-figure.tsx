import type { StateCode } from "@smartpick/core";
import { mapChart, mapFinding, mapNotes, placedList, type WordedRow } from "@smartpick/report";
import { type CSSProperties, type ReactNode, useEffect, useMemo } from "react";
import { personOf, useAsking } from "../../../store/asking.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { useAnswer } from "../../../store/use-answer.ts";
import { Drawing } from "../../../ui/drawing.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useWidth } from "../../../ui/use-width.ts";
import { FailureNote } from "../../shared/failure-note.tsx";

interface MapFigureProps {
  readonly list: readonly WordedRow[];
  readonly lit: StateCode | null;
  readonly onLit: (state: StateCode | null) => void;
  readonly onPick: (state: StateCode) => void;
}

/**
 * The map of the list. It is a picture to a screen reader and to the keyboard: everything that it shows, and the way to
 * the programs of a state, stands in the table beside it.
 */
export function MapFigure({ list, lit, onLit, onPick }: MapFigureProps): ReactNode {
  const asking = useAsking();
  const person = useProfile(personOf);
  const [host, width] = useWidth<HTMLDivElement>();
  const answer = useAnswer("case.places", asking && { profile: asking.profile, options: asking.options }, {
    person,
  });
  const places = answer.last;
  const placed = useMemo(() => places && placedList(list, places), [list, places]);
  const markup = useMemo(
    () => (placed !== null && width > 0 ? mapChart(placed, { title: mapFinding(list), width }) : null),
    [placed, list, width],
  );
  useStateEvents(host, onLit, onPick);
  useLitState(host, lit, markup);
  return (
    <figure className="map">
      <div ref={host} className="map-room" style={{ "--map-width": `${width}px` } as CSSProperties}>
        {markup !== null && <Drawing markup={markup} />}
        {markup === null && answer.state !== "failed" && <Skeleton lines={7} />}
        {placed === null && answer.state === "failed" && (
          <FailureNote
            failure={answer.failure}
            what="The places of the programs could not be found. The table holds your list by state."
            onRetry={answer.retry}
          />
        )}
      </div>
      {placed !== null && (
        <figcaption className="small quiet">
          {mapNotes(placed).map((words) => (
            <span key={words}>{words} </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

type Host = ReturnType<typeof useWidth<HTMLDivElement>>[0];

/** Tells of the state under the mouse or the finger. */
function useStateEvents(
  host: Host,
  onLit: (state: StateCode | null) => void,
  onPick: (state: StateCode) => void,
): void {
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const stateAt = ({ target }: Event): StateCode | null =>
      ((target as Element).closest("[data-state]")?.getAttribute("data-state") as StateCode | null) ?? null;
    const over = (event: PointerEvent): void => {
      // A finger has no hover: it picks.
      if (event.pointerType === "mouse") onLit(stateAt(event));
    };
    const leave = (): void => onLit(null);
    const click = (event: MouseEvent): void => {
      const state = stateAt(event);
      if (state !== null) onPick(state);
    };
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("click", click);
    return () => {
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("click", click);
    };
  }, [host, onLit, onPick]);
}

/** Marks land and circles of a state in the drawing, without drawing it anew. */
function useLitState(host: Host, lit: StateCode | null, markup: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has to be marked as well
  useEffect(() => {
    if (lit === null) return;
    const marked = [...(host.current?.querySelectorAll(`[data-state="${lit}"]`) ?? [])];
    for (const element of marked) element.classList.add("lit");
    return () => {
      for (const element of marked) element.classList.remove("lit");
    };
  }, [host, lit, markup]);
}
