import { sizeAt } from "@smartpick/core";
import { frontierFrame, stopWords, type WordedPlan } from "@smartpick/report";
import type { CSSProperties, ReactNode } from "react";
import { Slider as AriaSlider, SliderThumb, SliderTrack } from "react-aria-components";
import { NumberAxis } from "../../ui/number-axis.tsx";
import { useValueText } from "../../ui/use-value-text.ts";
import type { StopHandle } from "./use-stop.ts";

/** Below this width the words beside the handle have no room, but for the number. */
const NARROW = 420;

/** The stop line as a handle over the curve: dragged, or moved by arrows, Page, Home and End. */
export function StopLine({
  report,
  size,
  stop,
}: {
  report: WordedPlan;
  size: { readonly width: number; readonly height: number };
  stop: StopHandle;
}): ReactNode {
  const { x, y, top, bottom } = frontierFrame(report, size);
  const { frontier } = report;
  const [least, most] = [leastOf(report), frontier.at(-1)?.programs ?? 1];
  const words = stopWords(frontier, stop.at);
  const input = useValueText(words?.whole ?? "");
  const there = sizeAt(frontier, stop.at);
  if (words === null || there === null || most <= least) return null;
  const flip = x(stop.at) > size.width / 2;
  return (
    <NumberAxis>
      <AriaSlider
        className={stop.moved ? "stopline moved" : "stopline"}
        aria-label="Stop line: how many programs"
        value={stop.at}
        minValue={least}
        maxValue={most}
        step={1}
        onChange={stop.move}
        onChangeEnd={stop.letGo}
        style={{ left: x(least), width: x(most) - x(least), "--foot": `${bottom - top}px` } as CSSProperties}
      >
        <SliderTrack className="stop-track">
          <SliderThumb className="stop-thumb" inputRef={input}>
            <svg width="20" height="14" aria-hidden="true">
              <path d="M6 2 1.5 7 6 12M14 2l4.5 5L14 12M10 1v12" />
            </svg>
          </SliderThumb>
        </SliderTrack>
        <span
          className={flip ? "stop-words flip" : "stop-words"}
          style={{ left: x(stop.at) - x(least) }}
          aria-hidden="true"
        >
          <b>{size.width < NARROW ? stop.at : words.size}</b>
        </span>
        <i className="stop-dot" style={{ left: x(stop.at) - x(least), top: y(100 * there.chance) }} />
      </AriaSlider>
    </NumberAxis>
  );
}

/** The fewest programs that the line can be moved to: what is pinned and what was sent stays. */
function leastOf({ list, frontier }: WordedPlan): number {
  const kept = list.filter(({ pinned, inSeason }) => pinned || inSeason !== undefined).length;
  return Math.max(1, kept, frontier[0]?.programs ?? 1);
}
