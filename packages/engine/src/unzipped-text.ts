/** The text in bytes: gunzipped when they start with the gzip mark 1f 8b, else as they are (a host may have decoded them). */
export async function unzippedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const body = zipped ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")) : bytes;
  return new Response(body).text();
}
