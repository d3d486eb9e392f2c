/** Census divisions, with Puerto Rico and the territories as a group of their own. */
export const CENSUS_DIVISIONS = [
  "New England",
  "Middle Atlantic",
  "East North Central",
  "West North Central",
  "South Atlantic",
  "East South Central",
  "West South Central",
  "Mountain",
  "Pacific",
  "Territories",
] as const;

export type CensusDivision = (typeof CENSUS_DIVISIONS)[number];
