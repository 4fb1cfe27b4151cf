import type { Lexicon } from '../lexicon.js'

/** German, with umlauts or with ae, oe and ue. */
export const GERMAN: Lexicon = {
  language: 'de',
  common:
    'der|die|und|wir|sie|ist|nicht|bitte|fur|fuer|von|werden|oder|eine|einen|mit|zu|den|dem|im|auf|uns|bei|wird|uber|ueber|keine',
  numbers: {
    einer: 1,
    einem: 1,
    eines: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    zehn: 10,
    vierzehn: 14,
    dreissig: 30,
    neunzig: 90,
  },
  units: {
    'business-days': '(?:werk|arbeits|geschafts|geschaefts)tag(?:e|en|es)?',
    hours: 'stunden?|std\\.?',
    days: '(?:kalender)?tag(?:e|en|es)?',
    weeks: '(?:kalender)?wochen?',
    months: 'monat(?:e|en|s)?',
  },
  to: 'bis(?: zu)?',
  every: 'alle|jede[nrs]?',
  atLeast: 'mindestens|wenigstens',
  about: 'etwa|ungefahr|ungefaehr|circa|ca\\.?|rund',
  aim: 'bemuh\\w*|bemueh\\w*|ziel\\w*|versuch\\w*|in der regel|i\\. ?d\\. ?r|normalerweise|ublicherweise|ueblicherweise|typischerweise|moglichst|moeglichst|nach moglichkeit|angestrebt\\w*|streben|anstreben|sollte\\w*|erwartet\\w*|(?<=wir )(?:erwarten|rechnen)|best[- ]effort|meist\\w*|gewohnlich|grundsatzlich',
  after: 'nach|ab|seit|von',
  milestones: {
    acknowledgement:
      '(?:eingangs|empfangs)?bestat(?:ig)\\w*|(?:eingangs|empfangs)?bestaetig\\w*|(?:erst)?ruckmeldung\\w*|rueckmeldung\\w*|(?:erst)?antwort\\w*|(?:erst)?reaktion\\w*|reagier\\w*|melden uns|empfang bestatig\\w*',
    triage:
      '(?:erst)?einschatzung\\w*|(?:erst)?einschaetzung\\w*|(?:erst)?bewert\\w*|einstufung\\w*|analys\\w*|prufung\\w*|pruef\\w*|pruf(?:en|t)|triage|untersuch\\w*|\\w*(?:massnahmen|behebungs|korrektur|losungs)plan\\w*|plan (?:zur|fur die) (?:behebung|losung|korrektur)|validier\\w*|verifi\\w*|schweregrad\\w*(?! )|(?:detaillierte|ausfuhrliche|ausfuehrliche) (?:antwort|ruckmeldung)\\w*|bestatigung (?:der|des) (?:schwachstelle|sicherheitslucke|problems)',
    'status-update':
      'status-?(?:update|meldung|bericht|aktualisierung)\\w*|zwischenst\\w+|(?:regelmassige |regelmaessige )?updates|fortschritt\\w*|auf dem laufenden|statusinformation\\w*|(?:update|aktualisierungs)-?(?:haufigkeit|intervall\\w*|frequenz)|informieren (?:wir )?(?:sie|dich)',
    fix: 'behebung\\w*|beheb\\w*|behoben\\w*|fix(?:es|en)?|patch(?:es|en)?|korrektur\\w*|losung\\w*|loesung\\w*|sicherheitsupdates?|sicherheitskorrektur\\w*|geschlossen|schliessen|fehlerbehebung\\w*|gelost|abhilfe\\w*|bugfix\\w*',
    disclosure:
      '(?:koordinierte )?offenlegung\\w*|veroffentlich\\w*|veroeffentlich\\w*|offengelegt|offenzulegen|offenlegen|bekanntgabe|embargo',
    other: 'zeitplan\\w*|pramie\\w*|belohnung\\w*',
  },
  severities: {
    critical: 'kritisch\\w*',
    high: 'hoch|hohe[mnrs]?|schwerwiegend\\w*',
    medium: 'mittel|mittlere\\w*|moderat\\w*',
    low: 'niedrig\\w*|gering\\w*',
  },
}
