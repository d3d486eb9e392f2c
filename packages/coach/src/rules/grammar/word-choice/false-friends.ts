import type { ExistenceRule } from "../../rule.ts";

/** Words that look like one of another language and mean something else in English. */
export const falseFriends: ExistenceRule = {
  name: "false-friends",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "This word may mean something else in English than you intend.",
  why: "It looks like a word of another language, and a reader takes it as it stands.",
  source: "usage",
  example: { wrong: "My patient became antibiotics.", right: "My patient received antibiotics." },
  languages: ["German", "Russian", "Spanish", "French", "Polish"],
  patterns: [
    "i|we|he|she|they|and|have|had|has <~realize> @num|several|many @word{0,2} visits|visit|operations|operation|surgery|surgeries|consultations|interviews|interview|survey|surveys|study|studies|procedure|procedures|tests|exams|project|projects|audit|course|courses|training|rotation|rotations|internship|campaign|campaigns",
    "patient|patients|he|she|child|children|who|woman|man|boy|girl <became> antibiotics|insulin|heparin|oxygen|morphine|a|an|transfusion|injection|dialysis|chemotherapy|steroids|fluids|paracetamol|aspirin",
    "<actualize|actualized|actualizing|actualise|actualised> the|our|my|a|this|these|its",
    "<perspective> method|methods|direction|drug|drugs|approach|treatment|field|young|technology|specialist",
    "<~resign|resigned|resigning from> the{0,1} chemotherapy|treatment|surgery|dialysis|therapy|operation",
    "<in the course of specialization|specialisation|residency> in|at",
    "i|he|she|and|to <~study|~finish|~complete|~choose|~start|~begin my|the|his|her career of> medicine|medical|doctor|physician|surgeon|nursing",
    "<studied|study the career> of|at|in",
    "in|during|of <my|the career of medicine>",
    "like|want|wish to <appreciate you|him|her|them> for",
    "<opportuned> to",
    ", <aging @num|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty>",
    "i|he|she <~control the|my @adj{0,1} patients|patient> every|daily|after|in|at|with|each",
    "gave|give|received <a|an @adj{0,1} assistances|formation>",
    "my|the|his|her <medical|surgical|postgraduate formation> in|at|,|.|as|was|and",
    "the <responsables|resume of|parents and cousins>",
  ],
  unless: ["became a @adj{0,1} doctor|physician", "became a|an !transfusion|injection"],
};
