const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Adverbs that may stand before a noun group and speak of it: “only the dose”, “nearly all nurses”. */
export const OF_THE_NOUN: ReadonlySet<string> = words(
  "only especially particularly mainly nearly exactly simply roughly approximately almost mostly partly merely largely solely primarily exclusively precisely practically virtually literally really probably possibly quite rather even just not including namely specifically essentially basically actually barely hardly scarcely notably effectively early family daily weekly monthly yearly elderly friendly lovely reply supply apply rely ugly lonely holy anomaly assembly july italy",
);

/** Adverbs without -ly that part a verb from its object. */
export const APART: ReadonlySet<string> = words(
  "always never often sometimes seldom usually still already once twice again yesterday today tonight tomorrow there here together afterwards everywhere somewhere well thereby nowadays",
);

/** Of these, what never begins a clause inside: whatever follows the object, the verb was parted from it. */
export const SURE: ReadonlySet<string> = words(
  "always never often sometimes seldom usually once twice yesterday",
);

/** Verbs with an object that comes at once, in the base form. */
export const WITH_OBJECT: readonly string[] = `
accept achieve acquire admire admit adjust adopt analyze apply ask appreciate assemble assess attend avoid bandage bathe borrow bring call build buy carry catch change check choose clean close collect comfort compare complete conduct consult cook copy correct count create cut deliver describe design develop diagnose discover discuss donate draw dress drink earn eat enjoy enter evaluate examine explain feed fill find finish fold follow forget gain gather get give guide hate hear help hide hold identify imagine improve include influence inform inject insert inspect introduce invite join keep know label lead learn leave lend lift like list lose love make manage measure meet memorize miss need notice obtain observe open organize pack pass perform place plan play practice prepare prescribe present produce protect prove provide publish pull raise read receive recognize record recommend reduce remember remove repair repeat replace require research rescue respect review save say search see sell send share show sign solve speak spend steal stitch study support suture take taste teach tell test thank tie touch train translate treat trust try understand use vaccinate visit wash watch wear weigh witness write`
  .trim()
  .split(/\s+/);
