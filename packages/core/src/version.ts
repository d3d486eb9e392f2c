/** Version of the calculation; moves whenever the same inputs may give other numbers, which a test of golden plans sees. */
export const CORE_VERSION = "0.6.7";
