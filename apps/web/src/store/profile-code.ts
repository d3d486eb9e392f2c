type ProfileCode = typeof import("./profile-text.ts");

let code: ProfileCode | null = null;
let loading: Promise<ProfileCode> | null = null;

/** The parser and its words, loaded when first needed: the first screen does without them. */
export async function loadProfileCode(): Promise<ProfileCode> {
  loading ??= import("./profile-text.ts");
  try {
    code = await loading;
    return code;
  } catch (error) {
    // A failed load must not be kept: the next call may find the network back.
    loading = null;
    throw error;
  }
}

/** The same when it is already there. */
export function profileCode(): ProfileCode | null {
  return code;
}
