/**
 * Longest run and fewest crossings for 10 to 100 useful points, ten a line, as "longest/crossings". Source: Anhøj J,
 * Olesen AV (2014), PLoS ONE 9(11): e113825, with the limits of Schilling (2012) and Chen (2010); the numbers are those
 * that qicharts2 0.8.1 gives in R.
 */
const PRINTED = `
  6/2 6/2 7/3 7/3 7/4 7/4 7/4 7/5 7/5 7/6
  7/6 7/6 7/7 8/7 8/8 8/8 8/8 8/9 8/9 8/10
  8/10 8/11 8/11 8/11 8/12 8/12 8/13 8/13 8/14 8/14
  8/14 8/15 8/15 8/16 8/16 8/17 9/17 9/17 9/18 9/18
  9/19 9/19 9/20 9/20 9/21 9/21 9/21 9/22 9/22 9/23
  9/23 9/24 9/24 9/25 9/25 9/25 9/26 9/26 9/27 9/27
  9/28 9/28 9/29 9/29 9/29 9/30 9/30 9/31 9/31 9/32
  9/32 9/33 9/33 9/34 9/34 9/34 9/35 9/35 9/36 9/36
  9/37 10/37 10/38 10/38 10/39 10/39 10/39 10/40 10/40 10/41
  10/41
`;

/** The published run limits by number of useful points. */
export const PUBLISHED_RUN_LIMITS = PRINTED.trim()
  .split(/\s+/)
  .map((cell, at) => {
    const [longestMax = 0, crossingsMin = 0] = cell.split("/").map(Number);
    return { useful: at + 10, longestMax, crossingsMin };
  });
