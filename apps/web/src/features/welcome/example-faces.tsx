import { EXAMPLE_FACES } from "virtual:smartpick-faces";
import { type ReactNode, useEffect, useId, useState } from "react";
import { EMPTY_DRAFT } from "../../store/draft.ts";
import { EXAMPLES } from "../../store/examples.ts";
import { todayHere } from "../../store/run.ts";
import { seasonAssumed } from "../../store/season-assumed.ts";
import { SeasonEndsFigure } from "../chances/season-ends.tsx";
import { facesFor } from "./face.ts";

/** One finding for six applicants: the list, its cost and how 100 seasons with it end, as the build computed them. */
export function ExampleFaces({
  opening,
  onOpen,
}: {
  /** The example that is being opened, or `null`. */
  opening: string | null;
  onOpen: (id: string) => void;
}): ReactNode {
  const [id, setId] = useState(EXAMPLES[0]?.id ?? "");
  const faces = facesFor(EXAMPLE_FACES, useSeasonToPlan());
  const choice = useId();
  const face = faces.byExample[id];
  if (face === undefined) return null;
  return (
    <section className="faces" aria-label="Six examples">
      <div className="field">
        <label htmlFor={choice}>An example applicant</label>
        <select
          id={choice}
          className="select"
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
        >
          {EXAMPLES.map((example) => (
            <option key={example.id} value={example.id}>
              {example.title}
            </option>
          ))}
        </select>
        <p className="cost">{EXAMPLES.find((example) => example.id === id)?.about}.</p>
      </div>
      <div className="stack" aria-live="polite">
        <p className="face-finding">{face.finding}</p>
        <p className="small quiet">
          How 100 seasons with this list end. Each mark is one season: one full try, from application to Match
          Day.
        </p>
        <SeasonEndsFigure ends={face.ends} pitch={FACE_PITCH} />
        <p className="small quiet">
          Season {face.season}. {face.notes}
        </p>
      </div>
      <button type="button" className="btn" aria-busy={opening === id} onClick={() => onOpen(id)}>
        {opening === id ? "Opening" : "Open this list"}
      </button>
    </section>
  );
}

/** Small enough for the longest face to stand beside the words at the left. */
const FACE_PITCH = 16;

/** The season that a new visitor plans today; at first that of the build, which the page was drawn with. */
function useSeasonToPlan(): number {
  const [season, setSeason] = useState(EXAMPLE_FACES.seasons[0]?.season ?? 0);
  useEffect(() => {
    const now = seasonAssumed(EMPTY_DRAFT, todayHere());
    if (now !== null) setSeason(now);
  }, []);
  return season;
}
