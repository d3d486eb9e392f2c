import { unzippedText } from "../unzipped-text.ts";

/** The JSON value in a facts file, zipped or not. Throws on bytes that are neither; callers turn that into a `Problem`. */
export async function decodeFacts(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return JSON.parse(await unzippedText(bytes));
}
