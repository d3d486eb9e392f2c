/**
 * Worked tables from Montgomery DC, Introduction to Statistical Quality Control (6th ed., 2009), and the monthly counts
 * of Clostridium difficile of Amager Hvidovre Hospital (esundhed.dk, November 2012 to October 2015).
 */

/** Table 6.3: inside diameters of piston rings in mm over 74 − 0.033, as the last digits: 74.030 is 63. One line a sample. */
const RINGS = `
  63 35 52 25 41
  28 25 34 44 37
  21 57 54 38 35
  35 29 26 48 42
  25 40 48 22 47
  42 27 30 18 26
  28 39 27 33 38
  18 36 26 48 21
  41 28 42 38 37
  31 33 23 40 28
  27 31 27 28 23
  37 33 40 33 29
  16 35 31 30 45
  39 0 27 33 17
  45 47 31 32 40
  33 17 38 31 29
  27 45 19 38 40
  39 43 51 36 33
  17 35 36 38 30
  33 43 46 53 36
  15 34 48 38 29
  37 32 23 39 42
  43 22 23 42 47
  48 41 26 33 43
  15 17 28 50 46
`;

/** Diameters in mm of the 25 samples of five piston rings. */
export const PISTON_RINGS: readonly (readonly number[])[] = RINGS.trim()
  .split("\n")
  .map((line) =>
    line
      .trim()
      .split(" ")
      .map((digits) => Number((73.967 + Number(digits) / 1000).toFixed(3))),
  );

/** Table 6.4: how many rings of each sample of table 6.3 are left where sizes differ. */
export const UNEVEN_SIZES = [
  5, 3, 5, 5, 5, 4, 4, 5, 4, 5, 5, 5, 3, 5, 3, 5, 4, 5, 5, 3, 5, 5, 5, 5, 5,
] as const;

/** Tables 6.6 and 6.7: cost of processing mortgage loans, weeks 1 to 40; limits come from the first 20. */
export const MORTGAGES = [
  310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305,
  282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
] as const;

/** Table 7.4: purchase orders with errors, and orders looked at. */
export const FAULTY_ORDERS = [
  12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9,
] as const;
export const ORDERS = [
  100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100, 100, 100,
  90, 90,
] as const;

/** Tables 7.1 to 7.3: faulty cans of 50, samples 1 to 30, then after the change samples 31 to 94. */
export const CANS = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
  9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5, 8, 7, 5, 6, 4, 5, 2, 3, 4, 7, 6, 5,
  5, 3, 7, 9, 6, 10, 4, 3, 5, 8, 11, 9, 7, 3, 5, 2, 1, 4, 5, 3, 7, 6, 4, 4, 6, 8, 5, 6,
] as const;

/** Tables 7.7 and 7.8: faults on 100 circuit boards; limits come from the first 26. */
export const BOARD_FAULTS = [
  21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15, 16,
  18, 12, 15, 24, 21, 28, 20, 25, 19, 18, 21, 16, 22, 19, 12, 14, 9, 16, 21,
] as const;

/** Table 7.10: errors in shipments a week, 50 shipments each. */
export const SHIPMENT_ERRORS = [2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4] as const;

/** Table 7.11: faults in dyed cloth, and units of 50 square metres looked at. */
export const CLOTH_FAULTS = [14, 12, 20, 11, 7, 10, 21, 16, 19, 23] as const;
export const CLOTH_UNITS = [10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5] as const;

/** Table 7.14: hours between failures of a valve. */
export const VALVE_HOURS = [
  286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96,
] as const;

/** Infections a month; the 24 months before an intervention, then the 12 after it. */
export const INFECTIONS = [
  17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14, 9, 11, 7, 13,
  5, 5, 3, 5, 9, 4, 5, 9,
] as const;
