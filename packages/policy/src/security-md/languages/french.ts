import type { Lexicon } from '../lexicon.js'

/** French. */
export const FRENCH: Lexicon = {
  language: 'fr',
  common:
    'le|la|les|des|et|vous|nous|est|une|pour|dans|sur|merci|ne|pas|du|au|avec|veuillez|votre|sont|sera|qui|par|sous',
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    dix: 10,
    quinze: 15,
    trente: 30,
    'quatre-vingt-dix': 90,
  },
  units: {
    'business-days': 'jours? (?:ouvres?|ouvrables?|de travail)',
    hours: '(?:heures?|h)(?: (?:ouvres?|ouvrees?|ouvrables?))?',
    days: 'jours?(?: (?:calendaires?|francs?|civils?))?|j',
    weeks: 'semaines?',
    months: 'mois',
  },
  to: 'a|au',
  every: 'tou(?:s|tes) les|chaque',
  atLeast: 'au moins|au minimum|minimum(?: de)?',
  about: 'environ|approximativement|a peu pres',
  aim: 'efforc\\w*|effort\\w*|objectifs?|visons|(?<=nous )(?:prevoyons|comptons)|viser|essay\\w*|tach\\w*|generalement|habituellement|typiquement|normalement|en regle generale|si possible|dans la mesure du possible|cibles?|devri\\w*|vise\\w*|meilleur effort|de notre mieux|estimee?s?|a titre indicatif',
  after: 'apres|suivant|a compter d\\w+|a partir d\\w+|des|depuis|de la',
  milestones: {
    acknowledgement:
      'accus(?:e|es|er|erons|era|ons)?(?: de)?(?: bonne)? reception|confirm\\w+ (?:(?:de|la|bonne|sa|leur) )*reception|(?:premiere|1ere) (?:reponse|prise de contact)|(?:reponse|retour) initiale?|premier (?:retour|contact)|repond\\w+|reponses?|retour|confirmation|reviendrons vers vous|prise en compte|recontact\\w+',
    triage:
      "(?:premiere )?(?:evaluations?|analyses?|qualifications?|investigations?|verifications?|validations?)(?: initiale| preliminaire)?|evaluer\\w*|analys(?:er|ons|erons)|qualifi\\w+|tri(?:age)?(?= |$|:)|diagnostic\\w*|(?:reponse|retour) (?:detaillee?|circonstanciee?|complete?)|examen|examin\\w+|valider\\w*|verifier\\w*|severite(?=$|:)|plans? (?:d'action|de (?:remediation|correction|mitigation|resolution))|confirm\\w+ (?:de )?la vulnerabilite",
    'status-update':
      "mises? a jour (?:de |du |sur |d')?(?:l')?(?:statut|suivi|etat|progres\\w*|avancement|reguliere\\w*)|points? (?:d'avancement|d'etape|de situation|regulier\\w*)|frequence des mises a jour|etat d'avancement|suivi(?: regulier)?(?=$|:| tous| chaque)|(?:tenir|tiendrons|tenu|tenue?s?)(?: \\w+)? (?:au courant|informe\\w*)|informer\\w* (?:de|sur) (?:l'avancement|l'evolution)",
    fix: 'corrig\\w+|correct(?:if|ifs|ion|ions)|patch\\w*|resol\\w+|resou\\w+|remedi\\w+|mitig\\w+|fix|attenuation',
    disclosure: 'divulg\\w+|publi(?:cation|er|erons|que|quement)(?! key)|rend\\w+ publi\\w+|embargo|avis de securite',
    other: 'calendrier|prime|recompense\\w*|echeancier',
  },
  severities: {
    critical: 'critiques?',
    high: 'elevee?s?|hautes?|majeure?s?|importantes?|graves?',
    medium: 'moyen(?:ne)?s?|moderee?s?',
    low: 'faibles?|mineure?s?|basses?',
  },
}
