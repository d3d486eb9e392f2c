import type { Frames } from "../frames.ts";

/** Kinds of failing that last: told in the present, with what it is about. */
export const FEAR_KIND_FRAMES: Frames = {
  must: [
    "i (am|'m) (the|that|this) (sort|kind|type) of (\\w+ )?(student|person|doctor|reader|learner|woman|man|one) (who|that) ",
    "i (do not|don't|cannot|can't|never|hardly|rarely) (\\w+ )?(take|accept|bear|stand|tolerate|like|suffer|follow|digest) (\\w+ )?(orders|criticism|advice|authority|pressure|noise|routine|correction|rules|hierarchy|instructions|supervision)( \\w+)?",
    "my (\\w+ )?(head|mind|eyes|thoughts|brain|nerves|hands|fingers|voice|attention|memory|body|back|courage|interest) (\\w+ )?(empty|empties|tires?|wanders?|blank|blanks|swims?|fails?|shakes?|trembles?|drifts?|freezes?|shuts? down|goes|go|gives? (out|up|way)|leaves?|have unlearned|has unlearned|have forgotten|races?|stops?|aches?|hurts?)",
    "(the )?(words|lines|letters|numbers|facts|names|doses|details|formulas|figures) (\\w+ )?(swim|dance|blur|escape|slip|do not stick|don't stick|never stick|fly|run away|mix|vanish|leave) ",
    "i (\\w+ )?(leave|put off|postpone|push|keep|save|delay|do) (what|whatever|things|everything|the unpleasant|work|tasks|it) ~4 (for tomorrow|to tomorrow|until|till|to the last|at the last|for later|later|the night before)",
    "(is|are|remains?) (a |an |pure |simply |real )*(torture|hell|agony|nightmares?|horror|torment|a mystery|foreign|painful|poison|unbearable) (to|for) me",
    "i (\\w+ )?(still|always|often|usually|sometimes|easily|also|generally|constantly|really|just|do|tend to|continue to|keep) (\\w+ )?(find|have (difficulty|trouble|problems)|struggle|fail|forget|panic|freeze|postpone|procrastinate|start|begin|get|become|lose|make|need|misread|mix up|confuse|run out|give up|hesitate|avoid|cram|rush|doubt|leave|fall|feel (lost|insecure|nervous|anxious|unsure|unprepared|overwhelmed)) ~8 (hard|difficult|late|nervous|anxious|bored|tired|lost|distracted|overwhelmed|errors|mistakes|time|exams?|tests?|deadlines?|interest|motivation|concentration|patience|temper|focus|everything|learned|read|minute|moment|confused|questions?|names?|pressure|behind|unprepared|things|control|track|discouraged)",
    "(confuses?|frightens?|scares?|overwhelms?|bores?|paralyzes?|defeats?|exhausts?|unsettles?) me (to this day|still|even|today|every time|now|as much|always|easily|completely|a lot)?",
    "(i am|i'm) (still |probably |certainly |simply |just |really |also |definitely )?(not|no|hardly|never|not yet|still not|far from) (\\w+ )?(a |an |the )?(\\w+ )?(\\w+ )?(disciplined|organi[sz]ed|punctual|systematic|structured|fast|quick|patient|consistent|focused|good|confident|ready|planner|reader|learner|memorizer|test[- ]taker|morning person|team player|able|used to|comfortable|sure|certain|persistent|ambitious)",
    "i (have|had|have always had|still have|do have) (a |an |some |such a |great |serious |many |certain |rather a |quite a )*(short (temper|attention\\w*|fuse|patience)|quick temper|bad (temper|memory|habits?|concentration)|poor \\w+|weak \\w+|little (patience|discipline|stamina|self-\\w+)|no (patience|discipline|sense)|(trouble|difficulty|difficulties|problems?|issues|a hard time|conflicts?) (with|in|to|accepting|keeping|following|working|making|finishing|staying|being|\\w+ing))",
    "i (\\w+ )?(worry|fear|doubt|wonder|am afraid|am scared|am worried|am anxious|am not sure|am not certain|am unsure|am uncertain|cannot promise|can't promise|cannot guarantee|cannot say|do not know|don't know|suspect) ~4 (i|it|this|my \\w+) ~2 (will|would|can|could|may|might|shall|am able|manage|not|cannot) ",
    "(it|this|that) (will|would|may|might|could|is going to) (\\w+ )?(take|cost|need|require) (me |us )?(some|much|a lot of|a long|long|more|several|a|quite|considerable|years|months|time)( \\w+)? ?(time|months|weeks|while|effort)? ?(to|before|until|till) ",
    "my (\\w+ )?(greatest |biggest |main |real |only |chief |worst )?(weakness(es)?|weak (point|spot|side)s?|flaw|fault|problem|difficulty|shortcoming|trouble|enemy) (\\w+ )?(is|are|remains?|lies|has always been|would be|include|includes) ",
    "(has|have|had) (never|not|always|n't) (\\w+ )?(been )?(my (strength|forte|strong|thing|weakness|weak|problem|friend)|changed|improved|easy|come|a (problem|struggle|weakness)|difficult|hard|left me|gone away)",
    "(is|are|was|were) (\\w+ )?(hard|difficult|a struggle|a problem|a challenge|stressful|exhausting) (for me )?(and (always )?(will|has|was)|to this day|still|even now)",
    "my (\\w+ )?(\\w+ )?(concentration|memory|attention|english|skills|clinical skills|knowledge|discipline|stamina|motivation|confidence|reading|temper|patience|focus|routine|nerves|organi[sz]ation|handwriting|accent|vocabulary|health|energy|hands) (\\w+ )?(is|are|has|have|fails?|goes|go|remain|remains|suffers?|drops?|leaves?|disappears?|may|might|do|does) (\\w+ly )?(not|no longer|poor|weak|bad|rusty|short|limited|gone|lost|slow|suffered|faded|me|after|below|what|become|under|when|behind|unreliable|low)",
    "(i am|i'm) (still |often |always |easily |very |quite |rather |a bit |somewhat |a little |so |too |by nature |naturally |also |extremely )*(slow|forgetful|impatient|nervous|anxious|disorgani[sz]ed|distracted|overwhelmed|bored|stressed|tired|rusty|weak|late|impulsive|stubborn|insecure|indecisive|undisciplined|lazy|unsure|shy|afraid|careless|discouraged|confused|sensitive|emotional|unprepared|behind|poor (at|in)|bad (at|in|with)|terrible (at|in|with)|inconsistent|moody|restless) ",
    "i (\\w+ )?(do not|don't|cannot|can't|never|hardly|rarely) (\\w+ )?(prepare|plan|cope|handle|manage|study|concentrate|sleep|speak|finish|keep|stay|follow|perform|work well|remember|learn|tolerate|accept|like being|enjoy being|organi[sz]e|recover|function) ",
    "i (am|'m) (someone|somebody|a person|one|the (type|kind|sort)( of person)?) (who|that) (needs?|cannot|can't|does not|doesn't|loses|gets|takes|forgets|gives|has|finds|tends|changes|struggles|starts|never|learns (slowly|late))",
    "(i|and|that i|or i) (might|may|could|will|would|am going to) (\\w+ )?(fail|need (breaks|more time|rest|help)|forget|burn out|leave|stop|quit|struggle|give up|fall (ill|behind)|relapse|lose (interest|patience|motivation|my)) ?(again|it|once more|breaks|the|my)?",
    "(get|gets|become|am|feel) (so |very |too |easily |quickly )+(nervous|anxious|tired|bored|angry|confused|overwhelmed|stressed|discouraged|distracted|frightened|upset|emotional)",
    "i (\\w+ )?(find|found) (it |\\w+ |timed \\w+ )*(still )?(hard|difficult|impossible|boring|exhausting|stressful|tiring)( to)?",
    "(interviews?|exams?|tests?|deadlines?|questions|deadlines|routine|criticism|authority|pressure|nights|studying|reading) (still |always |often |\\w+ )?(make|makes|bores?|scares?|paralyzes?|exhausts?|frightens?|stress(es)?|tires?) me",
    "i struggle (to|with) ",
    "i get (bored|tired|nervous|anxious|distracted|lost|stuck|confused|impatient|angry|sick) ",
    "not what (it|they) (was|were|used to be|once)",
  ],
};

/** What has changed since is no fear. */
export const FEAR_KIND_UNLESS: readonly string[] = [
  "i used to",
  "at it yet",
  "(;|and|so|but) (i|since \\w+|now i|today i|these days) (\\w+ ){0,3}(now|meet|plan|answer|practi[cs]e|write|ask|use|time|timed|call|review|learned|changed|began|started|keep)",
];
