import type { Frame, Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { label } from "../charts/markup.ts";
import { lineElement } from "../charts/rules.ts";
import { grouped } from "../english/plural.ts";
import { type ReliabilityChart, type ReliabilityGroup, reliabilityVerdict } from "./reliability-groups.ts";

/** Room that the words need beside the disc, in pixels. */
const WIDTH = 100;

/**
 * The words of the worst group, beside its disc on the side away from the diagonal, where no other group lies. Where the
 * edge is too near they stand above or below all groups that they would cover, with a line to the disc.
 */
export function worstWords({ groups, worst }: ReliabilityChart): Mark {
  return (frame) => {
    const group = groups[worst];
    if (group === undefined) return "";
    const [across, down] = [frame.x(group.said), frame.y(group.happened)];
    const above = group.happened >= group.said;
    const room = above ? across - frame.left : frame.width - across;
    if (room > WIDTH) {
      return wordsAt(group, across + (above ? -12 : 12), down + 4, above ? "end" : "start");
    }
    const height = heightBeyond(groups, across, above, frame);
    const ends = { x1: across, x2: across, y1: down, y2: above ? height + 4 : height - 14 };
    return (
      lineElement(ends, { class: "leader", stroke: INK.ochreFill }) +
      wordsAt(group, across, height, above ? "start" : "end")
    );
  };
}

/** Where words may stand that would cover some groups: above the highest of these, or below the lowest, in pixels. */
function heightBeyond(
  groups: readonly ReliabilityGroup[],
  across: number,
  above: boolean,
  { x, y }: Frame,
): number {
  const covered = groups.filter(({ said }) => {
    const ahead = (x(said) - across) * (above ? 1 : -1);
    return ahead > -12 && ahead < WIDTH;
  });
  return above
    ? Math.min(...covered.map(({ happened, high }) => y(Math.max(happened, high)))) - 18
    : Math.max(...covered.map(({ happened, low }) => y(Math.min(happened, low)))) + 30;
}

function wordsAt(group: ReliabilityGroup, x: number, y: number, anchor: "start" | "end"): string {
  return label(`${grouped(group.n)}, ${reliabilityVerdict(group)}`, {
    class: "worst-words",
    x,
    y,
    "text-anchor": anchor,
    fill: INK.ochre,
    "font-weight": 600,
  });
}
