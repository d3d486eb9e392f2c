import type { ExistenceRule } from "../../rule.ts";

/** A name takes no “the”. */
export const needlessTheName: ExistenceRule = {
  name: "needless-the-name",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "A name like this takes no “the”.",
  why: "Names point to one person or place by themselves.",
  source: "usage",
  example: {
    wrong: "I passed the Step 1 with the Dr. Khan's help.",
    right: "I passed Step 1 with Dr. Khan's help.",
  },
  languages: ["Spanish", "French", "Arabic", "Portuguese"],
  patterns: [
    "in|to|from|of|for|about|like <the egypt|india|pakistan|nepal|syria|iraq|iran|mexico|brazil|colombia|peru|venezuela|argentina|chile|cuba|france|germany|italy|spain|russia|ukraine|georgia|armenia|japan|korea|vietnam|thailand|bangladesh|nigeria|ghana|kenya|ethiopia|jordan|lebanon|america|africa|asia|europe|canada|england|australia|california|texas|florida|chicago|boston|sudan|morocco|algeria|tunisia|libya|yemen|oman|kuwait|qatar|turkey|poland|romania|serbia|albania|greece|portugal|bolivia|ecuador|paraguay|uruguay|guatemala|honduras|nicaragua|panama|jamaica|haiti|belarus|moldova|uzbekistan|kazakhstan|afghanistan|myanmar|cambodia|malaysia|indonesia|singapore|taiwan|uganda|rwanda|tanzania|zambia|zimbabwe|angola|mozambique|senegal|mali|cameroon|ohio|michigan> .|,|and|i|we|he|she|they|it|there|people|when|as|but|or|where|is|was|in|to|with|for|because",
    "<the step @num ck|cs{0,1}> ,|.|and|in|on|at|with|was|is|after|before|i|,|because|who|which|,",
    "<the usmle step @num ck|cs{0,1}> ,|.|and|in|on|at|with|was|is|after|before|i",
    "@prep|~meet|~ask|~call|~thank|~tell|~help|that|and|when|because <the dr|dr.|mr|mr.|mrs|mrs.|ms|ms.> @cap !@cap",
    "^ <the dr|dr.|mr|mr.|mrs|mrs.|ms|ms.> @cap @verb|,|'s",
    "in|on|since|until|during <the january|february|april|june|july|august|september|october|november|december> .|,|i|we|@year|and|of",
    "from|at|of|in|by <the @cap university> in|,|.|and|with|where|as",
    "in <the @year> .|i|we|and|when",
  ],
  unless: ["the *an|*ish|*ic|*al|*ese|*ed|*ine|new|state|open|free|hebrew|old|first|new university"],
};
