import type { Lexicon } from '../lexicon.js'

/** Spanish. */
export const SPANISH: Lexicon = {
  language: 'es',
  common:
    'el|los|las|una|por|favor|para|usted|con|esta|este|del|seguridad|nosotros|que|y|al|su|se|nuestro|hemos|puedes|sin|como',
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    diez: 10,
    catorce: 14,
    quince: 15,
    treinta: 30,
    noventa: 90,
  },
  units: {
    'business-days': 'dias? (?:habil(?:es)?|laborables?|laboral(?:es)?)',
    hours: 'horas?(?: habiles)?|hs',
    days: 'dias?(?: (?:natural(?:es)?|calendario|corridos?))?',
    weeks: 'semanas?',
    months: 'mes(?:es)?',
  },
  to: 'a|hasta|y',
  every: 'cada|todos los',
  atLeast: 'al menos|por lo menos|como minimo|minimo(?: de)?|un minimo de',
  about: 'aproximadamente|alrededor de|unos|unas|cerca de',
  aim: 'objetivos?|intent\\w+|procur\\w+|esforz\\w+|esfuerz\\w+|esfuerzo\\w*|normalmente|generalmente|habitualmente|tipicamente|usualmente|si es posible|siempre que sea posible|deberia\\w*|estimad\\w+|por lo general|haremos lo posible|esperad\\w+|aspiramos|esperamos|mejor esfuerzo|pretendemos|meta',
  after: 'despues de|desde|tras|a partir de|luego de|de(?: la)?|posteriores a',
  milestones: {
    acknowledgement:
      'acus\\w+(?: de)?(?: el| su| tu)? recib\\w+|confirm\\w+ (?:(?:de|la|el|que) )*(?:recepcion|recibo|recib\\w+)|(?:respuesta|confirmacion|contacto|acuse) inicial|primer[ao]? (?:respuesta|contacto)|respond\\w+|respuestas?|confirmacion\\w*|contest\\w+|reconoc\\w+|acuse|comunicaremos contigo|contactaremos|nos pondremos en contacto',
    triage:
      '(?:evalua|analis|triaje|triage|investiga|valida|verifica|clasifica|diagnosti|revis)\\w*(?: inicial| preliminar)?|analiz\\w+|respuesta (?:mas )?(?:detallada|completa)|plan(?:es)? (?:de|para la) (?:accion|remediacion|correccion|mitigacion|solucion|resolucion|parche\\w*)|confirmacion de la vulnerabilidad|confirmar la vulnerabilidad|severidad(?=$|:)',
    'status-update':
      'actualizaci\\w+(?: de (?:estado|progreso|avance|seguimiento))?(?! de (?:seguridad|dependencias|software))|informes? de (?:estado|progreso|avance)|manten\\w+ (?:\\w+ )?(?:informad|actualizad|al tanto)\\w*|mantendremos (?:\\w+ )?(?:informad|actualizad)\\w*|seguimiento(?=$|:)|estado(?=$|:)|progreso(?=$|:)|frecuencia de (?:las )?actualizaci\\w+',
    fix: 'publica\\w+ (?:una |un |la |el )?(?:correccion|parche|solucion|actualizacion)\\w*|correg\\w+|corrij\\w+|correcci\\w+|parche\\w*|solucion\\w*|resol\\w+|resuel\\w+|remedi\\w+|mitig\\w+|arregl\\w+|fix|patch',
    disclosure: 'divulg\\w+|publicaci\\w+|publica(?:r|remos|ra|mos)|revelaci\\w+|revela\\w*|embargo|aviso publico',
    other: 'recompensa\\w*|cronograma|calendario(?! )',
  },
  severities: {
    critical: 'critic[ao]s?',
    high: 'alt[ao]s?',
    medium: 'medi[ao]s?|moderad[ao]s?',
    low: 'baj[ao]s?|leves?|menor(?:es)?',
  },
}
