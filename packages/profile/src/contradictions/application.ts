import { divisionNamed, monthNamed, type Problem } from "@smartpick/core";
import { dotted } from "../path.ts";
import { areaPreferenceNamed } from "../words.ts";
import type { Peek } from "./peek.ts";
import { named, repeats } from "./repeats.ts";

/** Experiences that end before they begin, and regions or areas that are named twice. */
export function applicationContradictions(peek: Peek): readonly Problem[] {
  const regions = ["application", "regions"];
  const areas = ["application", "areas", "prefers"];
  return [
    ...peek.list("application", "experiences").flatMap((_, index) => endBeforeStart(peek, index)),
    ...repeats(
      regions,
      peek.list(...regions).map((_, at) => divisionAt(peek, at)),
      named(divisionNamed),
      "division",
    ),
    ...repeats(areas, peek.list(...areas), named(areaPreferenceNamed)),
  ];
}

function divisionAt(peek: Peek, index: number): unknown {
  return peek.word("application", "regions", index, "division");
}

function endBeforeStart(peek: Peek, index: number): readonly Problem[] {
  const monthAt = (key: string): string | null =>
    monthNamed(peek.word("application", "experiences", index, key) ?? "");
  const from = monthAt("from");
  const to = monthAt("to");
  if (from === null || to === null || from <= to) return [];
  return [
    {
      code: "contradiction",
      path: dotted(["application", "experiences", index, "to"]),
      contradiction: { rule: "event-too-early", event: "to", day: to, earlier: "from", earlierDay: from },
      nearest: from,
    },
  ];
}
