/** Items 0 … as a heap with the largest `key` at the root; of equal keys the lower item comes first. */
export function heapOf(key: Float64Array): Int32Array {
  const heap = new Int32Array(key.length);
  for (let item = 0; item < heap.length; item++) heap[item] = item;
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, key, at);
  return heap;
}

/** Restores the heap below `from` after the key there fell. */
export function sink(heap: Int32Array, key: Float64Array, from: number): void {
  const item = heap[from]!;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!, key)) child++;
    if (!before(heap[child]!, item, key)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = item;
}

function before(a: number, b: number, key: Float64Array): boolean {
  return key[a]! > key[b]! || (key[a] === key[b] && a < b);
}
