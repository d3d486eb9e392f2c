import type { AlertReport } from "@smartpick/answers";
import { wilsonShare, withUnknown } from "../math/share-interval.ts";
import type { AlertOutcome, AlertRow, Judgement } from "./read-alert-rows.ts";

type Counts = Pick<AlertReport, "fired" | "accepted" | "overridden" | "ignored" | "outcomeUnknown">;
type Rates = Pick<AlertReport, "override" | "falsePositive" | "nonAdherence" | "appropriateResponse">;
type Categories = AlertReport["categories"];

const OUTCOMES: readonly AlertOutcome[] = ["accepted", "overridden", "ignored", "unknown"];
const JUDGEMENTS: readonly Judgement[] = ["yes", "no", "unknown"];

interface Cell {
  readonly outcome: AlertOutcome;
  readonly appropriate: Judgement;
  /** Whether the answer was right: as judged, else following an appropriate alert or not following another. */
  readonly right: Judgement;
}

const CELLS: readonly Cell[] = OUTCOMES.flatMap((outcome) =>
  JUDGEMENTS.flatMap((appropriate) =>
    JUDGEMENTS.map((response) => ({
      outcome,
      appropriate,
      right: rightness(outcome, appropriate, response),
    })),
  ),
);

function rightness(outcome: AlertOutcome, appropriate: Judgement, response: Judgement): Judgement {
  if (response !== "unknown") return response;
  if (outcome === "unknown" || appropriate === "unknown") return "unknown";
  return (outcome === "accepted") === (appropriate === "yes") ? "yes" : "no";
}

/** How many alerts stand in each combination of outcome and judgements; one pass over any number of rows. */
export class AlertTally {
  readonly #counts = new Array<number>(CELLS.length).fill(0);

  add(row: AlertRow): void {
    const at =
      (OUTCOMES.indexOf(row.outcome) * JUDGEMENTS.length + JUDGEMENTS.indexOf(row.appropriate)) *
        JUDGEMENTS.length +
      JUDGEMENTS.indexOf(row.response);
    this.#counts[at]!++;
  }

  counts(): Counts {
    const of = (outcome: AlertOutcome): number => this.#count((cell) => cell.outcome === outcome);
    return {
      fired: this.#count(() => true),
      accepted: of("accepted"),
      overridden: of("overridden"),
      ignored: of("ignored"),
      outcomeUnknown: of("unknown"),
    };
  }

  /** Of all alerts with a known outcome, those overridden. */
  override(): Rates["override"] {
    const { fired, overridden, outcomeUnknown } = this.counts();
    return withUnknown(wilsonShare(overridden, fired - outcomeUnknown), outcomeUnknown);
  }

  /** The four primary outcomes of McCoy 2012, each among what is known. */
  rates(): Rates {
    const no = this.#count((cell) => cell.appropriate === "no");
    const yes = this.#count((cell) => cell.appropriate === "yes");
    const unjudged = this.#count((cell) => cell.appropriate === "unknown");
    const right = this.#count((cell) => cell.right === "yes");
    const wrong = this.#count((cell) => cell.right === "no");
    const open = this.#count((cell) => cell.right === "unknown");
    return {
      override: this.override(),
      falsePositive: withUnknown(wilsonShare(no, no + yes), unjudged),
      nonAdherence: this.#nonAdherence(),
      appropriateResponse: withUnknown(wilsonShare(right, right + wrong), open),
    };
  }

  /** The four categories of McCoy 2012, and what cannot be told. */
  categories(): Categories {
    const of = (followed: boolean, right: Judgement): number =>
      this.#count(
        (cell) => cell.outcome !== "unknown" && isFollowed(cell) === followed && cell.right === right,
      );
    const known = {
      success: of(true, "yes"),
      justifiableOverride: of(false, "yes"),
      nonAdherence: of(false, "no"),
      adverseConsequence: of(true, "no"),
    };
    const told = Object.values(known).reduce((sum, count) => sum + count, 0);
    return { ...known, unknown: this.counts().fired - told };
  }

  /**
   * Of appropriate alerts, those not followed without a good reason. An alert that nobody judged may be appropriate or not, so
   * it may stand below the line or nowhere: the ends are those of all such choices.
   */
  #nonAdherence(): Rates["nonAdherence"] {
    const lapses = this.#count((cell) => fateOf(cell) === "lapse");
    const kept = this.#count((cell) => fateOf(cell) === "kept");
    const mayLapse = this.#count((cell) => fateOf(cell) === "open" && canLapse(cell));
    const mayBeKept = this.#count((cell) => fateOf(cell) === "open" && canBeKept(cell));
    const known = lapses + kept;
    const least = known + mayBeKept === 0 ? (mayLapse === 0 ? null : 1) : lapses / (known + mayBeKept);
    const most =
      known + mayLapse === 0 ? (mayBeKept === 0 ? null : 0) : (lapses + mayLapse) / (known + mayLapse);
    const unknown = this.#count((cell) => fateOf(cell) === "open");
    return { ...wilsonShare(lapses, known), unknown, least, most };
  }

  #count(holds: (cell: Cell) => boolean): number {
    return CELLS.reduce((sum, cell, at) => (holds(cell) ? sum + this.#counts[at]! : sum), 0);
  }
}

function isFollowed({ outcome }: Cell): boolean {
  return outcome === "accepted";
}

/** Whether an appropriate alert was kept to; `none` for an alert that should not have fired. */
function fateOf(cell: Cell): "lapse" | "kept" | "open" | "none" {
  if (cell.appropriate === "no") return "none";
  if (cell.appropriate === "unknown") return "open";
  if (isFollowed(cell) || cell.right === "yes") return "kept";
  return cell.outcome === "unknown" ? "open" : "lapse";
}

function canLapse(cell: Cell): boolean {
  return !isFollowed(cell) && cell.right !== "yes";
}

function canBeKept(cell: Cell): boolean {
  return cell.outcome === "unknown" || isFollowed(cell) || cell.right === "yes";
}
