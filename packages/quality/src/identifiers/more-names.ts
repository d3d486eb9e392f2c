import { isNameWord } from "./name-words.ts";

/** Common names of South Asia, West Africa, the Philippines, the Arab world and Latin America that the first list lacks. */
const FURTHER: ReadonlySet<string> = new Set(
  (
    "ram shyam sita radha shah mehta rao das bose li yang khanal ojha bahadur rai bibi obi chidi chioma sani garba okafor eze " +
    "nwosu bautista aquino dizon morales james john peter randy sunil maria jean sullivan snyder lynch " +
    "acharya aryal bajracharya baral bhatta bhattarai bist bista bohara budhathoki chand chhetri dangol dhakal dhungana gautam giri " +
    "gyawali jha joshi kafle kandel karmacharya katuwal koirala kunwar lama lamichhane lohani maharjan mahato mainali malla manandhar " +
    "neupane niraula nepali oli paudel pathak pokharel pradhan rana raut rawal regmi rijal rimal sapkota sedhai shakya sharma sigdel " +
    "silwal subedi thakuri timalsina tiwari tuladhar upadhyay upreti yadav aarati ambika anisha apsara bhagwati bhim bimala binod " +
    "chandra chameli dambar dawa dhan dilip dipak durga ganga ganesh goma hira indra ishwor jamuna janaki jeevan kabita kalpana kamala " +
    "keshav khem kiran kopila lila mangal manju meena menuka mingma mohan nabin narayan nima nirmala nisha pasang pemba phurba pushpa " +
    "prabin pramila pratima puja purna rabindra rajan rajesh raju ramila renuka rohit roshan sabina sabitri samjhana sandip sanju santosh " +
    "saraswati sarita shanta shiva shova sujata suman suraj suresh surya sushila tara tek tilak tulasi uma urmila yamuna agarwal ahuja arora " +
    "banerjee basu bhat bhatt bhatia bhattacharya chakraborty chatterjee chauhan chopra chowdhury desai deshmukh deshpande dutta " +
    "gandhi ghosh goel gokhale goswami gowda grewal hegde jain jadhav kapoor kaur khanna kulkarni krishnan kumari lal mahajan malhotra mishra " +
    "mistry mukherjee murthy naidu naik nambiar narayanan pai parekh patil pawar pillai prakash puri raghavan rajput raman rathore " +
    "saxena sarkar sethi shetty shinde shukla sinha sodhi srinivasan subramanian sundaram thakur trivedi varma venkatesh verma vyas " +
    "abbasi afridi akhtar ansari anwar ashraf aslam awan aziz baig baloch bashir bhatti bukhari farooq ghani hashmi hayat iqbal " +
    "javed jamil kazmi kiani khattak khokhar lodhi mahmood mansoor memon mirza mughal naqvi nawaz niazi rafiq rashid raza rehman rizvi " +
    "saeed shafiq siddiqui soomro tariq tahir waheed yousaf yousuf yusufzai zafar zaman zia amna asma ayesha bushra farah farida hina humaira " +
    "iram kausar kulsoom lubna mehwish nadia nasreen nazia parveen rabia rukhsana rubina saima samina sadia shabana shazia sumaira tahira " +
    "uzma yasmeen zahida zara abubakar abiodun adaeze adamu adebisi adeola adesina afolabi agu akande akinola alabi aliyu amadi amaka " +
    "anyanwu audu awolowo ayinde azubuike babangida bala bamidele bankole bature bolanle chibuzo chidinma chima chinedu chinwe chukwu " +
    "chukwuma dauda danjuma dangote ebuka edet efe ekene ekpo eneh enyinnaya eniola femi folake funke haruna hauwa ibekwe idris igwe ijeoma " +
    "ike ikenna iwu kelechi kemi kunle lawal madu mbah nduka nkem nkechi nnaji nnamdi nneka nonso nwachukwu nwankwo obinna odum ofor ogbu " +
    "ogundipe okeke okoli okon okonkwo okoro okoye oladele olajide olanrewaju olu onah onwuka onyeka opara orji osagie osei oyebanji " +
    "rotimi sade salami salisu segun seun shehu sule tanko temitope titi tunde ude udeh ugwu umar uche uzoma yakubu yemi zubairu " +
    "abad abrenica aguilar alcantara alonzo andal andrada antonio apostol aragon arellano atienza baguio balagtas baltazar basco bautista belmonte " +
    "bernardo buenaventura cabrera calderon catacutan catindig cayetano concepcion corpuz custodio dagohoy dela delacruz dimaculangan dimagiba " +
    "domingo estrada fajardo fernandez ferrer galang gatdula guevarra ilagan ignacio jimenez lacson ledesma lim liwanag lumbera mabini " +
    "macapagal macaraeg magsaysay malonzo manalo manansala mangubat marasigan miranda natividad nepomuceno ocampo ongpin pacquiao padilla " +
    "panganiban pangilinan pascual pineda punzalan quizon rosales salazar salonga samson sarmiento sison soriano sumulong sy tabios " +
    "tolentino tuazon umali uy valdez velasco vergara villar yap zamora abbas abdallah abdo adel amin amir anas aya bakr basel dalia " +
    "eman essam fadi fahad faisal farouk fathi fouad gamal ghada habib hadi hala halim hamad hamdan hani hanan hassan hatem heba " +
    "hisham huda hossam ismail jaber jalal kamal karim khaled khalil laila lina lamia magdy maha mahdi mahmoud majid malak mariam marwan " +
    "mazen mona mostafa munir nabil nada nader nadine naguib najib nasser noor nour omar osama rami rana rania rasha reem saad sabry " +
    "salah salim salma samar sameh sami samir sara sayed shaimaa sherif soha suhail sultan tamer tarek walid wael yara yasin yasir youssef " +
    "zahra zaki zeinab ziad aguirre acosta alvarado arias avila barrios benitez caballero campos cardenas carrillo castaneda " +
    "cervantes cisneros contreras cordova cortez delgado dominguez duarte escobar espinoza esquivel figueroa fuentes gallegos galvan guerrero " +
    "huerta ibarra juarez lara leon lozano luna maldonado marquez mejia melendez molina montoya mora munoz navarro nunez ochoa ojeda " +
    "orozco ortega pacheco padilla palacios ponce quintero rangel rincon rios rivas rivera robles rocha rojas rosado rosario rubio " +
    "salas salcedo salgado salinas sandoval santana serrano silva solis sosa suarez tapia tejada trevino trujillo " +
    "vazquez vega velez villarreal yanez zapata zavala zuniga nguyen tran pham huynh bui ngo duong wang zhang liu " +
    "chen huang zhao wu zhou xu zhu guo luo zheng liang xie han cao deng feng peng zeng xiao dong yuan kim lee choi jung kang " +
    "yoon jang lim seo kwon hwang ahn hong tanaka suzuki sato ito yamamoto nakamura kobayashi"
  ).split(" "),
);

