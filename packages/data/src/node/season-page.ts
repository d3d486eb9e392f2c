import type { OwnMatch, SeasonDate, SeasonFacts, SeasonProvenance } from "@smartpick/core";

/** The generated part of the page of a season as Markdown: fees, days, Match Week, SOAP, other matches, limits, the form, letters. */
export function seasonPage(season: SeasonFacts): string {
  const { soap, matches = [] } = season;
  const parts: readonly (readonly [title: string, head: readonly string[], rows: readonly Row[]])[] = [
    ["Fees of the season", ["Fee", "Counted"], season.fixedFees.filter(({ counted }) => counted).map(feeRow)],
    ["Other fees", ["Fee", "Price"], season.fixedFees.filter(({ counted }) => !counted).map(feeRow)],
    ["Applications", ["Service", "Price for each specialty"], season.services.map(serviceRow)],
    ["Days", ["What", "When, Eastern time"], season.dates.map(dayRow)],
    ["SOAP rounds", ["Round", "When, Eastern time"], (soap?.rounds ?? []).map(roundRow)],
    [
      "SOAP positions filled",
      ["After round", "Of 100"],
      (soap?.filled ?? []).map((one) =>
        row(String(one.afterRound), String(Math.round(100 * one.share)), one),
      ),
    ],
    ["SOAP rules", ["Rule", ""], (soap?.rules ?? []).map((one) => row(one.title, "", one))],
    ["Matches beside NRMP's", ["Match", "Known"], matches.map(matchRow)],
    ["Limits", ["Field", "At most"], season.limits.map(limitRow)],
    ["Choices of the application form", ["What", "Value"], applicationRows(season)],
    ["Letters of recommendation", ["What", "Value"], letterRows(season)],
  ];
  return parts
    .map(([title, head, rows]) => `## ${title}\n\n${tableOf([...head, "How sure", "Source", "Note"], rows)}`)
    .join("\n\n");
}

type Row = readonly string[];

const UNKNOWN = "unknown";

function row(what: string, value: string, origin: SeasonProvenance): Row {
  return [
    what,
    value,
    `${origin.confidence}, ${origin.publishedFor}`,
    `\`${origin.source}\``,
    origin.note ?? "",
  ];
}

function feeRow(fee: SeasonFacts["fixedFees"][number]): Row {
  const others = (fee.others ?? []).map(
    (other) => `Other: $${other.usd}, ${other.confidence}, ${other.publishedFor}, \`${other.source}\`.`,
  );
  const [what, value, sure, source, note] = row(fee.title, `$${fee.usd}`, fee) as [Row[0], ...string[]];
  return [what, value, sure, source, [note, ...others].filter((text) => text !== "").join(" ")] as Row;
}

function serviceRow(service: SeasonFacts["services"][number]): Row {
  let from = 1;
  const steps = service.steps?.map(({ upTo, usd }) => {
    const text = `${from} to ${upTo ?? "any"}: $${usd} each`;
    from = (upTo ?? from) + 1;
    return text;
  });
  return row(service.title, steps?.join("; ") ?? UNKNOWN, service);
}

function dayRow(date: SeasonDate): Row {
  const { date: day, time } = date;
  return row(date.id, day === null ? UNKNOWN : [day, ...(time === undefined ? [] : [time])].join(" "), date);
}

function roundRow(round: NonNullable<SeasonFacts["soap"]>["rounds"][number]): Row {
  return row(String(round.round), `${round.date ?? UNKNOWN} ${round.time} to ${round.until}`, round);
}

function matchRow(match: OwnMatch): Row {
  const known = [
    `specialties: ${match.specialties.length === 0 ? "several" : match.specialties.join(", ")}`,
    `results in month ${match.month ?? UNKNOWN}`,
    `registration by ${match.registrationDeadline ?? UNKNOWN}`,
    `rank list by ${match.rankListDeadline ?? UNKNOWN}`,
    `results on ${match.resultDay ?? UNKNOWN}`,
  ];
  return row(match.title, known.join("; "), match);
}

function limitRow(limit: SeasonFacts["limits"][number]): Row {
  const { field, max, unit, others = [], note } = limit;
  const also = others.map(
    (other) =>
      `Other: ${other.max} ${unit}, ${other.confidence}, ${other.publishedFor}, \`${other.source}\`.`,
  );
  const value = max === null ? UNKNOWN : `${max} ${unit}`;
  return row(field, value, { ...limit, note: [note, ...also].filter((text) => text !== null).join(" ") });
}

function applicationRows({ application }: SeasonFacts): readonly Row[] {
  if (application === undefined) return [];
  const { choices, gap } = application;
  return [
    ...choices.map((list) => row(list.field, list.values.map(({ label }) => label).join("; "), list)),
    row("months without an entry that are asked about", String(gap.months), gap),
  ];
}

function letterRows({ letters }: SeasonFacts): readonly Row[] {
  if (letters === undefined) return [];
  const { askAhead, portal, standard, steps } = letters;
  return [
    row("weeks before programs read by which to ask", String(askAhead.weeks), askAhead),
    row("first day of the portal", portal.from, portal),
    row("specialties with a standard letter", standard.specialties.join(", "), standard),
    ...steps.map((one) => row(one.title, "", one)),
  ];
}

function tableOf(head: readonly string[], rows: readonly Row[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
