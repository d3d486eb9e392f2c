/** What a page says to the version that waits, for it to take over. */
export const TAKE_OVER = "smartpick:take-over";