/** Given and family names that are ordinary English words too: they count as names beside another one or behind a title. */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    "mark timothy frank jack roger billy bobby johnny carol heather virginia victoria frances madison grace amber charlotte rose iris ivy dawn " +
    "faith hope joy eve may june april violet lily daisy ruby pearl will bill bob tom max rob art gene drew pat sue dean dale glen lee ray guy " +
    "rich nick chuck hank cliff grant mason hunter carter cooper parker angel smith brown miller wilson jackson martin white walker young king " +
    "wright hill green nelson baker hall turner cook rogers bailey reed cox ward brooks wood gray price myers long foster bell butler barnes " +
    "fisher simmons patterson hunt black holmes palmer hicks warren fox rice stone hawkins dunn perkins payne pierce berry matthews watkins " +
    "hart cunningham lane andrews harper carpenter weaver greene chapman austin peters fields wheeler carr fowler burns day west knight ford love " +
    "bishop pope page barber marsh little wolf frost banks park woods pace gill le vo taylor clark lewis allen scott adams evans collins " +
    "stewart morris murphy morgan peterson kelly howard richardson watson bennett hughes ross powell jenkins perry russell coleman henderson " +
    "reynolds fleming bush bird booth bond bonds bowers branch bright bridges brewer burn bull cash chase church cobb cole combs cross crane dance " +
    "drake east farmer finch fish flowers forest fry garden gates goodman goodwin gross hand hardy hatch head heard hood horn house hull " +
    "hurst jewel judge justice keen key kirk lamb law line lord lowe mack major mann marks massey mayo mays mercer merchant mills moody moon moss " +
    "neal noble north odom olive oneal outlaw owen owens pack paige person pitts poe pool poole porter post potter potts pruitt purvis quick " +
    "ramsey rapp reader read rich rivers robins rowe royal rush sage sands savage sawyer sharp shepherd shields short silver singer skinner slater " +
    "small sparks speaks spears steele street strong summers swan sweet temple thorn toll townsend tyler underwood vance vaughn wade waters " +
    "webb webster weeks wells wiggins wilder winter winters wise witt workman worth yates penny sandy crystal ginger holly jasmine melody misty " +
    "robin sky star summer autumn brook chance chip clay dusty earl ernest gay happy harmony honey jade jewel jimmy jo joe kitty lacy " +
    "lance mercy miles norm opal butt christian terry salem tan medina jordan otto patience peace pete prince princess ralph rocky rusty sally stormy teddy tiffany trinity trip tony wade ward"
  ).split(" "),
);

/** How surely a word, in small letters without accents, is a name: `name`, `ordinary` for names such as Rose, or `null`. */
export function nameKind(plain: string): "name" | "ordinary" | null {
  if (FURTHER.has(plain)) return "name";
  if (ORDINARY.has(plain)) return "ordinary";
  return isNameWord(plain) ? "name" : null;
}
