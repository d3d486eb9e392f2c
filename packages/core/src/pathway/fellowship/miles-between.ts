/** Where something is, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth. */
const RADIUS_MILES = 3958.8;
const RADIANS_A_DEGREE = Math.PI / 180;

/** Miles between two places as the crow flies (haversine formula, Sinnott 1984). */
export function milesBetween(one: Place, other: Place): number {
  const [from, to] = [one.latitude * RADIANS_A_DEGREE, other.latitude * RADIANS_A_DEGREE];
  const east = (other.longitude - one.longitude) * RADIANS_A_DEGREE;
  const chord = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(east / 2) ** 2;
  return 2 * RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
