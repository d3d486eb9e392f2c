/**
 * A file of this build as it lies on the device for use without a network; `null` where it does not. Nothing is asked of
 * the network.
 */
export async function keptFile(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const found = await globalThis.caches?.match(new URL(address, globalThis.location.href).href);
    return found === undefined ? null : new Uint8Array(await found.arrayBuffer());
  } catch {
    return null;
  }
}
