import { isNameWord } from "./name-words.ts";

/** Common names of South Asia, West Africa, the Philippines, the Arab world and Latin America that the first list lacks. */
const FURTHER: ReadonlySet<string> = new Set(
  (
    "shyam sita radha mehta rao das bose li khanal ojha bahadur rai bibi obi chidi chioma sani garba okafor eze nwosu " +
    "bautista aquino dizon morales james sunil jean sullivan snyder acharya aryal bajracharya baral bhatta bhattarai " +
    "bist bista bohara budhathoki chand chhetri dangol dhakal dhungana gautam giri gyawali jha joshi kafle kandel " +
    "karmacharya katuwal koirala kunwar lamichhane lohani maharjan mahato mainali malla manandhar neupane niraula " +
    "nepali oli paudel pathak pokharel pradhan rana raut rawal regmi rijal rimal sapkota sedhai shakya sharma sigdel " +
    "silwal subedi thakuri timalsina tiwari tuladhar upadhyay upreti yadav aarati ambika anisha apsara bhagwati bhim " +
    "bimala binod chandra chameli dambar dawa dhan dilip dipak durga ganga ganesh goma hira indra ishwor jamuna janaki " +
    "jeevan kabita kalpana kamala keshav khem kiran kopila lila mangal manju meena menuka mingma mohan nabin narayan " +
    "nima nirmala nisha pasang pemba phurba pushpa prabin pramila pratima puja purna rabindra rajan rajesh raju ramila " +
    "renuka rohit roshan sabina sabitri samjhana sandip sanju santosh saraswati sarita shanta shiva shova sujata suman " +
    "suraj suresh surya sushila tara tek tilak tulasi uma urmila yamuna agarwal ahuja arora banerjee basu bhat bhatt " +
    "bhatia bhattacharya chakraborty chatterjee chauhan chopra chowdhury desai deshmukh deshpande dutta gandhi ghosh " +
    "goel gokhale goswami gowda grewal hegde jain jadhav kapoor kaur khanna kulkarni krishnan kumari lal mahajan " +
    "malhotra mishra mistry mukherjee murthy naidu naik nambiar narayanan pai parekh patil pawar pillai prakash puri " +
    "raghavan rajput raman rathore saxena sarkar sethi shetty shinde shukla sinha sodhi srinivasan subramanian sundaram " +
    "thakur trivedi varma venkatesh verma vyas abbasi afridi akhtar ansari anwar ashraf aslam awan aziz baig baloch " +
    "bashir bhatti bukhari farooq ghani hashmi hayat iqbal javed jamil kazmi kiani khattak khokhar lodhi mahmood " +
    "mansoor memon mirza mughal naqvi nawaz niazi rafiq rashid raza rehman rizvi saeed shafiq siddiqui soomro tariq " +
    "tahir waheed yousaf yousuf yusufzai zafar zaman zia amna asma ayesha bushra farah farida hina humaira iram kausar " +
    "kulsoom lubna mehwish nadia nasreen nazia parveen rabia rukhsana rubina saima samina sadia shabana shazia sumaira " +
    "tahira uzma yasmeen zahida zara abubakar abiodun adaeze adamu adebisi adeola adesina afolabi agu akande akinola " +
    "alabi aliyu amadi amaka anyanwu audu awolowo ayinde azubuike babangida bala bamidele bankole bature bolanle " +
    "chibuzo chidinma chima chinedu chinwe chukwu chukwuma dauda danjuma dangote ebuka edet efe ekene ekpo eneh " +
    "enyinnaya eniola femi folake funke haruna hauwa ibekwe idris igwe ijeoma ike ikenna iwu kelechi kemi kunle lawal " +
    "madu mbah nduka nkem nkechi nnaji nnamdi nneka nonso nwachukwu nwankwo obinna odum ofor ogbu ogundipe okeke okoli " +
    "okon okonkwo okoro okoye oladele olajide olanrewaju olu onah onwuka onyeka opara orji osagie osei oyebanji rotimi " +
    "sade salisu segun seun shehu sule tanko temitope titi tunde ude udeh ugwu umar uche uzoma yakubu yemi zubairu abad " +
    "abrenica aguilar alcantara alonzo andal andrada antonio apostol aragon arellano atienza baguio balagtas baltazar " +
    "basco belmonte bernardo buenaventura cabrera calderon catacutan catindig cayetano concepcion corpuz custodio " +
    "dagohoy dela delacruz dimaculangan dimagiba domingo estrada fajardo fernandez ferrer galang gatdula guevarra " +
    "ilagan ignacio jimenez lacson ledesma lim liwanag lumbera mabini macapagal macaraeg magsaysay malonzo manalo " +
    "manansala mangubat marasigan miranda natividad nepomuceno ocampo ongpin pacquiao padilla panganiban pangilinan " +
    "pascual pineda punzalan quizon rosales salazar salonga samson sarmiento sison soriano sumulong sy tabios tolentino " +
    "tuazon umali uy valdez velasco vergara villar zamora abbas abdallah abdo adel amin amir anas aya bakr basel dalia " +
    "eman essam fadi fahad faisal farouk fathi fouad gamal ghada habib hadi hala halim hamad hamdan hani hanan hassan " +
    "hatem heba hisham huda hossam ismail jaber jalal kamal karim khaled khalil laila lina lamia magdy maha mahdi " +
    "mahmoud majid malak mariam marwan mazen mona mostafa munir nabil nada nader nadine naguib najib nasser noor nour " +
    "omar osama rami rania rasha reem saad sabry salah salim salma samar sameh sami samir sara sayed shaimaa sherif " +
    "soha suhail tarek walid wael yara yasin yasir youssef zahra zaki zeinab ziad aguirre acosta alvarado avila benitez " +
    "caballero campos cardenas carrillo castaneda cervantes cisneros contreras cordova cortez delgado dominguez duarte " +
    "escobar espinoza esquivel figueroa fuentes gallegos galvan guerrero huerta ibarra juarez lara leon lozano luna " +
    "maldonado marquez mejia melendez molina montoya mora munoz navarro nunez ochoa ojeda orozco ortega pacheco " +
    "palacios quintero rangel rincon rios rivas rivera robles rocha rojas rosado rosario rubio salas salcedo salgado " +
    "salinas sandoval santana serrano silva solis sosa suarez tapia tejada trevino trujillo vazquez vega velez " +
    "villarreal yanez zapata zavala zuniga nguyen tran pham huynh bui ngo duong wang zhang liu chen huang zhao wu zhou " +
    "xu zhu guo luo zheng liang xie han cao deng feng peng zeng xiao dong kim choi jung kang yoon jang seo kwon hwang " +
    "ahn hong abernathy akers albright aldridge alford ashby atkinson ayers babcock bagley bagwell baldwin ballard " +
    "bannister barksdale barlow barnett bartlett batson beasley beckett beckham benson bentley biggs bingham blackwell " +
    "blair blankenship bledsoe bolton boone bowden boyd bradshaw brandt branson brantley breaux brewster briggs brock " +
    "bronson bruner bryant buckley burch burgess burke burnett burris calhoun callahan cantrell cantu carlson " +
    "carmichael casey cassidy chadwick childers childress christensen clayton clements cleveland clifton clinton coates " +
    "cochran coffey coffman colbert compton conley connor conway copeland corbett cornell costello cottrell courtney " +
    "covington crabtree cramer crawford crenshaw crockett crosby crowe crowley crump culver cummings currie curtis " +
    "dalton daniels daugherty davidson davies dawson decker delaney dempsey denton devine dickerson dickson dillard " +
    "dillon dixon dobbs dodson dolan donahue donnelly donovan dorsey dotson dougherty doyle drummond dudley duffy dugan " +
    "dunaway duncan dunlap durham dwyer easley eaton eckert edmonds ellington ellison emerson engle eubanks ewing " +
    "fairchild farley farrell faulkner ferguson finley finnegan fitzgerald fitzpatrick flanagan fletcher flynn foley " +
    "fontenot forbes fowler fraser frazier frederick friedman frye fulton gaines gallagher galloway garrett gibbs " +
    "gibson gilbert gilmore glover godfrey goldstein goode goodrich gordon gould graham greenberg greenwood gregory " +
    "griffith guthrie haines haley halsey hamilton hammond hampton hancock haney hansen hanson hardin harding harmon " +
    "harrell harrington hastings hatcher hatfield hawley hayden hayes haynes healy hebert hendricks hendrix henson " +
    "herman hess hewitt hickman higgins hinton hobbs hodge hodges hoffman holcomb holden holland holloway holman holt " +
    "hooper hopkins horton houston howe hubbard huber hudson huffman humphrey hurley hutchins hutchinson hyde ingram " +
    "irwin isaacs jacobs jacobsen jamison jarvis jefferson jennings jensen johnston jorgensen joyner kane kaufman " +
    "keating keith kemp kendall kendrick kennedy kenney kerr kidd kinney kirby kirkland kirkpatrick klein knapp knowles " +
    "knox koch kramer krueger lambert landry langley larkin larsen larson latham lawton leblanc ledbetter lester levine " +
    "lindsay lindsey livingston lloyd locke lockhart logan lott lowery lucas lyons macdonald mackey macleod maddox " +
    "mahoney malone marlow marshall massie mathews mathis maxwell mccabe mccann mccarthy mcclain mccormick mccoy " +
    "mcdaniel mcdonald mcdowell mcfadden mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney " +
    "mclaughlin mclean mcmahon mcmillan mcneil mcpherson melton mercer merrill merritt metcalf metzger meyer meyers " +
    "middleton milligan mitchell monroe moran moreland morrison morse morton moses mosley mueller mullen mullins munson " +
    "murdock murray myers nance neely neff nesbitt newell newman nichols nicholson nielsen nixon nolan norris norton " +
    "norwood nunn oakley oconnor odell odonnell ogden oglesby oliver olsen oneil osborn osborne owen pappas parrish " +
    "patrick patton pearson pennington perkins pettit phelps pickett pittman platt poe polk pratt prescott preston " +
    "pritchard pruitt pugh purcell putnam quarles quinn ragland raines ramey randall randolph rasmussen ratliff " +
    "rawlings redmond reese reilly rhodes richards richmond ridgeway riggs riley ritchie roberson robertson robison " +
    "rodgers roland rollins romano rosen rosenberg roth rowland rucker russo rutledge ryan sadler samuels satterfield " +
    "schaefer schmidt schneider schroeder schultz schwartz shaffer shannon shaw shea shelby shelton sheppard sherman " +
    "shumway simon simpson sinclair sizemore skaggs sloan snell sorensen spaulding spence stafford stanley stanton " +
    "stephens stephenson stevens stevenson stewart stinson strickland stuart stubbs sutton swanson sweeney sykes talley " +
    "tate terrell thornburg thornton thorpe thurman tillman tipton todd townsend travis trent truitt tuttle upchurch " +
    "vandiver vaughan vickers vincent vinson wagner walden wallace waller walsh walters walton warner washington weber " +
    "weiss welch weldon whaley wheaton whitaker whitehead whitfield whitley whitney whittaker wilcox wiley wilkerson " +
    "wilkins wilkinson willard william williamson wilkes windham winkler winslow winston witherspoon wolfe woodard " +
    "woodruff woodson woodward wooten wyatt wynn yarbrough yoder york youngblood zimmerman ziegler kowalski kowalczyk " +
    "nowak john maria shah peter ram yang tanaka suzuki sato ito yamamoto nakamura kobayashi"
  ).split(" "),
);

