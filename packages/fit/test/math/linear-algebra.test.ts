import { describe, expect, test } from "vitest";
import { cholesky, inverseFromCholesky } from "../../src/math/linear-algebra.ts";

describe("inverse by Cholesky", () => {
  test("equals the closed form of a two by two matrix", () => {
    const matrix = Float64Array.of(4, 1, 1, 3);
    const inverse = inverseFromCholesky(cholesky(matrix, 2), 2);
    expect([...inverse].map((x) => Math.round(x * 1e12) / 1e12)).toEqual(
      [3 / 11, -1 / 11, -1 / 11, 4 / 11].map((x) => Math.round(x * 1e12) / 1e12),
    );
  });

  test("times the matrix is the identity", () => {
    const n = 12;
    const matrix = Float64Array.from({ length: n * n }, (_, at) => {
      const i = Math.floor(at / n);
      const j = at % n;
      return 1 / (1 + Math.abs(i - j)) + (i === j ? 1 : 0);
    });
    const inverse = inverseFromCholesky(cholesky(matrix, n), n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += matrix[i * n + k]! * inverse[k * n + j]!;
        expect(sum).toBeCloseTo(i === j ? 1 : 0, 10);
      }
    }
  });

  test("refuses a matrix that is not positive definite", () => {
    expect(() => cholesky(Float64Array.of(1, 2, 2, 1), 2)).toThrow("row 1");
  });
});
