/**
 * The JSON value in a facts file: gunzipped when the bytes start with the gzip mark 1f 8b, else read as plain JSON
 * (a host may already have decoded it). Throws on bytes that are neither; callers turn that into a `Problem`.
 */
export async function decodeFacts(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const body = zipped ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")) : bytes;
  return JSON.parse(await new Response(body).text());
}