/** Given and family names that are ordinary English words too: they count as names beside another one or behind a title. */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    "mark timothy frank jack roger billy bobby johnny carol heather virginia victoria frances madison grace amber " +
    "charlotte rose iris ivy dawn faith hope joy eve may june april violet lily daisy ruby pearl will bill bob tom max " +
    "rob art gene drew pat sue dean dale glen lee ray guy rich nick chuck hank cliff grant mason hunter carter cooper " +
    "parker angel smith brown miller wilson jackson martin white walker young king wright hill green nelson baker hall " +
    "turner cook rogers bailey reed cox ward brooks wood gray price myers long foster bell butler barnes fisher simmons " +
    "patterson hunt black holmes palmer hicks warren fox rice stone hawkins dunn perkins payne pierce berry matthews " +
    "watkins hart cunningham lane andrews harper carpenter weaver greene chapman austin peters fields wheeler carr " +
    "fowler burns day west knight ford love bishop pope page barber marsh little wolf frost banks park woods pace gill " +
    "le vo taylor clark lewis allen scott adams evans collins stewart morris murphy morgan peterson kelly howard " +
    "richardson watson bennett hughes ross powell jenkins perry russell coleman henderson reynolds fleming bush bird " +
    "booth bond bonds bowers branch bright bridges brewer burn bull cash chase church cobb cole combs cross crane dance " +
    "drake east farmer finch fish flowers forest fry garden gates goodman goodwin gross hand hardy hatch head heard " +
    "hood horn house hull hurst jewel judge justice keen key kirk lamb law line lord lowe mack major mann marks massey " +
    "mayo mays mercer merchant mills moody moon moss neal noble north odom olive oneal outlaw owen owens pack paige " +
    "person pitts poe pool poole porter post potter potts pruitt purvis quick ramsey rapp reader read rivers robins " +
    "rowe royal rush sage sands savage sawyer sharp shepherd shields short silver singer skinner slater small sparks " +
    "speaks spears steele street strong summers swan sweet temple thorn toll townsend tyler underwood vance vaughn wade " +
    "waters webb webster weeks wells wiggins wilder winter winters wise witt workman worth yates penny sandy crystal " +
    "ginger holly jasmine melody misty robin sky star summer autumn brook chance chip clay dusty earl ernest gay happy " +
    "harmony honey jade jimmy jo joe kitty lacy lance mercy miles norm opal butt christian terry salem tan medina " +
    "jordan otto patience peace pete prince princess ralph rocky rusty sally stormy teddy tiffany trinity trip tony " +
    "arias barrios billings bowman browning bullock carver castle chambers collier craft curry davenport downing downs " +
    "freeman fuller garner garrison gentry gibbons graves griffin grimes heath herring hogan hoover hopper huff " +
    "johns lama leach lynch madden manning meadows morrow newton parsons peck pollard ponce proctor " +
    "randy ransom reeves riddle roach salami sears sellers sexton shoemaker sims singleton snow stark stiles " +
    "stokes stout sultan tamer tanner tucker valentine walls ware watts yap younger yuan"
  ).split(" "),
);

