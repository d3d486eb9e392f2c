/** The keys of every screen; the lists add theirs. Shown in the help (`?`). */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["g", "m"], does: "Go to Me" },
  { keys: ["g", "c"], does: "Go to Chances" },
  { keys: ["g", "l"], does: "Go to List" },
  { keys: ["g", "s"], does: "Go to Season" },
  { keys: ["g", "p"], does: "Go to Prepare" },
  { keys: ["/"], does: "Search all programs" },
  { keys: ["↑", "↓"], does: "On the list: the program above or below" },
  { keys: ["Enter"], does: "On the list: open the program" },
  { keys: ["p"], does: "On the list: pin the program, or unpin it" },
  { keys: ["x"], does: "On the list: drop the program" },
  { keys: ["i"], does: "On the tracker: invited, on the day above it" },
  { keys: ["r"], does: "On the tracker: rejected, on the day above it" },
  { keys: ["F8"], does: "In a text: the next finding, with Shift the one before" },
  { keys: ["u"], does: "Undo the last act" },
  { keys: ["?"], does: "Show these keys" },
  { keys: ["Esc"], does: "Close what is open" },
];
