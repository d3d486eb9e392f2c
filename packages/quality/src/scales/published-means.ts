import type { ScoreReport, ScoreScale } from "@smartpick/answers";

type PublishedMean = Omit<ScoreReport["published"][number], "here">;

/**
 * Means that others published for a scale. There is none for the Task Load Index: it depends on the task, and no published
 * number says what is usual for one.
 */
export const PUBLISHED_MEANS: Readonly<Record<ScoreScale, readonly PublishedMean[]>> = {
  sus: [
    {
      code: "all-systems",
      mean: 68,
      sd: null,
      people: null,
      year: 2011,
      source: "Sauro, A Practical Guide to the System Usability Scale, 2011; about 500 studies",
      sourceId: "sauro-2011-sus",
      address: "https://measuringu.com/sus/",
    },
    {
      code: "physicians-ehr",
      mean: 45.9,
      sd: 21.9,
      people: 870,
      year: 2020,
      source: "Melnick and others, Mayo Clinic Proceedings 2020;95:476-487; survey of 2017 and 2018",
      sourceId: "melnick-2020-ehr-usability",
      address: "https://doi.org/10.1016/j.mayocp.2019.09.024",
    },
  ],
  tlx: [],
  "tlx-weighted": [],
};
