import {
  causalWords,
  dayWords,
  dollars,
  type EffectAxis,
  effectAxis,
  effectBar,
  effectHead,
  leverGroups,
  shortSpan,
  signedOf100,
} from "@smartpick/report";
import type { ReactNode } from "react";
import type { LiveAnswer } from "../../store/use-answer.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { partMark } from "../shared/answer-look.ts";
import { FailureNote } from "../shared/failure-note.tsx";
import type { Levers, WordedLever } from "../shared/use-levers.ts";
import { LeverLink } from "./what-if/lever-link.tsx";

const EVIDENCE: Readonly<Record<WordedLever["evidence"], string>> = {
  published: "Published tables",
  "expert-direction": "Thin: advisers say so",
  "no-data": "Nobody has measured it",
};

/** What would help most: a row a lever on one axis, each with its change, range, cost, last day and evidence. */
export function HelpMost({ levers }: { levers: LiveAnswer<Levers> }): ReactNode {
  const { last } = levers;
  return (
    <section className="sec help">
      <h2>What would help most</h2>
      <p className="quiet">
        Change in seasons of 100 that end with a match. Dashed: thin evidence. Each line opens before and
        after.
      </p>
      {/* It stands from the beginning, so that what comes into it is heard. */}
      <div role="status">
        {last !== null && levers.state === "running" && (
          <p className="small">Working. These numbers are of your answers before.</p>
        )}
      </div>
      {levers.state === "failed" && (
        <FailureNote
          failure={levers.failure}
          what={
            last === null
              ? "What would help is not known yet."
              : "What would help now is not known yet. These numbers are of your answers before."
          }
          onRetry={levers.retry}
        />
      )}
      {last !== null && (
        <div {...partMark(levers)}>
          <Found report={last} />
        </div>
      )}
      {last === null && levers.state === "running" && (
        <>
          <p className="small quiet" role="status">
            Every change is tried with a list of its own. That takes some seconds.
          </p>
          <Skeleton lines={16} behind />
        </>
      )}
    </section>
  );
}

function Found({ report }: { report: Levers }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const { help, tooLate, unmeasured } = leverGroups(report);
  const axis = effectAxis(help.flatMap(({ difference }) => difference ?? []));
  const bar = width < 960 ? Math.min(width, 560) : 320;
  return (
    <div ref={host}>
      {help.length === 0 && <p>Nothing that you can still do raises your chance.</p>}
      {help.length > 0 && width > 0 && (
        <>
          <div className="effect effect-head" aria-hidden="true">
            <span className="what">Step</span>
            <span className="bar">
              <Drawing markup={effectHead(axis, bar)} decorative />
            </span>
            <span className="change">Change, 4 in 5</span>
            <span className="until">Last day</span>
            <span className="how">Evidence</span>
          </div>
          <ol className="plain effects">
            {help.map((lever) => (
              <Effect key={lever.words} lever={lever} axis={axis} width={bar} />
            ))}
          </ol>
        </>
      )}
      {tooLate.length > 0 && (
        <p className="small">
          <b>Too late for this season:</b> {tooLate.map(({ words }) => words).join("; ")}.
        </p>
      )}
      {unmeasured.map((lever) => (
        <p key={lever.words} className="small">
          <b>{lever.words}.</b> {causalWords(lever)}
        </p>
      ))}
      <p className="small">
        <b>Nobody has measured</b> what a stronger letter, statement or interview does. They are part of the
        range above, so they can matter.
      </p>
    </div>
  );
}

function Effect({ lever, axis, width }: { lever: WordedLever; axis: EffectAxis; width: number }): ReactNode {
  const { difference, until, usd, evidence, words, season } = lever;
  if (difference === null) return null;
  const cost = usd === null ? "Costs differ" : Math.round(usd) === 0 ? "No further fee" : costOf(usd);
  return (
    <li className="effect">
      <span className="what">
        <LeverLink lever={lever}>{words}</LeverLink>
        <span className="sub">
          {cost}
          {season !== undefined && `. A chance in the ${season} season`}
        </span>
      </span>
      <span className="bar">
        <Drawing
          markup={effectBar({ of: words, difference, thin: evidence !== "published" }, axis, width)}
          decorative
        />
      </span>
      <span className="change">
        <b>{signedOf100(difference.mid)}</b>
        <span className="vh"> of 100, 4 in 5: </span>{" "}
        <span className="quiet nowrap">{shortSpan(difference)}</span>
      </span>
      <span className="until">{until === null ? "No last day known" : <>Begin by {dayWords(until)}</>}</span>
      <span className="how">{EVIDENCE[evidence]}</span>
    </li>
  );
}

function costOf(usd: number): string {
  return usd > 0 ? dollars(usd) : `The list costs ${dollars(-usd)} less`;
}
