import type { Text } from './passage.js'
import { sentencesOf } from './sentence.js'
import type { Document } from './tree.js'

/** The sentences of a document with what stands above each, folded. */
export function sentencesIn(document: Document): readonly {
  readonly said: string
  readonly above: string
  readonly text: Text
  readonly start: number
  readonly end: number
}[] {
  return document.blocks.flatMap((block) => {
    const texts: readonly Text[] = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block]
    const above = [...block.headings, block.lead].join(' | ')
    return texts.flatMap((text) =>
      sentencesOf(text).map(({ start, end }) => ({ said: text.folded.slice(start, end), above, text, start, end })),
    )
  })
}

const DO_NOT =
  "\\b(?:do not|don't|don t|dont|never|must not|should not|shouldn't|cannot|can't|may not|not to|refrain from|avoid|without)\\b"
const OPENLY =
  '(?:public\\w*|openly|(?:github|gitlab|project|repository|standard|regular|normal) (?:issues?|discussions?)|(?:issue|bug) ?tracker|tracker|discussions?|pull requests?|forums?|social media|mailing lists?|discord|slack|gist|open channels?)'
const AN_ISSUE =
  '(?:(?:an?|any|the|new|github|open|regular|normal|standard|gitlab|repository|this) )*(?<!security )(?<!vulnerability )(?:issues?|prs?|tickets?|pull requests?|discussions?)'
