/** The states, and what belongs to no single one, in small letters: Safe Harbor lets a state or a country stand. */
const WIDE_AREAS: ReadonlySet<string> = new Set(
  (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|" +
    "louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|" +
    "new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|" +
    "vermont|virginia|washington state|west virginia|wisconsin|wyoming|puerto rico|guam|us|usa|u.s|america|united states|uk|united kingdom|england|" +
    "scotland|wales|ireland|northern ireland|canada|mexico|guatemala|honduras|el salvador|nicaragua|costa rica|panama|cuba|haiti|dominican|" +
    "dominican republic|jamaica|trinidad|colombia|venezuela|ecuador|peru|bolivia|chile|argentina|uruguay|paraguay|brazil|guyana|france|spain|" +
    "portugal|italy|germany|austria|switzerland|belgium|netherlands|holland|denmark|norway|sweden|finland|iceland|poland|czechia|slovakia|hungary|" +
    "romania|bulgaria|greece|albania|serbia|croatia|bosnia|kosovo|ukraine|russia|belarus|turkey|türkiye|cyprus|armenia|azerbaijan|georgia|morocco|" +
    "algeria|tunisia|libya|egypt|sudan|south sudan|ethiopia|eritrea|somalia|kenya|uganda|tanzania|rwanda|burundi|congo|nigeria|ghana|togo|benin|" +
    "ivory coast|liberia|sierra leone|guinea|gambia|senegal|mali|niger|chad|cameroon|gabon|angola|zambia|zimbabwe|malawi|mozambique|botswana|namibia|" +
    "south africa|lesotho|madagascar|mauritius|israel|palestine|gaza|jordan|lebanon|syria|iraq|iran|kuwait|qatar|bahrain|oman|yemen|saudi|" +
    "saudi arabia|uae|emirates|afghanistan|pakistan|india|nepal|bhutan|bangladesh|sri lanka|maldives|myanmar|burma|thailand|laos|cambodia|vietnam|" +
    "malaysia|singapore|indonesia|philippines|china|taiwan|hong kong|macau|mongolia|korea|south korea|north korea|japan|kazakhstan|uzbekistan|" +
    "kyrgyzstan|tajikistan|turkmenistan|australia|new zealand|fiji|samoa|tonga|africa|asia|europe|south asia|southeast asia|middle east|" +
    "latin america|central america|west africa|east africa|caribbean|gulf|mecca|hajj"
  ).split("|"),
);

