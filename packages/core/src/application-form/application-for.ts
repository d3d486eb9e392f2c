import type { ApplicationReport, ApplicationTally } from "../answers/application.ts";
import { type Case, runOf } from "../case/case.ts";
import type { ApplicationTold } from "../profile/application.ts";
import type { FieldLimit } from "../season/season-facts.ts";
import { serviceOf } from "../season/service-of.ts";
import type { ToPlain } from "./field.ts";
import { fieldsOf } from "./fields-of.ts";
import { gapsIn } from "./gaps.ts";
import { limitOf } from "./limit-of.ts";
import { remarksOf } from "./remarks-of.ts";

/** Nothing told. */
const SILENT: ApplicationTold = {
  experiences: [],
  impactful: null,
  regions: [],
  areas: { prefers: [], text: null },
  scholarly: [],
  connections: [],
};

/** The service that asks for ties to places. */
const TIES_SERVICE = "ResidencyCAS";

const TEXT_LIMITS = [
  "experience-description",
  "most-meaningful-description",
  "impactful-experience",
  "geographic-preference-text",
  "setting-preference-text",
  "residencycas-connection-text",
];

/**
 * Every field of the application form, in its order (`smartpick/application@1`): what the applicant of the case has told, or
 * what is told beside a case that was made without it. `toPlain` makes a text plain and counts it.
 */
export function applicationFor(
  base: Case,
  toPlain: ToPlain,
  told: ApplicationTold = base.profile.application ?? SILENT,
): ApplicationReport {
  const { season, profile, options } = base;
  const choices = season.application ?? null;
  const specialties = profile.seeks.specialties.filter(
    (name) => serviceOf(season, name)?.id === TIES_SERVICE,
  );
  const asksTies = specialties.length > 0;
  const fields = fieldsOf(told, { limits: season.limits, choices, toPlain }, asksTies);
  const tallies = talliesOf(told, season.limits, asksTies);
  const { graduationYear } = profile.applicant;
  const gaps =
    choices === null || graduationYear === null
      ? []
      : gapsIn({
          experiences: told.experiences,
          graduationYear,
          today: options.today,
          months: choices.gap.months,
        });
  return {
    schema: "smartpick/application@1",
    // A plan does not depend on these texts; this answer does.
    ...runOf(base, { application: told }),
    fields,
    tallies,
    marked: placesWhere(told.experiences, ({ mostMeaningful }) => mostMeaningful),
    starred: placesWhere(told.scholarly, ({ starred }) => starred),
    remarks: remarksOf({ told, fields, tallies, gaps, asksTies }),
    limits: Object.fromEntries(
      TEXT_LIMITS.flatMap((field) => {
        const limit = limitOf(season.limits, field);
        return limit === null ? [] : [[field, limit]];
      }),
    ),
    choices: (choices?.choices ?? []).map(({ field, values, source, publishedFor, confidence, note }) => ({
      field,
      values,
      source,
      publishedFor,
      confidence,
      note,
    })),
    connections: { service: asksTies ? TIES_SERVICE : null, specialties },
  };
}

function talliesOf(
  told: ApplicationTold,
  limits: readonly FieldLimit[],
  asksTies: boolean,
): readonly ApplicationTally[] {
  const { experiences, regions, scholarly, connections } = told;
  const tally = (of: ApplicationTally["of"], count: number, field: string): ApplicationTally => ({
    of,
    count,
    limit: limitOf(limits, field),
  });
  const marked = placesWhere(experiences, ({ mostMeaningful }) => mostMeaningful).length;
  const starred = placesWhere(scholarly, (work) => work.starred).length;
  return [
    tally("experiences", experiences.length, "experiences"),
    tally("most-meaningful", marked, "most-meaningful-experiences"),
    tally("regions", regions.filter(({ division }) => division !== null).length, "geographic-preferences"),
    tally("starred", starred, "scholarly-works-starred"),
    ...(asksTies ? [tally("connections", connections.length, "residencycas-geographic-connections")] : []),
  ];
}

function placesWhere<T>(list: readonly T[], holds: (one: T) => boolean): readonly number[] {
  return list.flatMap((one, place) => (holds(one) ? [place] : []));
}