/** How many names of a people are built; two such words side by side are hardly anything else. */
const BUILT_LIKE_NAMES = new RegExp(
  [
    // English, Scottish, Irish, Dutch, German, Jewish and Scandinavian family names.
    "^(?:mc|mac(?=[a-z]{5}))[a-z]{3,}",
    "[a-z]{3}(?:son|sen|sson|ton|ley|man|mann|well|worth|ford|field|wood|berry|bury|burn|more|ridge|aker|stein|berg|baum|feld|gren|quist|strom|land|sworth|grew|lock|hart|wright|smith)$",
    // Slavic, Romanian, Greek, Armenian, Georgian and Turkish ones.
    "[a-z]{2}(?:owski|ewski|inski|ski|sky|wicz|czyk|enko|chuk|ova|eva|escu|opoulos|akis|idis|yan|ian|idze|shvili|oglu)$",
    // Spanish and Portuguese ones.
    "[a-z]{3}(?:ez|eira|eiro|inho|illo|ejo|endo)$",
    // Arabic, Persian, Urdu and Turkic names.
    "^(?:abd(?:el|ul|ur)?|abu|al|el|um)-?[a-z]{4,}(?<!al)$|[a-z]{3}(?:ullah|uddin|eddin|allah|rahman|zadeh|pour|nejad|khel|zai)$",
    // South Asian names.
    "[a-z]{2}(?:endra|inder|jeet|jit|preet|deep|maya|kumar|kumari|lal|nath|raj|want|wala|walla|karma|acharya|charya|gain|kar|jan|thoki|swamy|samy|nathan|appa|amma|murthy|reddy|veer|singh|wardene|singhe|sekara|tunga|bhai|ben|prasad|shwar|eshwari|mati|mala|lata|devi)$",
    // West African and Bantu names.
    "^(?:olu|oluwa|ola|ade|ayo|awo|ogun|oye|odu|akin(?!e)|baba|owol|aji|aja|ogbe|osa|eze|oke|oko|chi(?=[dknmz])|chukwu|ifeo|nwa|oge|uzo|obi|ogh|ony|nk|ng|mb|nd|nj|nt|mw|kw)[a-z]{3,}|[a-z]{3}(?:chukwu|oluwa|wumi|bola|kunle|tunde|femi|sola|dayo|nma|chi|ngozi)$",
    // Vietnamese and Chinese letters together.
    "^(?:ng|nh|ph[auo]|tr[aiuo]|thu|xia|xu|zh|qi|qu[aiy])[a-z]{1,6}(?<!tion|ture|ity|ent|ic|al|ly)$",
  ].join("|"),
);
const NOT_BUILT: ReadonlySet<string> = new Set(
  (
    "person reason season lesson poison prison button cotton carton skeleton common human woman german roman norman command demand valley alley " +
    "barley parsley trolley pulley volley field wood food blood flood land island gland england furthermore anymore therefore before more lumberman " +
    "foreman layman comparison unison crimson jettison garrison bison mason son ton ley man well farewell swell dwell ford afford berry cranberry " +
    "blueberry strawberry bury burn sunburn heartburn ridge bridge cartridge partridge porridge fridge smith block clock flock stock shock lock " +
    "pain gain again regain bargain ventricular vascular muscular ocular cellular regular irregular jugular tubular molecular valvular lumbar jan " +
    "simian median caucasian physician technician pediatrician geriatrician obstetrician clinician dietician guardian vegetarian indian asian italian " +
    "russian brazilian ethiopian norwegian christian ovarian librarian veterinarian african american australian egyptian nigerian haitian canadian syrian iranian " +
    "albumen specimen abdomen women children semen lumen foramen acumen omen treatment basal nasal focal renal oral local vocal fecal " +
    "natal dental mental frontal rental vital distal renal total fetal alarm albuterol alcohol algae alkaline allergy allopurinol almond alopecia also alter " +
    "alert alendronate alprazolam alternate alternative alveolar alzheimer although always aluminum elbow elder elderly elective electric electrolyte element elevated " +
    "eligible eliquis eloquent elastic abduction abdominal abductor abdul umbilical umbrella chicken child chill chin china chip chiropractor chiropractic chime chili " +
    "chimney chief chinook opalgate older oleic olive olanzapine quick quiet quit quite quality quantity quarter query question quinine quad tray trial trail train tract " +
    "trauma travel traction tricuspid trim trip triple trunk truss trough trust true try troponin treat thump thumb thursday thus photo phase pharynx phone " +
    "phobia phalanx qid qds ngt npo ayurvedic adequate adenoma adenoid adenosine adhesion adhesive adhere adipose adjust adjunct ademetionine nkda"
  ).split(" "),
);

/** Whether a word, in small letters without accents, is built as names are. */
function isBuiltLikeName(plain: string): boolean {
  return plain.length >= 5 && BUILT_LIKE_NAMES.test(plain) && !NOT_BUILT.has(plain);
}

/** How surely a word, in small letters without accents, is a name: `name`, `ordinary` for names such as Rose, `built` for words like names, or `null`. */
export function nameKind(plain: string): "name" | "ordinary" | "built" | null {
  if (FURTHER.has(plain)) return "name";
  if (ORDINARY.has(plain)) return "ordinary";
  if (isNameWord(plain)) return "name";
  return isBuiltLikeName(plain) ? "built" : null;
}
