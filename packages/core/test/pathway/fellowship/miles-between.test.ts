import fc from "fast-check";
import { expect, it } from "vitest";
import { milesBetween } from "../../../src/pathway/fellowship/miles-between.ts";

const place = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});

it("is 2,446 miles from New York to Los Angeles, as tables print within a mile in a thousand", () => {
  const miles = milesBetween(
    { latitude: 40.7128, longitude: -74.006 },
    { latitude: 34.0522, longitude: -118.2437 },
  );
  expect(Math.abs(miles / 2446 - 1)).toBeLessThan(0.001);
});

it("agrees with the angle between the two directions from the centre of the earth", () => {
  const direction = ({ latitude, longitude }: { latitude: number; longitude: number }) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  fc.assert(
    fc.property(place, place, (one, other) => {
      const [a, b] = [direction(one), direction(other)];
      const cross = Math.hypot(
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
      );
      const angle = Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
      expect(milesBetween(one, other)).toBeCloseTo(3958.8 * angle, 3);
    }),
  );
});
