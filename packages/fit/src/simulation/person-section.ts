import { percent, table } from "../report/markdown.ts";
import type { Coverage, Verdict } from "./coverage.ts";
import type { PersonLine, PersonSimulation } from "./simulate-people.ts";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  honest: "right",
  narrow: "**too narrow**",
  wide: "wider than need be",
  biased: "**off the middle**",
};

/** The simulated person model as Markdown blocks, what fails first. */
export function personSection({ worlds, lines, surrogate }: PersonSimulation): string[] {
  const stated = lines.filter(({ kind }) => kind !== "unstated");
  const failed = stated.filter(({ coverage }) => isFailure(coverage));
  const chances = lines.filter(({ kind }) => kind === "chance");
  return [
    "## The person model",
    failed.length === 0
      ? `None of the ${stated.length} stated ranges is too narrow or off the middle.`
      : `${failed.length} of ${stated.length} stated ranges fail:`,
    ...failed.map(({ name, coverage }) => failureOf(name, coverage)),
    `${worlds} worlds were drawn for US MD seniors, and as many for each of twelve cells of the account. Parameters come from the priors that the fit states, cut at two to two and a half SDs. Tables are printed with the errors that the fit states, and the code that ships fits them.`,
    "### Chances of a match",
    "Each row is what a reader is told. A range comes from draws of the stated ranges of the parameters, as in the forecast.",
    coverageTable(chances, true),
    "### Parameters",
    "An SD is honest if it equals the distance to the truth. Where nothing is stated of a parameter, the last column says so.",
    coverageTable(
      lines.filter(({ kind }) => kind !== "chance"),
      false,
    ),
    "### What this does and does not show",
    [
      "- The ranges of a chance here hold the tail, the level and kappa alone. The forecast adds programs, seasons and coefficients, so its ranges are wider.",
      "- SDs of kappa and level hold more than sampling error: one season differs from the next, and sources disagree. No simulation of one season can confirm those parts, so such ranges come out wide here.",
      "- The slope of kappa by score has no range of its own. The SD of kappa makes up for it, as the chances show.",
      "- The tails of DO and IMGs are judgements, not fitted. Their truths are drawn from the stated ranges, and the account is fitted with the stated middles.",
      "- Effects of failures, years and earlier seasons, and the elasticity, are not fitted to these tables. Previous graduates are a check in [calibration](calibration.md), so there is nothing to recover.",
      `- The model is worked out at Chebyshev points and interpolated between them. Against the model itself the chances differ by ${(100 * surrogate.mean).toFixed(1)} points on average, at most by ${(100 * surrogate.most).toFixed(1)}.`,
    ].join("\n"),
  ];
}

function isFailure({ verdict }: Coverage): boolean {
  return verdict === "narrow" || verdict === "biased";
}

function failureOf(name: string, coverage: Coverage): string {
  const { verdict, inside80, off, stated, meanZ } = coverage;
  return verdict === "narrow"
    ? `- ${name}: the truth lies in the 80 % range in ${percent(inside80, 0)} of cases. The stated SD is ${stated.toFixed(3)}, ${off.toFixed(3)} would be honest.`
    : `- ${name}: the truth lies ${Math.abs(meanZ).toFixed(2)} stated SDs ${meanZ > 0 ? "above" : "below"} the middle on average.`;
}

function coverageTable(lines: readonly PersonLine[], chances: boolean): string {
  const unit = chances ? 100 : 1;
  const digits = chances ? 1 : 2;
  return table(
    [
      "what",
      "cases",
      "in the 50 % range",
      "in the 80 % range",
      "mean z",
      "SD of z",
      chances ? "distance to the truth, points" : "distance to the truth",
      chances ? "stated SD, points" : "stated SD",
      "range",
    ],
    lines.map(({ name, kind, coverage }) => {
      const { cases, inside50, inside80, error50, error80, meanZ, sdZ, errorZ, off, stated, verdict } =
        coverage;
      const told = kind !== "unstated";
      const share = (value: number, error: number) => `${percent(value, 0)} ± ${(100 * error).toFixed(0)}`;
      return [
        name,
        cases,
        told ? share(inside50, error50) : "",
        told ? share(inside80, error80) : "",
        told ? `${meanZ.toFixed(2)} ± ${errorZ.toFixed(2)}` : "",
        told ? sdZ.toFixed(2) : "",
        (unit * off).toFixed(digits),
        told ? (unit * stated).toFixed(digits) : "",
        told ? VERDICTS[verdict] : "none stated",
      ];
    }),
  );
}
