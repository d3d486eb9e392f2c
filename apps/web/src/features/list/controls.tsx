import type { WordedPlan } from "@smartpick/report";
import { dollars, isNothingKnown } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { valueAt } from "../../store/draft.ts";
import { changeAnswer, useIsWhole, useProfile } from "../../store/profile-store.ts";
import { Slider } from "../../ui/slider.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useMatchAnywhere } from "../shared/use-list.ts";
import { SignalsUsed } from "./signals-used.tsx";
import { type Ends, endsAround } from "./slider-ends.ts";
import { worthOf } from "./worth.ts";

const BUDGET = { min: 250, max: 6000, step: 50 };
const WORTH = { min: 50, max: 1000, step: 10 };

/** Budget, worth of a chance, informatics and signals; each change re-optimises at once. */
export function Controls({ report }: { report: WordedPlan }): ReactNode {
  const wide = useMedia("(min-width: 960px)");
  const [open, setOpen] = useState(false);
  const isWhole = useIsWhole();
  // Another profile begins with the usual ends.
  const document = useProfile((state) => state.document);
  if (report.inSeason?.applications === "over" || isNothingKnown(report)) return <NothingToChange />;
  if (!isWhole) return <p className="small">Once your answers are whole, you can move the limits here.</p>;
  if (wide) return <ControlSliders key={document} report={report} />;
  return (
    <div className="stack">
      <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Hide budget, worth, informatics" : "Change budget, worth, informatics"}
      </button>
      {open && <ControlSliders key={document} report={report} />}
    </div>
  );
}

/** Once applications are over, no limit changes what was sent. */
function NothingToChange(): ReactNode {
  return (
    <div className="stack small">
      <p>Nothing can be added or taken back this season, so there is nothing to set here.</p>
      <p>
        <Link href="/me">Plan another season</Link>
      </p>
    </div>
  );
}

function ControlSliders({ report }: { report: WordedPlan }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const budget = numberAt(draft, "budget.usd");
  const worth = worthOf(draft, report);
  const informatics = numberAt(draft, "weights.informatics") ?? 0;
  const money = useEnds(BUDGET, budget);
  const chance = useEnds(WORTH, worth);
  return (
    <div className="sliders">
      <div>
        <Slider
          label="Budget"
          value={budget ?? money.max}
          {...money}
          words={budget === null ? "no limit" : dollars(budget)}
          low={dollars(money.min)}
          high={dollars(money.max)}
          onChange={(usd) => changeAnswer("budget.usd", usd)}
        />
        {budget !== null && <Clear label="No limit on money" path="budget.usd" />}
      </div>
      <Slider
        label="1 more of 100 is worth"
        value={worth}
        {...chance}
        words={dollars(worth)}
        low={dollars(chance.min)}
        high={dollars(chance.max)}
        onChange={(usd) => changeAnswer("budget.usd_per_chance", usd)}
      />
      <Slider
        label="Informatics first"
        value={Math.round(informatics * 100)}
        min={0}
        max={95}
        step={5}
        words={useInformaticsCost(report, informatics)}
        low="Match anywhere"
        high="Informatics"
        onChange={(share) => changeAnswer("weights.informatics", share === 0 ? undefined : share / 100)}
      />
      <SignalsUsed report={report} />
    </div>
  );
}

/** Ends that hold the value and stay once moved out: an end that came back would run away under the thumb. */
function useEnds(usual: Ends, value: number | null): Ends {
  const [held, setHeld] = useState(usual);
  const ends = endsAround(held, value);
  if (ends.min !== held.min || ends.max !== held.max) setHeld(ends);
  return ends;
}

function Clear({ label, path }: { label: string; path: string }): ReactNode {
  return (
    <button type="button" className="linklike" onClick={() => changeAnswer(path, undefined)}>
      {label}
    </button>
  );
}

/** What the weight of informatics costs in chance of a match, in words; whole counts, since both are estimates. */
function useInformaticsCost(report: WordedPlan, weight: number): string {
  const anywhere = useMatchAnywhere();
  if (weight === 0) return "not counted";
  // A list that holds nothing costs nothing.
  if (report.list.length === 0) return `${Math.round(weight * 100)} of 100`;
  if (anywhere === null) return `${Math.round(weight * 100)} of 100, counting the cost`;
  const cost = Math.round(100 * (anywhere - report.chance.match.mid));
  return cost < 1 ? "costs less than 1 of 100" : `costs ${cost} of 100`;
}

function numberAt(draft: Parameters<typeof valueAt>[0], path: string): number | null {
  const value = valueAt(draft, path);
  return typeof value === "number" ? value : null;
}
