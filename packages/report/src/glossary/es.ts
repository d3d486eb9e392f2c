import type { Translation } from "./language.ts";

/** The words of the field explained in Spanish; no physician whose language it is has read it yet. */
export const ES: Translation = {
  labels: {
    matters: "Por qué importa",
    related: "Vea también",
    more: "Más en el glosario",
    untranslated: "Aún sin traducir. Se muestra en inglés.",
    unreviewed: "Traducción sin revisar: todavía no la ha leído un médico de lengua materna española.",
  },
  groups: {
    organisations: "Organizaciones y servicios",
    exams: "Exámenes",
    applicants: "Solicitantes",
    visas: "Visas",
    programs: "Programas y plazas",
    applying: "La solicitud",
    match: "El Match",
    informatics: "Informática",
    ours: "Palabras nuestras",
  },
  meanings: {
    aamc: { means: "La asociación de las facultades de medicina de EE. UU. Dirige ERAS." },
    abms: {
      means: "La unión de los consejos de EE. UU. que certifican a los especialistas.",
      matters:
        "Quien se forma en un programa acreditado por ACGME puede ser admitido al examen de su consejo.",
    },
    acgme: {
      means: "Acredita los programas de residencia y de fellowship en EE. UU.",
      matters:
        "Solo los años en un programa acreditado cuentan para un consejo y para una licencia completa.",
    },
    ecfmg: {
      means:
        "Revisa y certifica a los médicos de facultades fuera de EE. UU. y patrocina la visa J-1. Forma parte de Intealth.",
    },
    eras: {
      means:
        "El servicio por el que la mayoría de las especialidades recibe solicitudes. Usted prepara un expediente y lo envía a cada programa que elija.",
    },
    freida: {
      name: "Directorio de programas",
      means:
        "El directorio público de programas de la American Medical Association. Los propios programas escriben sus respuestas.",
      matters: "Una respuesta puede ser antigua o faltar. Pregunte al programa antes de confiar en ella.",
    },
    gme: {
      name: "Formación médica de posgrado",
      means:
        "La formación después de la facultad: residencia y fellowship. La oficina de GME de un hospital lleva contratos y visas.",
    },
    intealth: {
      means:
        "La organización a la que pertenece ECFMG. En su sitio web un IMG solicita exámenes, Pathways y certificado.",
    },
    nrmp: { means: "La organización que dirige el Match y cuida sus reglas." },
    residencycas: {
      means:
        "Otro servicio de solicitudes, junto a ERAS. Lo usan medicina de emergencia y ginecología y obstetricia.",
      matters: "Tiene sus propias tarifas y su propio formulario.",
    },
    uscis: {
      name: "Servicio de inmigración",
      means: "La autoridad de EE. UU. que decide sobre visas de trabajo, permisos de trabajo y green cards.",
    },

    "comlex-usa": {
      means:
        "Los exámenes de licencia de los médicos osteópatas, de Level 1 a Level 3. Muchos programas los aceptan; algunos piden también USMLE.",
    },
    "failed-attempt": {
      name: "Intento reprobado",
      means: "Un examen presentado y no aprobado. Queda en el registro aunque después se apruebe.",
      matters:
        "Algunos programas no aceptan a nadie con un intento reprobado; muchos sí. Diga en una frase qué cambió desde entonces.",
    },
    oet: {
      name: "Examen de inglés OET",
      means:
        "Un examen de inglés para personal de salud. Quien solicita un Pathway presenta la versión de medicina.",
    },
    "passing-score": {
      name: "Puntaje mínimo para aprobar",
      means:
        "El puntaje más bajo con el que se aprueba. Sube de vez en cuando; un puntaje de otro año puede quedar cerca de él.",
    },
    "step-1": {
      means:
        "El primer examen de USMLE, sobre ciencias básicas. Hoy se informa como aprobado o reprobado; los resultados anteriores llevan puntaje.",
    },
    "step-2-ck": {
      means: "El examen de USMLE sobre conocimiento clínico, con puntaje.",
      matters: "Como Step 1 ya no tiene puntaje, es el número que más miran los programas.",
    },
    "step-3": {
      means:
        "El último examen de USMLE. Puede presentarlo quien aprobó los dos primeros y se graduó; un IMG necesita el certificado de ECFMG.",
      matters: "Una visa H-1B lo exige. Para los demás es opcional antes de la residencia.",
    },
    transcript: {
      name: "Registro oficial de USMLE",
      means:
        "La lista de todos sus intentos de USMLE con los resultados. ERAS la envía a los programas por una tarifa.",
    },
    usmle: { means: "Los exámenes de licencia de EE. UU.: Step 1, Step 2 CK y Step 3." },

    couple: {
      name: "Pareja",
      means: "Dos solicitantes que unen sus listas para quedar en lugares que eligieron juntos.",
    },
    "ecfmg-certificate": {
      name: "Certificado de ECFMG",
      means:
        "Dice que un médico de una facultad extranjera puede entrar a la residencia. Exige exámenes, un Pathway, inglés y el título.",
      matters:
        "Si ECFMG no confirma lo necesario antes del cierre de las listas, el IMG queda fuera del Match.",
    },
    elective: {
      name: "Rotación electiva",
      means:
        "Una rotación que elige un estudiante de medicina, a menudo en otro hospital. En EE. UU. cuenta como experiencia.",
    },
    externship: {
      name: "Externado",
      means: "Una rotación después de graduarse en la que usted atiende pacientes con supervisión.",
      matters: "Los programas suelen valorarla más que una observación (observership).",
    },
    gap: {
      name: "Período sin actividad",
      means: "Meses o años sin trabajo ni estudio médico después de graduarse.",
      matters: "Diga con claridad qué hizo entonces. Los programas preguntan por lo que no se explica.",
    },
    "hands-on": {
      name: "Práctica directa",
      means:
        "Es usted quien examina pacientes, escribe notas o presenta casos. Mirar no es práctica directa.",
    },
    img: {
      name: "Médico graduado en el extranjero",
      means: "Un médico cuya facultad está fuera de EE. UU. y Canadá.",
      matters: "ECFMG debe certificar a un IMG antes de que empiece la residencia.",
    },
    "non-us-img": {
      means: "Un IMG que no es ciudadano de EE. UU. La mayoría necesita una visa para formarse.",
    },
    observership: {
      name: "Observación",
      means: "Usted mira trabajar a los médicos y no toca a ningún paciente. Puede dar lugar a una carta.",
      matters: "Algunos programas no la cuentan como experiencia clínica en EE. UU.",
    },
    pathways: {
      name: "Vías de certificación",
      means:
        "Formas de mostrar a ECFMG sus habilidades clínicas y de comunicación. Se solicita la que corresponde a cada caso y se aprueba OET Medicine.",
      matters: "La solicitud cierra en invierno, antes del Match. Lea pronto la fecha de su temporada.",
    },
    "previous-graduate": {
      name: "Graduado de años anteriores",
      means: "Alguien que terminó la facultad antes del año en curso.",
    },
    "red-flag": {
      name: "Señal de alerta",
      means:
        "Algo en un expediente que hace dudar al lector: un examen reprobado, un período vacío, un programa abandonado.",
      matters: "Reconózcalo en una o dos frases y muestre después lo que aprendió.",
    },
    reapplicant: {
      name: "Solicitante repetido",
      means: "Alguien que solicitó en una temporada anterior y no obtuvo plaza.",
    },
    "research-experience": {
      name: "Experiencia de investigación",
      means:
        "Una entrada de ERAS sobre un puesto o proyecto de investigación. Los artículos se cuentan aparte.",
    },
    senior: {
      name: "Estudiante de último año",
      means: "Un estudiante en el último año de una facultad de EE. UU.",
    },
    "us-do": {
      name: "Médico osteópata de EE. UU.",
      means: "Graduado de una escuela osteopática de EE. UU. Un DO tiene los mismos derechos que un MD.",
    },
    "us-img": { means: "Un IMG que es ciudadano de EE. UU. No necesita visa." },
    "us-md": { means: "Graduado de una facultad de EE. UU. que da el título de Doctor of Medicine." },
    usce: {
      name: "Experiencia clínica en EE. UU.",
      means:
        "Trabajo con pacientes en EE. UU.: rotaciones electivas, externados, observaciones. Cada programa decide qué cuenta.",
      matters: "Pregunte a cada programa si debe ser práctica directa y cuánto tiempo.",
    },
    "year-of-graduation": {
      name: "Año de graduación",
      means: "El año en que terminó la facultad. Algunos programas ponen un límite de años desde entonces.",
    },

    "cap-exempt": {
      name: "Exento del cupo",
      means:
        "Un empleador que no espera el sorteo anual de visas H-1B. Las universidades y los hospitales unidos a una suelen serlo.",
      matters: "Pregunte al hospital si lo es antes de contar con una H-1B.",
    },
    conrad: {
      name: "Exención Conrad 30",
      means:
        "Una exención del regreso al país para médicos que trabajan donde faltan médicos. La pide un estado.",
      matters:
        "No está claro si quienes empiezan ahora con J-1 aún pueden usarla. Lea las reglas de visa con sus fechas.",
    },
    ds2019: { means: "El documento con el que se pide una visa J-1. ECFMG lo emite cuando hay contrato." },
    ead: {
      name: "Permiso de trabajo",
      means:
        "Una tarjeta que permite trabajar en EE. UU. por un tiempo. Mientras es válida, no hace falta visa del hospital.",
    },
    "green-card": {
      name: "Residencia permanente",
      means:
        "Prueba de que usted puede vivir y trabajar en EE. UU. para siempre. La residencia médica no exige entonces visa.",
    },
    h1b: {
      means: "Una visa de trabajo que pide el hospital. Exige antes los tres Steps de USMLE.",
      matters: "La ofrecen menos programas que la J-1. Pregunte antes de pagar.",
    },
    "home-stay": {
      name: "Regreso obligatorio al país",
      means: "Un médico con J-1 debe permanecer en su país después de formarse, salvo exención.",
      matters: "Va antes que una visa de trabajo o una green card. Piénselo antes de elegir la visa.",
    },
    j1: {
      means:
        "La visa de visitante de intercambio, la habitual de los residentes. La patrocina ECFMG y el hospital debe aceptarla.",
    },
    "visa-sponsor": {
      name: "Patrocinador de la visa",
      means: "Quien responde por una visa: ECFMG por la J-1, el hospital por la H-1B.",
      matters: "Si ninguna fuente dice si un programa lo hace, mostramos “unknown” (desconocido). Pregunte.",
    },

    "acgme-code": {
      name: "Código ACGME",
      means: "El número de un programa, de diez cifras. Las tres primeras indican la especialidad.",
    },
    advanced: {
      name: "Plaza avanzada",
      means: "Una plaza que empieza en el segundo año. Antes hace falta un año, por ejemplo uno preliminar.",
      matters: "Se solicitan ambos tipos y se ordenan juntos.",
    },
    "board-certification": {
      name: "Certificación de especialista",
      means:
        "Examen y título de especialista después de la residencia. Los da un consejo de la especialidad.",
    },
    categorical: {
      name: "Plaza categórica",
      means: "Una plaza para toda la formación, desde el primer año hasta el examen del consejo.",
      matters: "Es el tipo que conviene buscar primero.",
    },
    "census-division": {
      name: "División censal",
      means:
        "Una de las nueve regiones de EE. UU., como New England. ERAS pregunta por las preferencias según ellas.",
    },
    community: {
      name: "Programa comunitario",
      means: "Un programa en un hospital que no es el principal de una universidad. Muchos forman a más IMG.",
    },
    coordinator: {
      name: "Coordinación del programa",
      means: "La persona que lleva la oficina de un programa y contesta los correos.",
    },
    director: {
      name: "Dirección del programa",
      means: "El médico que dirige un programa y decide a quién invitar y en qué orden ponerlo.",
    },
    fellowship: {
      name: "Subespecialidad",
      means: "Formación después de la residencia en un campo más estrecho. Clinical informatics es uno.",
    },
    filled: {
      name: "Plazas cubiertas",
      means: "Cuántas de sus plazas cubrió un programa en el Match. Las que sobran van a SOAP.",
    },
    "nrmp-code": {
      name: "Código NRMP",
      means:
        "El número con el que usted pone una plaza en su lista. Su letra indica el tipo: C categórica, P preliminar, A avanzada.",
      matters: "Un programa puede tener varios códigos. Ponga el que quiere de verdad.",
    },
    "pgy-1": {
      name: "Primer año de posgrado",
      means: "El primer año de formación después de la facultad, también llamado internado.",
    },
    preliminary: {
      name: "Plaza preliminar",
      means: "Una plaza de un solo año. Por sí sola no lleva a la certificación.",
      matters: "Después hace falta otra plaza. No la cuente como una categórica.",
    },
    "primary-track": {
      name: "Plaza de atención primaria",
      means: "Una plaza categórica con énfasis en la atención primaria.",
    },
    program: {
      name: "Programa",
      means:
        "La formación en una especialidad en una institución, con una dirección. Se solicita a programas, no a hospitales.",
    },
    quota: { name: "Número de plazas", means: "Cuántas plazas ofrece un programa en un Match." },
    reserved: {
      name: "Plaza reservada",
      means: "Una plaza para médicos que ya tienen formación previa y pueden empezar este año.",
    },
    residency: {
      name: "Residencia",
      means: "Formación pagada en una especialidad después de la facultad, de tres años o más.",
    },
    setting: {
      name: "Tipo de hospital",
      means:
        "El tipo de hospital: universitario, comunitario con afiliación universitaria, comunitario o militar.",
    },
    specialty: {
      name: "Especialidad",
      means: "Aquello en lo que uno se forma, como medicina interna (IM) o medicina familiar (FM).",
    },
    sponsor: {
      name: "Institución responsable",
      means: "La institución que responde por un programa. No es lo mismo que quien patrocina una visa.",
    },
    track: {
      name: "Tipo de plaza",
      means: "Una clase de plaza dentro de un programa, como categórica o preliminar.",
    },
    transitional: { name: "Año transicional", means: "Un año preliminar que pasa por varios campos." },
    "university-program": {
      name: "Programa universitario",
      means:
        "Un programa en el hospital principal de una facultad, con más investigación y más subespecialidades.",
    },

    "fee-steps": {
      name: "Tarifas por tramos",
      means:
        "El precio de una solicitud sube con el número de programas de una especialidad. Cada tramo tiene su precio.",
    },
    filter: {
      name: "Filtro",
      means:
        "Una regla con la que un programa separa solicitudes antes de leerlas: un puntaje, un año, una visa.",
    },
    "geographic-preference": {
      name: "Preferencia geográfica",
      means: "Un lugar en ERAS para decir en qué regiones desea formarse, tres como máximo.",
      matters: "La ven los programas de esas regiones. No tener preferencia también es una respuesta.",
    },
    gold: {
      name: "Oro, plata",
      means: "Dos niveles de señales en algunas especialidades. La de oro (gold) es la más fuerte.",
    },
    interview: {
      name: "Entrevista",
      means:
        "Una conversación con un programa, a menudo por video. Sin ella no pondrán su nombre en la lista.",
    },
    invitation: {
      name: "Invitación",
      means:
        "El mensaje con el que un programa le ofrece una entrevista. Conteste el mismo día: las fechas se ocupan rápido.",
    },
    lor: {
      name: "Carta de recomendación",
      means: "Una carta de un médico que conoce su trabajo. A cada programa van cuatro como máximo.",
    },
    mspe: {
      name: "Carta de la facultad",
      means: "Una carta de su facultad sobre el conjunto de sus estudios.",
    },
    myeras: {
      means: "El lado del solicitante de ERAS: el formulario que usted llena, y donde paga y envía.",
    },
    "personal-statement": {
      name: "Declaración personal",
      means:
        "Una página sobre quién es usted y por qué esta especialidad. Puede escribir una para cada especialidad.",
    },
    season: {
      name: "Temporada",
      means: "Una ronda de solicitudes, con el nombre del año de su Match. Empieza en el verano anterior.",
    },
    signal: {
      name: "Señal",
      means:
        "Una marca en unas pocas solicitudes que dice a un programa que es de los más deseados. Cada especialidad permite algunas.",
      matters: "Los programas suelen leer primero los expedientes con señal. No deje ninguna sin usar.",
    },
    token: { name: "Código de acceso", means: "Un código que abre MyERAS. Los IMG lo compran a ECFMG." },
    "waiver-letter": {
      name: "Carta confidencial",
      means: "Una carta que usted renunció a leer. Los lectores confían más en ella.",
    },

    "all-in": {
      name: "Todo por el Match",
      means:
        "La regla de NRMP de que un programa cubre todas sus plazas por el Match, o ninguna. Por eso hay pocas ofertas fuera.",
    },
    certify: {
      name: "Certificar la lista",
      means: "Confirmar una lista de preferencias. Sin ello la lista no cuenta.",
    },
    "contiguous-ranks": {
      name: "Puestos seguidos",
      means:
        "Programas de una especialidad al principio de una lista, sin otra especialidad en medio. Las tasas publicadas los cuentan.",
    },
    match: {
      means:
        "Una computadora une las listas de solicitantes y programas. Favorece los deseos de los solicitantes: ordene según lo que usted quiere.",
    },
    "match-day": {
      name: "Día del Match",
      means: "El día que dice dónde obtuvo plaza. Es el tercer viernes de marzo.",
    },
    "match-violation": {
      name: "Falta a las reglas del Match",
      means:
        "Una infracción, como no ocupar la plaza obtenida. Puede impedirle participar en los Match siguientes.",
    },
    "match-week": {
      name: "Semana del Match",
      means: "La semana de marzo que empieza diciendo si obtuvo plaza y termina con Match Day.",
    },
    "nrmp-waiver": {
      name: "Dispensa de NRMP",
      means: "Permiso de NRMP para no ocupar la plaza obtenida. Se puede pedir cuando falla una visa.",
    },
    rank: {
      name: "Puesto",
      means:
        "El lugar de un programa en una lista de preferencias, o el de usted en la lista de un programa.",
    },
    "rank-deadline": {
      name: "Cierre de las listas",
      means:
        "El día hasta el cual se certifican las listas. Para entonces ECFMG debe haber confirmado los requisitos de un IMG.",
    },
    rol: {
      name: "Lista de preferencias",
      means:
        "Los programas en el orden en que usted los quiere. Solo le puede dar plaza un programa que también puso su nombre en la suya.",
    },
    soap: {
      name: "Ronda complementaria",
      means:
        "En Match Week, quienes no tienen plaza solicitan las que quedaron libres. Tiene cuatro rondas de ofertas.",
      matters:
        "Hace falta la inscripción en NRMP y poder empezar el 1\u00a0de julio. Prepare antes su expediente.",
    },
    unmatched: {
      name: "Sin plaza",
      means: "Sin plaza después del Match. SOAP viene la misma semana, y es posible un Match posterior.",
    },

    "ci-fellowship": {
      name: "Fellowship en informática clínica",
      means:
        "Formación para la especialidad de informática clínica, después de una residencia. ACGME enumera 62.",
      matters: "Toda residencia que lleva a un consejo es un camino. Algunas instituciones tienen ambas.",
    },
    "clinical-informatics": {
      name: "Informática clínica",
      means:
        "El trabajo de médicos con registros, datos y programas de la atención de salud. Es una subespecialidad con su propio examen.",
    },
    cmio: {
      name: "Jefatura médica de información",
      means:
        "El médico que responde por el sistema de registros de un hospital. Muchos son informáticos clínicos.",
    },
    "decision-support": {
      name: "Ayuda a la decisión clínica",
      means:
        "Recordatorios, alertas y conjuntos de órdenes en un sistema de registros que ayudan a elegir lo correcto.",
    },
    ehr: { name: "Historia clínica electrónica", means: "El sistema de registros de un hospital." },
    "informatics-value": {
      name: "Valor para la informática",
      means:
        "Cuánta informática ofrece un programa, de 0 a 1: fellowship, departamento, sistema de registros conocido. Los pesos son una suposición nuestra.",
    },
    interoperability: {
      name: "Interoperabilidad",
      means: "Sistemas de registros que pueden leer lo que otro envía.",
    },
    "price-of-informatics": {
      name: "Precio de la informática",
      means: "La probabilidad de obtener plaza que usted cede por poner la informática primero.",
    },
    qi: {
      name: "Mejora de la calidad",
      means: "Un cambio medido en la forma de atender: cómo era, qué se hizo, cómo es ahora.",
      matters: "Un proyecto así muestra informática antes que cualquier título.",
    },
    vendor: {
      name: "Fabricante",
      means:
        "Quien hace un sistema de registros, como Epic u Oracle Health. No ordenamos los programas según él.",
    },

    "ask-first": {
      name: "Qué preguntar primero",
      means:
        "Nuestra lista de lo que conviene preguntar a los programas antes de pagar, según lo que valen las respuestas para usted.",
    },
    "best-odds": {
      name: "Mejores probabilidades",
      means:
        "Los programas de su lista con las probabilidades más altas. Es mejor que el resto, y quizá siga siendo poco.",
      matters: "En los archivos se llama “safer”. No quiere decir seguro.",
    },
    calibration: {
      name: "Calibración",
      means:
        "Una comprobación de nuestros números con resultados que no se usaron para hacerlos. Publicamos dónde se equivocaron.",
    },
    certificate: {
      name: "Prueba de la lista",
      means:
        "Una prueba de cuánto puede distar su lista de la mejor posible, si nuestras probabilidades fueran correctas.",
    },
    chance: {
      name: "Probabilidad",
      means:
        "Cuántas de 100 temporadas como la suya terminarían así. También se cuentan las personas sin entrevista.",
    },
    evidence: {
      name: "Evidencia",
      means:
        "Qué tan buenos son los datos detrás de una probabilidad: strong (fuertes), moderate (medios) o thin (escasos). No es la probabilidad misma.",
    },
    fact: {
      name: "Dato",
      means: "Un valor de un programa. Es una regla, una preferencia o una observación.",
    },
    firm: {
      name: "Firme",
      means: "Un programa es firme si sigue en la lista, resulte como resulte lo desconocido.",
    },
    gate: {
      name: "Puertas",
      means:
        "Lo que debe estar abierto antes de que cuente una probabilidad: exámenes, certificado, visa, fechas. Decimos qué puertas están cerradas.",
    },
    hurdle: {
      name: "Obstáculo",
      means:
        "Un límite que un programa puede tener y no publica, como ningún examen reprobado. Está en las probabilidades.",
    },
    key: {
      name: "Clave",
      means:
        "Lo que un asesor da a los solicitantes para sellar archivos. Su otra mitad los abre y se queda con el asesor.",
    },
    "late-silence": {
      name: "Silencio tardío",
      means:
        "Ninguna respuesta en un día en que nueve de diez invitaciones así ya salieron, según nuestra estimación. No es un rechazo.",
    },
    ledger: {
      name: "Registro de datos",
      means: "Todos los datos sobre los programas. Cada uno tiene un valor, una fuente y un año.",
    },
    lever: {
      name: "Palanca",
      means: "Un cambio que aún puede hacer hasta una fecha, con lo que hace a su probabilidad.",
    },
    "lower-tail": {
      name: "Cola inferior",
      means:
        "Solicitantes a quienes les va mucho peor de lo que dice su expediente. Las probabilidades los cuentan.",
    },
    "marginal-chance": {
      name: "Aporte de un programa",
      means: "Lo que perdería toda la lista sin este programa.",
    },
    "national-account": {
      name: "Cuenta nacional",
      means:
        "Todos los solicitantes de un tipo pasados por nuestro pronóstico, junto a lo que contó el Match.",
    },
    openness: { name: "Apertura", means: "Qué parte de los solicitantes de su tipo entrevista un programa." },
    origin: {
      name: "Publicado, derivado, supuesto, suyo",
      means:
        "De dónde viene un valor: su fuente, una fórmula, una suposición con un rango, o lo que usted anotó.",
    },
    pin: {
      name: "Fijar, quitar",
      means: "Fijar (pin) es mantener un programa en la lista. Quitar (drop) es dejarlo fuera.",
    },
    posterior: {
      name: "Probabilidad posterior",
      means:
        "Lo probable cuando ya llegó la noticia: una probabilidad contada de nuevo con una invitación, un rechazo o el silencio.",
    },
    preference: { name: "Preferencia", means: "Un dato que cuenta y no excluye a nadie." },
    range: {
      name: "Rango",
      means:
        "Dónde está la probabilidad verdadera en 4 de 5 casos, según lo que no se sabe. Con mejores datos se acorta.",
      matters: "Planee también para su extremo bajo, no solo para el medio.",
    },
    reach: {
      name: "Difíciles",
      means:
        "Los programas de su lista con las probabilidades más bajas. Siguen a la vista y pueden valer su precio.",
    },
    rule: { name: "Regla", means: "Un dato que excluye a quien no lo cumple." },
    "sealed-file": {
      name: "Archivo sellado",
      means: "Sus respuestas en un archivo que solo puede abrir quien tiene una clave.",
    },
    shortlist: {
      name: "Lista corta",
      means:
        "De 30 a 40 programas elegidos por sus residentes IMG, un sistema de registros conocido y vínculos con la informática.",
    },
    shrinkage: {
      name: "Contracción",
      means:
        "Un número que se apoya en pocas personas se acerca al de programas parecidos. Si no, la suerte parecería un dato.",
    },
    "stop-line": {
      name: "Línea de parada",
      means: "Donde un punto más de probabilidad en 100 empieza a costar más de lo que vale para usted.",
    },
    target: { name: "Intermedios", means: "Los programas en el medio de su lista, según la probabilidad." },
    tier: {
      name: "Grupo",
      means:
        "Best odds, target o reach: la probabilidad de un programa frente al resto de su propia lista. No es un orden de calidad.",
    },
    unknown: {
      name: "Desconocido",
      means: "No está en nuestras fuentes. Hace más ancho el rango. Nunca se lee como un no.",
    },
  },
};
