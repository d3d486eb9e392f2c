import type { ClinicKind } from "@smartpick/answers";

/** One part of a starter notebook: prose, or the same step in Python and in R. */
export type NotebookPart = { readonly prose: string } | { readonly python: string; readonly r: string };

interface KindParts {
  readonly title: string;
  readonly question: string;
  readonly outcome: string;
  readonly exposure: string;
  readonly group: string;
  readonly cuts: readonly number[];
  readonly pythonOutcome: string;
  readonly rOutcome: string;
  readonly pythonUnits: string;
  readonly rUnits: string;
}

const KINDS: Readonly<Record<ClinicKind, KindParts>> = {
  "no-shows": {
    title: "Appointments that patients miss",
    question: "Does a reminder lower the share of patients who do not come?",
    outcome: "status",
    exposure: "reminder",
    group: "lead_days",
    cuts: [7, 14, 30],
    pythonOutcome:
      'spelling = clinic["status"].str.lower().str.replace(r"[\\s-]+", "", regex=True)\nno_show = spelling.isin(["noshow", "dna", "didnotattend"])\nclinic["event"] = no_show.astype(float).where(spelling.notna())',
    rOutcome:
      'spelling <- gsub("[[:space:]-]+", "", tolower(clinic$status))\nclinic$event <- ifelse(is.na(spelling), NA, as.numeric(spelling %in% c("noshow", "dna", "didnotattend")))',
    pythonUnits:
      'miles = clinic["distance_km"].astype(str).str.extract(r"^([\\d.]+)\\s*mi")[0].astype(float)\nclinic["distance_km"] = (miles * 1.609344).fillna(pd.to_numeric(clinic["distance_km"], errors="coerce"))',
    rUnits:
      'in_miles <- grepl("mi", clinic$distance_km)\ndistance <- as.numeric(gsub("[^0-9.]", "", clinic$distance_km))\nclinic$distance_km <- ifelse(in_miles, distance * 1.609344, distance)',
  },
  diabetes: {
    title: "Diabetes control in a panel of patients",
    question: "Does the programme bring more patients under an HbA1c of 8 % after a year?",
    outcome: "hba1c_month_12",
    exposure: "programme",
    group: "hba1c_first",
    cuts: [7.9, 8.9, 10],
    pythonOutcome:
      'last = pd.to_numeric(clinic["hba1c_month_12"], errors="coerce")\nclinic["event"] = (last < 8).astype(float).where(last.notna())',
    rOutcome:
      "last <- suppressWarnings(as.numeric(clinic$hba1c_month_12))\nclinic$event <- as.numeric(last < 8)",
    pythonUnits:
      'mmol = clinic["hba1c_first"].astype(str).str.extract(r"^([\\d.]+)\\s*mmol/mol")[0].astype(float)\npercent = ((mmol + 23.5) / 10.93).round(1)\nclinic["hba1c_first"] = percent.fillna(pd.to_numeric(clinic["hba1c_first"], errors="coerce"))',
    rUnits:
      'in_mmol <- grepl("mmol", clinic$hba1c_first)\nfirst <- suppressWarnings(as.numeric(sub(" *mmol/mol", "", clinic$hba1c_first)))\nclinic$hba1c_first <- ifelse(in_mmol, round((first + 23.5) / 10.93, 1), first)',
  },
  readmissions: {
    title: "Patients who come back within 30 days",
    question: "Does a call after discharge lower the share of patients who come back?",
    outcome: "readmitted_30d",
    exposure: "follow_up_call",
    group: "comorbidity_points",
    cuts: [1, 3, 5],
    pythonOutcome:
      'clinic["event"] = (clinic["readmitted_30d"] == "yes").astype(float).where(clinic["readmitted_30d"].notna())',
    rOutcome: 'clinic$event <- as.numeric(clinic$readmitted_30d == "yes")',
    pythonUnits:
      'hours = clinic["los_days"].astype(str).str.extract(r"^([\\d.]+)\\s*h")[0].astype(float)\ndays = (hours / 24).fillna(pd.to_numeric(clinic["los_days"], errors="coerce"))\nclinic["los_days"] = days.where(days >= 0)',
    rUnits:
      'in_hours <- grepl("h$", clinic$los_days)\ndays <- suppressWarnings(as.numeric(sub(" *h$", "", clinic$los_days)))\ndays <- ifelse(in_hours, days / 24, days)\nclinic$los_days <- ifelse(days < 0, NA, days)',
  },
};