/** Cities, boroughs and towns that notes often name, in small letters. */
const TOWNS: ReadonlySet<string> = new Set(
  (
    "brooklyn|bronx|queens|manhattan|harlem|staten island|jackson heights|flushing|yonkers|buffalo|rochester|syracuse|albany|newark|jersey city|" +
    "paterson|philadelphia|pittsburgh|boston|worcester|hartford|new haven|bridgeport|providence|baltimore|washington dc|richmond|norfolk|charlotte|" +
    "raleigh|durham|greensboro|charleston|atlanta|savannah|jacksonville|orlando|tampa|miami|hialeah|fort lauderdale|birmingham|montgomery|" +
    "mobile|jackson|memphis|nashville|knoxville|chattanooga|louisville|lexington|cincinnati|columbus|cleveland|toledo|dayton|akron|detroit|dearborn|flint|" +
    "grand rapids|lansing|ann arbor|indianapolis|fort wayne|gary|chicago|cicero|aurora|peoria|milwaukee|madison|green bay|minneapolis|saint paul|st paul|" +
    "duluth|des moines|cedar rapids|st louis|saint louis|kansas city|springfield|omaha|lincoln|wichita|topeka|tulsa|oklahoma city|little rock|new orleans|" +
    "baton rouge|shreveport|dallas|fort worth|houston|austin|san antonio|el paso|laredo|mcallen|brownsville|corpus christi|lubbock|amarillo|denver|" +
    "boulder|albuquerque|santa fe|phoenix|tucson|mesa|las vegas|reno|salt lake city|boise|billings|cheyenne|los angeles|san diego|san francisco|" +
    "oakland|san jose|sacramento|fresno|bakersfield|stockton|modesto|long beach|anaheim|riverside|compton|portland|salem|eugene|seattle|tacoma|spokane|" +
    "anchorage|honolulu|hilo|ponce|mayaguez|bayamon|new york city|nyc|toronto|montreal|vancouver|calgary|ottawa|london|manchester|leeds|glasgow|" +
    "kathmandu|lalitpur|patan|bhaktapur|kirtipur|pokhara|biratnagar|birgunj|butwal|bharatpur|chitwan|dharan|itahari|nepalgunj|hetauda|janakpur|dhangadhi|" +
    "tulsipur|ghorahi|dhulikhel|banepa|gorkha|jhapa|morang|sunsari|ilam|dhankuta|siraha|saptari|rautahat|bara|parsa|makwanpur|kavre|nuwakot|dhading|" +
    "rasuwa|sindhupalchok|dolakha|ramechhap|sindhuli|tanahun|lamjung|kaski|syangja|parbat|baglung|myagdi|mustang|palpa|rupandehi|kapilvastu|dang|banke|" +
    "bardiya|surkhet|dailekh|jumla|humla|mugu|dolpa|kailali|kanchanpur|doti|achham|bajura|bajhang|delhi|new delhi|mumbai|bombay|pune|nagpur|nashik|" +
    "ahmedabad|surat|vadodara|rajkot|jaipur|jodhpur|udaipur|kolkata|calcutta|howrah|siliguri|patna|gaya|ranchi|jamshedpur|bhubaneswar|cuttack|raipur|" +
    "bhopal|indore|gwalior|jabalpur|lucknow|kanpur|varanasi|agra|meerut|allahabad|prayagraj|noida|gurgaon|faridabad|chandigarh|ludhiana|amritsar|" +
    "jalandhar|srinagar|jammu|dehradun|guwahati|imphal|shillong|hyderabad|vijayawada|visakhapatnam|guntur|warangal|tirupati|chennai|madras|coimbatore|" +
    "madurai|salem|vellore|trichy|bangalore|bengaluru|mysore|mangalore|hubli|kochi|cochin|trivandrum|kozhikode|calicut|thrissur|goa|panaji|karachi|lahore|" +
    "islamabad|rawalpindi|faisalabad|multan|peshawar|quetta|sialkot|gujranwala|sargodha|bahawalpur|sukkur|larkana|abbottabad|mardan|swat|mirpur|" +
    "muzaffarabad|gilgit|dhaka|chittagong|sylhet|khulna|rajshahi|comilla|barisal|rangpur|colombo|kandy|galle|jaffna|lagos|ikeja|abuja|kano|ibadan|enugu|" +
    "port harcourt|benin city|kaduna|jos|ilorin|abeokuta|onitsha|owerri|aba|calabar|uyo|warri|maiduguri|sokoto|zaria|akure|osogbo|asaba|awka|lokoja|" +
    "makurdi|minna|bauchi|gombe|yola|surulere|lekki|ajah|ikorodu|accra|kumasi|tamale|nairobi|mombasa|kisumu|kampala|entebbe|addis ababa|khartoum|" +
    "mogadishu|asmara|manila|quezon city|makati|pasig|taguig|caloocan|marikina|pasay|cebu|davao|iloilo|bacolod|baguio|zamboanga|cagayan de oro|tarlac|" +
    "pampanga|bulacan|batangas|cavite|laguna|cairo|giza|alexandria|mansoura|tanta|aswan|luxor|ismailia|suez|zagazig|amman|irbid|zarqa|beirut|tripoli|" +
    "damascus|aleppo|homs|baghdad|basra|mosul|erbil|tehran|shiraz|isfahan|mashhad|tabriz|riyadh|jeddah|dammam|medina|dubai|sharjah|abu dhabi|doha|" +
    "muscat|sanaa|aden|kabul|herat|kandahar|mazar|istanbul|ankara|izmir|casablanca|rabat|fez|marrakesh|algiers|oran|tunis|kyiv|kharkiv|odesa|moscow|" +
    "beijing|shanghai|guangzhou|shenzhen|wuhan|chengdu|seoul|busan|tokyo|osaka|hanoi|saigon|ho chi minh city|yangon|bangkok|jakarta|surabaya|bandung|" +
    "mexico city|guadalajara|monterrey|puebla|tijuana|ciudad juarez|oaxaca|merida|guatemala city|san salvador|tegucigalpa|managua|san pedro sula|havana|" +
    "santo domingo|port au prince|kingston|bogota|medellin|cali|caracas|quito|guayaquil|lima|cusco|la paz|santiago|buenos aires|cordoba|rosario|sao paulo|" +
    "rio de janeiro|salvador|recife|fortaleza|madrid|barcelona|valencia|sevilla|lisbon|porto|paris|lyon|marseille|rome|milan|naples|berlin|munich|hamburg"
  ).split("|"),
);

/** Whether a place is a state, a country or more, which may stay. */
export function isWideArea(place: string): boolean {
  return WIDE_AREAS.has(place.toLowerCase());
}

/** Whether a place is a known town or district. */
export function isTown(place: string): boolean {
  return TOWNS.has(place.toLowerCase());
}
