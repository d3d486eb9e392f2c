import { describe, expect, it } from "vitest";
import { gaussHermite, logistic } from "../../src/index.ts";

/** Moments of the standard normal: 0 for odd degrees, (d − 1)!! for even ones. */
function moment(degree: number): number {
  if (degree % 2 === 1) return 0;
  let product = 1;
  for (let i = degree - 1; i > 1; i -= 2) product *= i;
  return product;
}

describe("Gauss-Hermite quadrature", () => {
  it("is exact for polynomials up to degree 2n − 1", () => {
    for (const order of [1, 2, 3, 5, 9, 15, 21]) {
      const { nodes, weights } = gaussHermite(order);
      for (let degree = 0; degree <= 2 * order - 1; degree++) {
        let sum = 0;
        let size = 0;
        for (let k = 0; k < order; k++) {
          sum += weights[k]! * nodes[k]! ** degree;
          size += weights[k]! * Math.abs(nodes[k]!) ** degree;
        }
        expect(Math.abs(sum - moment(degree)), `order ${order}, degree ${degree}`).toBeLessThan(
          1e-11 * Math.max(1, size),
        );
      }
    }
  });

  it("is not exact one degree further", () => {
    const { nodes, weights } = gaussHermite(3);
    let sum = 0;
    for (let k = 0; k < 3; k++) sum += weights[k]! * nodes[k]! ** 6;
    expect(Math.abs(sum - moment(6))).toBeGreaterThan(1);
  });

  it("has nodes in rising order and weights that sum to 1, at high orders too", () => {
    for (const order of [31, 64, 101]) {
      const { nodes, weights } = gaussHermite(order);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      for (let k = 1; k < order; k++) expect(nodes[k]!).toBeGreaterThan(nodes[k - 1]!);
    }
  });

  it("gives a season's chance to four figures with 15 nodes at every spread in use", () => {
    const chance = (order: number, sd: number, interviews: number): number => {
      const { nodes, weights } = gaussHermite(order);
      let sum = 0;
      for (let k = 0; k < order; k++)
        sum += weights[k]! * (1 - Math.exp(-interviews * Math.exp(sd * nodes[k]!)));
      return sum;
    };
    for (const sd of [0.4, 0.8, 1.2]) {
      for (const interviews of [0.2, 1, 5, 15]) {
        expect(Math.abs(chance(15, sd, interviews) - chance(101, sd, interviews))).toBeLessThan(1e-4);
      }
    }
  });

  it("averages a logistic like a plain sum does", () => {
    const { nodes, weights } = gaussHermite(15);
    let sum = 0;
    for (let k = 0; k < 15; k++) sum += weights[k]! * logistic(-2 + nodes[k]!);
    let plain = 0;
    let mass = 0;
    for (let z = -9; z <= 9; z += 0.001) {
      const density = Math.exp(-0.5 * z * z);
      plain += density * logistic(-2 + z);
      mass += density;
    }
    expect(sum).toBeCloseTo(plain / mass, 7);
  });

  it("refuses an order that is no whole number from 1", () => {
    expect(() => gaussHermite(0)).toThrow(RangeError);
    expect(() => gaussHermite(2.5)).toThrow(RangeError);
  });
});