const FORBIDS = [
  new RegExp(
    `${DO_NOT}[^.;]{0,40}\\b(?:open|creat|fil|report|submit|post|rais|disclos|publish|shar|discuss|us|log|mak|reveal|mention|announc|writ|talk|describ|leak|detail|send|sent|go|put|add)(?:e|ing|s|ed)?\\b[^.;]{0,110}?\\b${OPENLY}\\b`,
  ),
  new RegExp(
    `${DO_NOT}[^.;]{0,20}\\b(?:open|creat|fil|post|rais|submit|mak|log|us|add|start)(?:e|ing)?\\b (?:up )?${AN_ISSUE}\\b`,
  ),
  /\b(?:do not|don't|never|must not|should not|please do not|avoid|refrain from)\b[^.;]{0,20}\b(?:publicly|openly)\b[^.;]{0,20}\b(?:disclos|report|post|shar|discuss|publish|reveal|fil|open|announc)/,
  /\b(?:rather than|instead of|and not|not|never)\b (?:\w+ ){0,4}?(?:through |via |in |on |by |with |as |into |to )?(?:\w+ing )?(?:a |an |the |any |our )?(?:new |regular |normal |standard |github |open )?public(?:ly)?\b[^.;]{0,24}\b(?:issues?|tracker|discussions?|disclos\w*|channels?|forum|pull requests?|repository|bug)/,
  /\b(?:keep|please keep)\b[^.;]{0,40}\b(?:confidential|private|secret)\b[^.;]{0,40}\buntil\b/,
  /\bno public (?:issues?|disclosure|bug reports|github issues)\b/,
  /\b(?:issues?|vulnerabilit\w+|reports?|problems?) (?:must|should|shall|may|can) (?:not|never)(?: be)? (?:\w+ )?(?:report\w*|fil\w*|open\w*|post\w*|disclos\w*|discuss\w*|submit\w*|rais\w*|creat\w*)\b[^.;]{0,60}\b(?:public\w*|issues?|tracker)\b/,
  /\b(?:kein(?:e|en|es)?|nicht)\b[^.;]{0,40}\b(?:offentlich\w*|oeffentlich\w*|issues?|pull requests?)\b|\b(?:offentlich\w*|oeffentlich\w*)\b[^.;]{0,40}\b(?:nicht|keine)\b/,
  /\bno en issues? publico|\bnao em issues? public|\bnicht (?:uber|in|als) (?:ein )?offentlich|\bpas (?:via|dans|par) (?:une |les )?issues? publi/,
  /\b(?:ne|n'|pas|merci de ne|evitez)\b[^.;]{0,60}\b(?:issues?|publi\w+|ticket)\b/,
  /\b(?:no|nao|evite|evita|nunca)\b[^.;]{0,40}\b(?:abr\w+|cre\w+|crie\w*|report\w+|publi[cq]\w+|divulg\w+|us\w+|revel\w+|poste\w*|compart\w+|registr\w+)\b[^.;]{0,60}\b(?:issues?|public\w+|problemas?)\b/,
  /(?:issue|herkese acik|kamuya acik|genel|public)[^.;]{0,50}(?:yerine|acmayin|acilmamali|bildirmeyin|paylasmayin|kullanmayin|olusturmayin|yapmayin|aciklamayin|etmeyin)/,
  /(?:不要|请勿|請勿|勿|切勿|不得|避免|不应|禁止)[^。;]{0,40}(?:公开|公開|issue|公共|披露|pull request)|(?:公开|公開)[^。;]{0,20}(?:不要|请勿|請勿)/i,
  /(?:公開|パブリック|public|issue)[^。]{0,50}(?:しない|ないで|控え|避け|お控え|禁止|せず|行わない|使わない)/i,
]
const NOT_FORBIDDING =
  /\bif (?:you|it) (?:do not|don't)\b|\bif you believe it\b|\bdo not have\b|\bdon't (?:have|need|worry|hesitate)\b|\bdo not (?:hesitate|need)\b|\bwe (?:will|do|can|may|cannot|would)\b[^.]{0,12}\b(?:not|never)\b|\bwe (?:don't|won't|never)\b/

/** "Fixes are not committed to the public repository", "must not be requested via public channels": no telling. */
const OTHER_ACT =
  /\b(?:not|never)\b (?:be )?(?:\w+ly )?(?!(?:report|disclos|post|open|fil|shar|publish|discuss|submit|rais|creat|reveal|announc|us|mention|describ|leak|talk|writ|tol|giv|tweet|blog)[a-z]{1,6}\b)\w+(?:ed|en|ld|pt) (?:to|in|on|via|through|by|into|over|using) (?:the |an? |any |our )?(?:\w+ )?public\b/

/** Whether a policy forbids to speak of vulnerabilities in public. To ask only for a private report forbids nothing. */
export function forbidsPublicIssues(document: Document): boolean {
  return sentencesIn(document).some(({ said, above }) => {
    const whole = /(?:do not|don't|avoid|please refrain|not to do)[^|]{0,24}$/.test(above) ? `do not ${said}` : said
    return FORBIDS.some((pattern) => pattern.test(whole)) && !NOT_FORBIDDING.test(whole) && !OTHER_ACT.test(whole)
  })
}

const OFFERS_PGP = /\b(?:pgp|gpg|openpgp|gnupg)\b/
const PGP_IS_ELSE =
  /\bsign(?:ed|ing|s|ature|atures)?\b|\bverif(?:y|ied|ication)\b|\brelease\w*\b|\bartifacts?\b|\bcommits?\b|\btags?\b|\bjars?\b|\bnot (?:currently )?(?:use|offer|provide|support|accept|have|available|yet)\b|\bno (?:pgp|gpg|openpgp)\b|\bdo(?:es)? not (?:use|offer|provide|have|support|need|require|encrypt)|\bdon't (?:use|have|encrypt|need)|\bto be published\b|\bcoming soon\b|\bin the future\b|\bplanned\b|\btbd\b|\bpackages?\b|\bapt\b|\bbackups?\b|\bwallet\b|\bnot (?:currently )?required\.?$/
const FOR_REPORTS =
  /\bencrypt\w*|\breport\w*|\be-?mail\w*|\bmessage|\bsensitive\b|\bcommunicat\w*|\bconfidential\w*|\bfingerprint\b|\bpgp key\b|\bgpg key\b|\bpublic key\b|\bkey id\b|\bcle publique\b|\bchave publica\b|\bclave publica\b|\boffentliche[rn]? schlussel|acik anahtar|公開鍵|公钥|公鑰|verschlussel|chiffr|cifr|encript|criptograf|sifrele|加密|暗号/

/** Whether reports may be sent encrypted with OpenPGP, at least on request. Keys that sign releases do not count. */
export function offersPgp(document: Document): boolean {
  const key = /-----BEGIN PGP PUBLIC KEY BLOCK-----/.test(document.source)
  return (
    key ||
    sentencesIn(document).some(
      ({ said, above }) =>
        OFFERS_PGP.test(said) &&
        !PGP_IS_ELSE.test(said) &&
        !/\bsign(?:ing|ed|ature)|\bverif|\brelease/.test(above) &&
        (FOR_REPORTS.test(said) || FOR_REPORTS.test(above)),
    )
  )
}

const HARBOR = [
  /\bsafe[- ]?harbou?r\b/,
  /\b(?:not|never|no|nor|won't|refrain from)\b[^.;]{0,60}\b(?:legal action|law ?suits?|lawsuit|sue|prosecut\w*|law enforcement|legal (?:claim|proceeding|measure|recourse)s?|civil action|litigation|criminal)/,
  /\b(?:legal action|law enforcement|lawsuit)\b[^.;]{0,40}\b(?:not|never)\b/,
  /\bconsider(?:ed)?\b[^.;]{0,80}\bauthori[sz]ed\b|\bauthori[sz]ed (?:conduct|testing|research)\b[^.;]{0,60}\b(?:good[- ]faith|policy)/,
  /\bkeine rechtlichen schritte|\brechtlich\w* (?:schritte|nicht)|\baucune (?:action|poursuite)|\bpas (?:de |engager )?(?:de )?poursuites?|\bno (?:emprender|tomar|iniciar)\w* acciones legales|\bnao (?:tomar|iniciar|adotar)\w* (?:medidas|acoes) (?:legais|judiciais)|\byasal islem|不会(?:采取|追究)[^。]{0,12}法律|法的措置/,
]

/** Whether a policy promises no legal action against research in good faith. */
export function offersSafeHarbor(document: Document): boolean {
  return (
    document.blocks.some((block) => (block.kind === 'heading' ? /safe[- ]?harbou?r/.test(block.folded) : false)) ||
    sentencesIn(document).some(({ said }) => HARBOR.some((pattern) => pattern.test(said)))
  )
}

const BOUNTY =
  /\bbug[- ]?bount(?:y|ies)\b|\bbount(?:y|ies)\b|\bmonetary (?:reward|compensation)|\bfinancial (?:reward|compensation)|\bcash reward|\bpaid reward|\bcompensation\b|\brewards? program|\bpay (?:for )?(?:reports|bounties|rewards?)|(?:programa de |programas de )recompensa|recompensas? (?:economica|monetaria|financeira)|赏金|奖金|報奨金|バウンティ|pramie|odul programi|漏洞奖励/
const NO_BOUNTY =
  /\bno (?:[\w-]+ ){0,3}(?:bount|reward|monetary|financial|compens|budget|paid)|\b(?:do(?:es)? not|don't|doesn't|cannot|can't|unable|not able|are not|is not|isn't|won't|will not|never|not currently|currently not)\b[^.;]{0,40}(?:offer|run\b|have|provid|operat|pay|award|bount|reward|budget|compens|available)|\bbount\w+[^.;]{0,30}\b(?:none|not (?:offered|available|paid|provided)|unavailable)\b|\bunfunded\b|\bunpaid\b|\bkein\w*\b|\bpas de\b|\baucun\w*\b|\bno (?:hay|ofrec\w+|tenemos)|\bnao (?:ha|temos|oferec\w+)|不提供|没有|暂无|ありません|yok/

/** "Not available for experimental features": what only some are denied, others get. */
const FOR_SOME =
  /\b(?:not|never) (?:\w+ly )?(?:available|offered|paid|granted|eligible|awarded) (?:for|on) (?!(?:this|our|the|any|all|your|security|vulnerab\w*|reports?|bugs?|findings?|submissions?)\b)/

/** Whether reports are paid for. A link to HackerOne alone says nothing. */
export function bountyOf(document: Document): 'yes' | 'no' | 'unstated' {
  const said = sentencesIn(document).filter(
    (sentence) =>
      !/\b(?:reported|discovered|found) (?:by|via)\b/.test(sentence.said) &&
      (BOUNTY.test(sentence.said) ||
        /huntr\.dev|immunefi\.com/.test(sentence.text.links.map(({ url }) => url).join(' '))),
  )
  if (
    said.some(
      (sentence) =>
        (NO_BOUNTY.test(sentence.said) && !FOR_SOME.test(sentence.said)) ||
        /\b(?:not|nao|no es)\b[^|]*:$/.test(sentence.above),
    )
  )
    return 'no'
  return said.length > 0 ? 'yes' : 'unstated'
}
