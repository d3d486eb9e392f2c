import type { RoadmapReport, RoadmapStep } from "@smartpick/core";
import { roadmapDayPixels, shortDay } from "@smartpick/report";
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useIsWhole } from "../../store/profile-store.ts";
import { daysOn } from "./days-on.ts";

/** How far from a bar a finger may come down, in pixels. */
const REACH = 10;

interface Drag {
  readonly step: RoadmapStep;
  readonly fromX: number;
  readonly dayPixels: number;
  readonly days: number;
  readonly place: { readonly x: number; readonly y: number };
}

/** Around the drawing of a plan: its bars can be dragged to another day. Escape takes a drag back. */
export function BarDrag({
  report,
  onChoose,
  onMove,
  children,
}: {
  report: RoadmapReport;
  /** Hears which step was taken hold of. */
  onChoose: (code: string) => void;
  /** Gives back whether the step may be there. */
  onMove: (step: RoadmapStep, day: string) => boolean;
  children: ReactNode;
}): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const isWhole = useIsWhole();
  const isDragging = drag !== null;
  const end = (): void => {
    setDrag(null);
    if (host.current) shift(host.current, null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a plan that has answered draws its bars where they belong
  useEffect(end, [report]);
  useEscape(isDragging, end);
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || !event.isPrimary || !isWhole) return;
    const { currentTarget, clientX, clientY, pointerId } = event;
    const code = barAt(currentTarget, clientX, clientY);
    const step = report.steps.find((one) => one.code === code);
    if (step === undefined) return;
    onChoose(step.code);
    if (step.state === "running") return;
    // Words of the drawing are not to be marked on the way.
    event.preventDefault();
    currentTarget.setPointerCapture(pointerId);
    const width = Number(currentTarget.querySelector(".chart-roadmap")?.getAttribute("width"));
    const dayPixels = roadmapDayPixels(report, { width });
    setDrag({ step, fromX: clientX, dayPixels, days: 0, place: placeIn(currentTarget, clientX, clientY) });
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (drag === null) return;
    const { step, fromX, dayPixels } = drag;
    const { currentTarget, clientX, clientY } = event;
    const wanted = Math.round((clientX - fromX) / dayPixels);
    const days = daysOn(step.plan.begin, wanted) < report.today ? leastDays(step, report.today) : wanted;
    shift(currentTarget, { code: step.code, pixels: days * dayPixels });
    setDrag({ ...drag, days, place: placeIn(currentTarget, clientX, clientY) });
  };
  const drop = (): void => {
    if (drag === null) return;
    const { step, days } = drag;
    // The bar stays where it was put down until the plan has answered.
    if (days !== 0 && onMove(step, daysOn(step.plan.begin, days))) setDrag(null);
    else end();
  };
  return (
    <div
      ref={host}
      className={isDragging ? "road-bars dragging" : "road-bars"}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={end}
    >
      {children}
      {drag !== null && drag.days !== 0 && (
        <div
          className="road-drag"
          aria-hidden="true"
          style={{ transform: `translate(${drag.place.x}px, ${drag.place.y}px)` }}
        >
          {shortDay(daysOn(drag.step.plan.begin, drag.days), report.today)}
        </div>
      )}
    </div>
  );
}

/** Hears the Escape key while something can be taken back. */
function useEscape(isOn: boolean, onEscape: () => void): void {
  const now = useRef(onEscape);
  now.current = onEscape;
  useEffect(() => {
    if (!isOn) return;
    const press = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") now.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [isOn]);
}

/** Days from the planned begin back to today, 0 or below. */
function leastDays({ plan }: RoadmapStep, today: string): number {
  let days = 0;
  while (daysOn(plan.begin, days) > today) days -= 1;
  return days;
}

const BARS = "[data-bar] > .step";

/** The step whose bar is at a place of the window, or near it. */
function barAt(host: HTMLElement, x: number, y: number): string | undefined {
  const bar = [...host.querySelectorAll<SVGElement>(BARS)].find((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH;
  });
  return (bar?.parentElement as unknown as SVGElement | undefined)?.dataset.bar;
}

/** Draws the bar of one step so many pixels further on, every other where it belongs. */
function shift(host: HTMLElement, moved: { readonly code: string; readonly pixels: number } | null): void {
  for (const bar of host.querySelectorAll<SVGElement>(BARS)) {
    const code = (bar.parentElement as unknown as SVGElement).dataset.bar;
    if (moved?.code === code) bar.setAttribute("transform", `translate(${moved?.pixels ?? 0} 0)`);
    else bar.removeAttribute("transform");
  }
}

function placeIn(host: HTMLElement, x: number, y: number): Drag["place"] {
  const box = host.getBoundingClientRect();
  return { x: x - box.left, y: y - box.top };
}
