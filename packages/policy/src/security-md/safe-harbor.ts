import { sentencesIn } from './flags.js'
import type { Document } from './tree.js'

/** What the promise is called. */
const NAME =
  '(?:\\bsafe[- ]?harbou?rs?\\b|\\bsicher\\w+ hafen\\b|\\bpuerto seguro\\b|\\bporto seguro\\b|\\bguvenli liman\\w*|セーフ・?ハーバー|安全港)'
const NAMED = new RegExp(NAME)

/** What is not done to those who keep to the rules. */
const LEGAL_ACTION = [
  /\b(?:not|never|no|nor|won't|refrain from)\b[^.;]{0,60}\b(?:legal action|law ?suits?|lawsuit|sue|prosecut\w*|law enforcement|legal (?:claim|proceeding|measure|recourse)s?|civil action|litigation|criminal)/,
  /\b(?:legal action|law enforcement|lawsuit)\b[^.;]{0,40}\b(?:not|never)\b/,
  /\bconsider(?:ed)?\b[^.;]{0,80}\bauthori[sz]ed\b|\bauthori[sz]ed (?:conduct|testing|research)\b[^.;]{0,60}\b(?:good[- ]faith|policy)/,
  /\bkeine rechtlichen schritte|\brechtlich\w* (?:schritte|nicht)/,
  /\baucune (?:action|poursuite)|\bpas (?:de |engager )?(?:de )?poursuites?/,
  /\bno (?:emprender|tomar|iniciar)\w* acciones legales/,
  /\bnao (?:tomar|iniciar|adotar)\w* (?:medidas|acoes) (?:legais|judiciais)/,
  /\byasal islem/,
  /法的措置/,
  /不会(?:采取|追究)[^。]{0,12}法律/,
]

const OBJECT =
  '(?:safe[- ]?harbou?r|legal|sue|lawsuit|prosecut|hafen|rechtlich|poursui|puerto seguro|porto seguro|acciones legales|acoes (?:legais|judiciais)|medidas (?:legais|judiciais))'

/** Words that take the promise itself back: who offers it, negated; "not to take action" alone is no such word. */
const DENIED = [
  new RegExp(
    `\\b(?:cannot|can ?not|can't|not|don't|doesn't|won't|never|unable to|no longer) (?:\\w+ly |yet |able to |in a position to |going to )*(?:offer|provide|grant|promise|guarantee|give|extend|have|commit|assure|make)\\b[^.;]{0,60}\\b${OBJECT}`,
  ),
  /\b(?:no|without (?:an?|any)) (?:\w+ ){0,2}safe[- ]?harbou?r\b/,
  new RegExp(
    `${NAME} (?:\\w+ ){0,2}(?:is|are|can|will) ?(?:not|never|no longer) (?:\\w+ly )?(?:be )?(?:offered|available|provided|granted|given|promised|guaranteed)`,
  ),
  new RegExp(
    `\\bkein\\w* (?:\\w+ ){0,2}(?:safe[- ]?harbou?r|sicher\\w+ hafen)|\\bnicht (?:zusagen|zusichern|versprechen|garantieren|gewahren)\\b[^.;]{0,40}${OBJECT}|${NAME}[^.;]{0,30}\\bnicht (?:\\w+ )?(?:anbieten|zusagen|zusichern|versprechen|garantieren|gewahren|bieten)`,
  ),
  new RegExp(
    `\\bn(?:e |')(?:\\w+ )?(?:\\w+ )?(?:pas|aucune?)\\b[^.;]{0,40}\\bsafe[- ]?harbou?r|\\bpas (?:offrir|garantir|promettre|accorder|proposer)\\b[^.;]{0,60}\\b${OBJECT}`,
  ),
  new RegExp(
    `\\bno (?:podemos |se )?(?:ofrec\\w+|garanti\\w+|promet\\w+|otorg\\w+|brind\\w+|conced\\w+)\\b[^.;]{0,60}\\b${OBJECT}`,
  ),
  new RegExp(`\\bnao (?:podemos )?(?:oferec\\w+|garanti\\w+|promet\\w+|conced\\w+)\\b[^.;]{0,60}\\b${OBJECT}`),
  new RegExp(`${NAME}[^.;]{0,30}\\b(?:(?:sun|sagla|ver|ed)\\w*m[aeiu]y\\w*|yok\\w*)`),
  new RegExp(`${NAME}[^。]{0,20}(?:ません|できない|しない)`),
  new RegExp(`(?:不|无法|無法|没有|沒有|未能)[^。,]{0,10}${NAME}`),
]

/** Who or what falls outside: of a promise that some do not get, the others get it. */
const FOR_SOME =
  /\b(?:if|unless|when|where|who|whoever|outside|beyond|except|violat\w+|third part(?:y|ies)|falls|wenn|sofern|si|se|aussi longtemps)\b|如果|場合/

/**
 * Whether a policy promises no legal action against research in good faith. A heading says so too, unless what stands in
 * the policy takes it back: "we cannot offer safe harbor".
 */
export function offersSafeHarbor(document: Document): boolean {
  const said = sentencesIn(document).map((sentence) => sentence.said)
  const isDenied = said.some(denies)
  return said.some((sentence) => promises(sentence) && !(isDenied && isTitle(sentence)))
}

/** Whether a sentence is only the name of the promise. */
function isTitle(sentence: string): boolean {
  return NAMED.test(sentence) && sentence.length < 40 && !/[.!。]\W*$/.test(sentence)
}

function promises(sentence: string): boolean {
  return !denies(sentence) && (NAMED.test(sentence) || LEGAL_ACTION.some((pattern) => pattern.test(sentence)))
}

function denies(sentence: string): boolean {
  return DENIED.some((pattern) => pattern.test(sentence)) && !FOR_SOME.test(sentence)
}
