import type { SeasonRoom } from "@smartpick/core";
import { courseChart, courseTable, courseTitle, dayInSeason } from "@smartpick/report";
import type { ReactNode } from "react";
import { useAsking } from "../../store/asking.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { FailureNote } from "../shared/failure-note.tsx";

/** News may come in many at once; what takes longer waits until it rests. */
const REST_MS = 600;

/** How news and silence moved the chance, from the first day on. */
export function CourseFigure({ room }: { room: SeasonRoom }): ReactNode {
  const asking = useAsking();
  const [host, width] = useWidth<HTMLDivElement>();
  const input = asking && !room.canApply ? { profile: asking.profile, options: asking.options } : null;
  const answer = useAnswer("season.course", input, {
    ...(asking && { person: asking.person }),
    restMs: REST_MS,
  });
  const course = answer.last;
  return (
    <div className="stack" ref={host}>
      <h2>How news moved your chance</h2>
      {room.canApply ? (
        <p className="quiet">
          This stands here after {dayInSeason(room.lastDayToApply, room.today)}, when your list can no longer
          grow.
        </p>
      ) : course ? (
        <>
          <p className="quiet">
            {courseTitle(course)} Disc: invitation. Ring: rejection. A fall without a mark: silence.
          </p>
          {width > 0 && <Drawing markup={courseChart(course, { width, height: width < 480 ? 230 : 260 })} />}
          <details className="more">
            <summary>Show as a table</summary>
            <DataTable table={courseTable(course)} />
          </details>
        </>
      ) : answer.state === "failed" ? (
        <FailureNote failure={answer.failure} what="This could not be worked out." onRetry={answer.retry} />
      ) : (
        <Skeleton lines={7} />
      )}
    </div>
  );
}
