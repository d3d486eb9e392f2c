/** Lower Cholesky factor of a positive definite matrix (row-major, n × n); throws when it is not positive definite. */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!;
      if (i === j) {
        if (!(sum > 0)) throw new Error(`matrix is not positive definite at row ${i}`);
        lower[i * n + i] = Math.sqrt(sum);
      } else {
        lower[i * n + j] = sum / lower[j * n + j]!;
      }
    }
  }
  return lower;
}

/** Inverse (row-major) of the matrix whose lower Cholesky factor is given; inner loops run along rows. */
export function inverseFromCholesky(lower: Float64Array, n: number): Float64Array {
  const half = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let k = 0; k < i; k++) {
      const factor = lower[row + k]!;
      if (factor === 0) continue;
      for (let j = 0; j <= k; j++) half[row + j] = half[row + j]! - factor * half[k * n + j]!;
    }
    const scale = 1 / lower[row + i]!;
    for (let j = 0; j < i; j++) half[row + j] = half[row + j]! * scale;
    half[row + i] = scale;
  }
  const inverse = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const row = k * n;
    for (let i = 0; i <= k; i++) {
      const factor = half[row + i]!;
      if (factor === 0) continue;
      for (let j = 0; j <= i; j++) inverse[i * n + j] = inverse[i * n + j]! + factor * half[row + j]!;
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) inverse[j * n + i] = inverse[i * n + j]!;
  return inverse;
}
