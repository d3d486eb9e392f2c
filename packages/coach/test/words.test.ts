import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";

interface Speller {
  correct(word: string): boolean;
}

const require = createRequire(import.meta.url);

/** One of the two files of the dictionary. Its own loader gives bytes; the speller takes text too. */
const dictionaryPart = (part: "aff" | "dic"): string =>
  readFileSync(require.resolve("dictionary-en").replace(/index\.js$/, `index.${part}`), "utf8");

const textOf = (list: string): string =>
  readFileSync(new URL(`../words/${list}.txt`, import.meta.url), "utf8");
const linesOf = (list: string): string[] => textOf(list).trimEnd().split("\n");

const medical = linesOf("medical");
const places = linesOf("places");
const pairs = linesOf("us-uk").map((line) => line.split(" "));
const american = new Set(pairs.map(([us]) => us ?? ""));
const british = new Set(pairs.map(([, uk]) => uk ?? ""));
const listed = new Set([...medical, ...places, ...american, ...british]);

const misspellings =
  `hypertention diabetis diabeties pnuemonia pneumona hemorrage hemmorhage hemorrhoge anethesia
  anasthesia assisstant opthalmology opthalmologist opthamology psycology psychiatrict pharmacuetical pediatritian
  pediatrican paediatrican obstetritian gynocology gynecolgy dermatolgy diarrhoa diarhea diarrea asthama arrythmia
  arrhythmeia cardiolgy catherization cholestrol cirrosis colonscopy dyspnoe embolisim epilepsey
  gastroentrology haemorrage hepatitus ischemea larynxgoscopy leukimia lymphnode menengitis myocardal
  neurolgy nuerology nuerosurgery oncolgy opiod osteoperosis pancreatitus paracetemol parenkyma perscription
  phlegmn physcian pyschiatry radiolgy resuscitaton rhuematology rheumatoligy schizophernia
  sclerosys seizuers shizophrenia sinusitus stethescope surgury symtomatic tonsilitis tracheotomoy
  tuberclosis ulcreative urinanalysis vaccum vacination ventilater wheezeing clerkhip observorship fellowhsip
  residancy kleinfelter hypoglycemea creatinin echocardiagram ibuprophen amoxacillin metformine azithromycine`.split(
    /\s+/,
  );

