import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { FindingSide } from "../documents/finding-side.tsx";
import { LengthRow } from "../documents/length-row.tsx";
import type { Select } from "../documents/select.ts";
import { useFindingKeys } from "../documents/use-finding-keys.ts";
import { useTextPoints } from "../documents/use-text-points.ts";
import { useWalk } from "../documents/use-walk.ts";

/** What the coach says of a written answer, kept up to date while she writes on. */
export function CheckedAnswer({ text, onGo }: { text: KeptText; onGo: Select }): ReactNode {
  const checked = useTextPoints(text);
  const { points, headline } = checked;
  const walk = useWalk(points);
  const finding = useFindingKeys(walk, () => onGo(null));
  return (
    <div className="iv-check stack" data-check>
      <p className="strong">{headline}</p>
      <LengthRow text={text} checked={checked} />
      <FindingSide text={text} points={points} walk={walk} finding={finding} onGo={onGo} />
    </div>
  );
}