/** The parts of a notebook for a kind of clinic, in order. Every finding is left to her. */
export function notebookParts(kind: ClinicKind, csv: string): readonly NotebookPart[] {
  const parts = KINDS[kind];
  const file = JSON.stringify(csv);
  const { group, exposure, outcome, cuts } = parts;
  return [
    {
      prose: `# ${parts.title}\n\nThe data are synthetic. No row describes a person.\n\n**Question.** ${parts.question}\n\nWrite here, before you look at the data: what do you expect, and which size would change practice?\n\n*Your answer:*`,
    },
    {
      python: `import math\n\nimport matplotlib.pyplot as plt\nimport pandas as pd\n\nclinic = pd.read_csv(${file}, dtype=str)\nclinic.head()`,
      r: `clinic <- read.csv(${file}, colClasses = "character", na.strings = "")\nhead(clinic)`,
    },
    {
      prose:
        "## Clean\n\nCount what you change. Which rows stand twice? Which weeks does no calendar have? Which cells are in another unit?\n\n*Your cleaning log (what was found, what was done, rows):*",
    },
    {
      python: `before = len(clinic)\nclinic = clinic.drop_duplicates()\nprint(before - len(clinic), "double rows removed")\n\nweek = clinic["week"].str.extract(r"-W(\\d+)$")[0].astype(float)\nclinic["week"] = clinic["week"].where(week.between(1, 53))\n\n${parts.pythonUnits}\n\n${parts.pythonOutcome}\nprint(int(clinic["event"].isna().sum()), "rows without an outcome")`,
      r: `before <- nrow(clinic)\nclinic <- unique(clinic)\ncat(before - nrow(clinic), "double rows removed\\n")\n\nweek <- as.numeric(sub(".*-W", "", clinic$week))\nclinic$week[!is.na(week) & (week < 1 | week > 53)] <- NA\n\n${parts.rUnits}\n\n${parts.rOutcome}\ncat(sum(is.na(clinic$event)), "rows without an outcome\\n")`,
    },
    {
      prose: `## Describe\n\nWho has no outcome in \`${outcome}\`? Is it the same share with and without \`${exposure}\`? What would happen if you counted them as no?\n\n*Your answer:*`,
    },
    {
      python: `clinic.describe(include="all").T`,
      r: `summary(clinic)`,
    },
    {
      python: `clinic.groupby("${exposure}")["event"].agg(rows="size", known="count", events="sum", rate="mean")`,
      r: `known <- !is.na(clinic$event)\naggregate(event ~ ${exposure}, data = clinic[known, ], FUN = mean)`,
    },
    {
      prose: `## Stratify\n\nThe crude numbers above may mislead. Who has \`${exposure}\`? Compare within bands of \`${group}\`.\n\n*Your answer: in which direction does the crude number mislead, and why?*`,
    },
    {
      python: `clinic["band"] = pd.cut(pd.to_numeric(clinic["${group}"], errors="coerce"), [-math.inf, ${cuts.join(", ")}, math.inf])\nknown = clinic.dropna(subset=["event", "band"])\ntable = known.pivot_table(index="band", columns="${exposure}", values="event", aggfunc=["sum", "count", "mean"], observed=True)\ntable`,
      r: `clinic$band <- cut(as.numeric(clinic$${group}), c(-Inf, ${cuts.join(", ")}, Inf))\nknown <- clinic[!is.na(clinic$event) & !is.na(clinic$band), ]\naggregate(event ~ band + ${exposure}, data = known, FUN = mean)`,
    },
    {
      prose:
        "Mantel-Haenszel risk difference with its 95 % interval (Greenland and Robins 1985). Read the formula before you use it.",
    },
    {
      python: `def risk_difference(known):\n    top = bottom = spread = 0.0\n    for _, rows in known.groupby("band", observed=True):\n        with_it = rows.loc[rows["${exposure}"] == "yes", "event"]\n        without = rows.loc[rows["${exposure}"] == "no", "event"]\n        n1, n0, a, b = len(with_it), len(without), with_it.sum(), without.sum()\n        if n1 == 0 or n0 == 0:\n            continue\n        n = n1 + n0\n        top += (a * n0 - b * n1) / n\n        bottom += n1 * n0 / n\n        spread += (a * (n1 - a) * n0**3 + b * (n0 - b) * n1**3) / (n1 * n0 * n**2)\n    estimate = top / bottom\n    half = 1.96 * math.sqrt(spread) / bottom\n    return estimate, estimate - half, estimate + half\n\n\nrisk_difference(known)`,
      r: `risk_difference <- function(known) {\n  top <- 0\n  bottom <- 0\n  spread <- 0\n  for (rows in split(known, known$band)) {\n    with_it <- rows$event[rows$${exposure} == "yes"]\n    without <- rows$event[rows$${exposure} == "no"]\n    n1 <- length(with_it)\n    n0 <- length(without)\n    if (n1 == 0 || n0 == 0) next\n    a <- sum(with_it)\n    b <- sum(without)\n    n <- n1 + n0\n    top <- top + (a * n0 - b * n1) / n\n    bottom <- bottom + n1 * n0 / n\n    spread <- spread + (a * (n1 - a) * n0^3 + b * (n0 - b) * n1^3) / (n1 * n0 * n^2)\n  }\n  estimate <- top / bottom\n  half <- 1.96 * sqrt(spread) / bottom\n  c(estimate = estimate, low = estimate - half, high = estimate + half)\n}\n\nrisk_difference(known)`,
    },
    {
      prose:
        "## Chart\n\nFrom which week does something change? Name the week before you look for a cause.\n\n*Your answer:*",
    },
    {
      python: `weekly = known.dropna(subset=["week"]).groupby("week")["event"].mean()\nfigure, axes = plt.subplots(figsize=(9, 4))\naxes.plot(range(len(weekly)), weekly.to_numpy(), marker="o")\naxes.set_xticks(range(0, len(weekly), 4), weekly.index[::4], rotation=90)\naxes.set_ylabel("share with the event")\nfigure.tight_layout()\nfigure.savefig("weekly.png")`,
      r: `weekly <- aggregate(event ~ week, data = known, FUN = mean)\nplot(weekly$event, type = "b", xaxt = "n", xlab = "week", ylab = "share with the event")\naxis(1, at = seq_along(weekly$week), labels = weekly$week, las = 2)`,
    },
    {
      prose:
        "## Your finding\n\n1. The effect with its interval, in points of 100.\n2. Its direction, or that none is shown.\n3. What may have misled you, and how you know.\n4. What these data cannot say.\n\n*Your answers:*",
    },
  ];
}