const rightTerms =
  `acetabulum acromioclavicular amygdala arytenoid brachioradialis bronchioles calcaneus cecum cerebellar
  choroid coccyx cochlear corticospinal cricoid cruciate dermatome diencephalon duodenum epididymis epiglottis
  ethmoid fallopian femoral fibula gastrocnemius glenohumeral glomerulus hippocampus humerus hypothalamus ileum
  infraspinatus jejunum larynx malleolus mandible mediastinum meniscus mesentery metacarpal myocardium navicular
  nephron olecranon omentum parotid patellofemoral periosteum peritoneum pharynx piriformis popliteal retina
  sacroiliac scaphoid sphenoid sternocleidomastoid striatum subclavian supraspinatus talus temporomandibular thalamus
  tibial trachea trochanter ulnar ureter uterus vastus zygomatic achalasia acromegaly agranulocytosis amyloidosis
  anaphylaxis aspergillosis astrocytoma atelectasis bacteremia blastomycosis bronchiectasis brucellosis candidiasis
  cardiomyopathy cholangitis cholecystitis chorioamnionitis cirrhosis coagulopathy cryptococcosis cysticercosis
  dermatomyositis diverticulitis dyslipidemia dysphagia echinococcosis eclampsia encephalopathy endocarditis
  endometriosis epistaxis erysipelas fibromyalgia filariasis gastroparesis glioblastoma glomerulonephritis
  hemochromatosis hepatosplenomegaly histoplasmosis hydrocephalus hydronephrosis hyperkalemia hyponatremia
  hypothyroidism ileus intussusception ischemia keratoconus kwashiorkor leishmaniasis leptospirosis lymphadenopathy
  lymphoma melena meningioma methemoglobinemia mucormycosis myasthenia nephrolithiasis neurocysticercosis neutropenia
  onchocerciasis osteomyelitis osteoporosis pancytopenia pericarditis pheochromocytoma placenta pneumothorax
  polycythemia preeclampsia pyelonephritis rhabdomyolysis sarcoidosis schistosomiasis scleroderma septicemia
  spondylolisthesis strongyloidiasis syncope tachycardia thalassemia thrombocytopenia toxoplasmosis trypanosomiasis
  urolithiasis vasculitis vitiligo abacavir acetaminophen adalimumab albendazole allopurinol amiodarone amlodipine
  apixaban artesunate atorvastatin azithromycin bedaquiline bevacizumab buprenorphine carbamazepine ceftriaxone
  ciprofloxacin clopidogrel clozapine colistin dapagliflozin dexamethasone dexmedetomidine donepezil doxycycline
  empagliflozin enoxaparin escitalopram esomeprazole fluconazole furosemide gabapentin haloperidol hydroxychloroquine
  ibuprofen infliximab ivermectin labetalol lamotrigine levetiracetam levothyroxine linezolid lisinopril lorazepam
  magnesium meropenem metformin methotrexate metoprolol metronidazole mirtazapine misoprostol montelukast naloxone
  olanzapine omeprazole ondansetron oxytocin paracetamol pembrolizumab piperacillin praziquantel prednisone
  primaquine propofol propranolol quetiapine ribavirin rifampin risperidone rituximab rivaroxaban semaglutide
  sertraline sildenafil sitagliptin spironolactone tacrolimus tamoxifen tenofovir tirzepatide tocilizumab topiramate
  trastuzumab ustekinumab valproate vancomycin venlafaxine warfarin amniocentesis angiography appendectomy arthroscopy
  bronchoscopy cholecystectomy colonoscopy colposcopy craniotomy cystoscopy debridement echocardiography
  electroencephalography endoscopy episiotomy esophagogastroduodenoscopy hemodialysis herniorrhaphy hysterectomy
  intubation laminectomy laparoscopic laparotomy lithotripsy mammography mastectomy nephrectomy paracentesis
  phlebotomy plasmapheresis polysomnography prostatectomy pyloromyotomy resuscitation sclerotherapy spirometry
  thoracentesis thoracotomy thrombectomy thyroidectomy tonsillectomy tracheostomy tympanoplasty ureteroscopy
  vasectomy anesthesiologist cardiothoracic dermatology endocrinology epidemiology gastroenterologist hematology
  hepatology immunology nephrology neurosurgery obstetrician oncology ophthalmology orthopedics orthopaedic
  otolaryngology paediatrics pathologist pediatrician perioperative pharmacology physiatry psychiatry pulmonology
  radiology rheumatology telehealth urology clerkship externship hospitalist observership preceptor subinternship
  creatinine hemoglobin troponin bilirubin albumin lactate immunohistochemistry LOINC SNOMED FHIR Cerner Meditech
  OpenMRS REDCap PostgreSQL pandas Tableau ggplot2 interoperability informaticist anhedonia euthymic perseveration`
    .trim()
    .split(/\s+/);

describe("the word lists", () => {
  let speller: Speller;

  beforeAll(() => {
    const nspell = require("nspell") as (aff: string, dic: string) => Speller;
    speller = nspell(dictionaryPart("aff"), dictionaryPart("dic"));
  });

  it.each(["medical", "places", "us-uk"])("%s is sorted, without doubles, blanks or empty lines", (list) => {
    const lines = linesOf(list);
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(lines.filter((line) => line !== line.trim() || line === "" || /[\r\t]/.test(line))).toEqual([]);
  });

  it("medical and places add only words that the dictionary lacks", () => {
    expect([...medical, ...places].filter((word) => speller.correct(word))).toEqual([]);
  });

  it("are large enough to serve and small enough to load", () => {
    expect(medical.length).toBeGreaterThan(12_000);
    expect(places.length).toBeGreaterThan(700);
    expect(pairs.length).toBeGreaterThan(900);
    expect(gzipSync(textOf("medical")).length).toBeLessThan(60 * 1024);
  });

  it("pair two different words, and no word stands on both sides", () => {
    expect(pairs.filter((pair) => pair.length !== 2 || pair[0] === pair[1])).toEqual([]);
    expect([...british].filter((word) => american.has(word))).toEqual([]);
    expect(british.size).toBe(pairs.length);
  });

  it("know the American side of each pair and leave its British side to the pairs", () => {
    const known = new Set(medical);
    expect([...american].filter((word) => !known.has(word) && !speller.correct(word))).toEqual([]);
    expect([...british].filter((word) => known.has(word) || speller.correct(word))).toEqual([]);
  });

  it("hold no common misspelling of a medical word", () => {
    expect(misspellings.length).toBeGreaterThan(40);
    expect(misspellings.filter((word) => listed.has(word) || speller.correct(word))).toEqual([]);
  });

  it("with the dictionary know right terms of every field", () => {
    expect(new Set(rightTerms).size).toBeGreaterThanOrEqual(300);
    expect(rightTerms.filter((word) => !listed.has(word) && !speller.correct(word))).toEqual([]);
  });
});
