import { sentencesIn } from './flags.js'
import type { Text } from './passage.js'
import type { Document } from './tree.js'

const OPENPGP = /\b(?:pgp|gpg|openpgp|gnupg)\b/
const A_KEY = /\bkeys?\b|schlussel|\bcle\b|\bclave\b|\bchave\b|\banahtar|鍵|密钥|密鑰|公钥|公鑰/
const KEY_FILE = /pgp|gpg|\.asc\b|fingerprint=/i
/** What else a key is for: to sign what is published. */
const SIGNS =
  /\bsign(?:ed|ing|s|ature|atures)?\b|\bverif(?:y|ied|ication)\b|\brelease\w*\b|\bartifacts?\b|\bcommits?\b|\btags?\b|\bjars?\b|\bpackages?\b|\bapt\b/
const NOT_OFFERED =
  /\bnot (?:currently )?(?:use|offer|provide|support|accept|have|available|yet)\b|\bno (?:pgp|gpg|openpgp)\b|\bdo(?:es)? not (?:use|offer|provide|have|support|need|require|encrypt)|\bdon't (?:use|have|encrypt|need)|\bto be published\b|\bcoming soon\b|\bin the future\b|\bplanned\b|\btbd\b|\bbackups?\b|\bwallet\b|\bnot (?:currently )?required\.?$/
/** That what is sent is encrypted, whatever else the key can do. */
const ENCRYPTS_MAIL =
  /\bencrypt(?:ed|ing|s)?\b[^.;]{0,40}\b(?:e-?mails?|mails?|messages?|reports?|communications?|submissions?|replies)\b|\b(?:e-?mails?|mails?|messages?|reports?|communications?)\b[^.;]{0,40}\bencrypt(?:ed|ing|s)?\b|verschlusselte\w* (?:e-?mail|nachricht|meldung)|(?:e-?mail|nachricht|meldung)\w* (?:\w+ ){0,3}(?:zu )?verschlussel|(?:messages?|e-?mails?|courriels?|rapports?) chiffres?|(?:correos?|mensajes?|informes?) cifrados?|(?:e-?mails?|mensagens|relatorios?) (?:criptografad|cifrad|encriptad)\w+|sifreli (?:e-?posta|mesaj|bildirim)|(?:メール|報告)[^。]{0,10}暗号|暗号化[^。]{0,10}(?:メール|報告)|加密[^。]{0,8}(?:邮件|郵件|报告|報告)/
const FOR_REPORTS =
  /\bencrypt\w*|\breport\w*|\be-?mail\w*|\bmessage|\bsensitive\b|\bcommunicat\w*|\bconfidential\w*|\bfingerprint\b|\bpgp key\b|\bgpg key\b|\bpublic key\b|\bkey id\b|\bcle publique\b|\bchave publica\b|\bclave publica\b|\boffentliche[rn]? schlussel|acik anahtar|公開鍵|公钥|公鑰|verschlussel|chiffr|cifr|encript|criptograf|sifrele|加密|暗号/

/** Whether reports may be sent encrypted with OpenPGP, at least on request. Keys that only sign releases do not count. */
export function offersPgp(document: Document): boolean {
  if (/-----BEGIN PGP PUBLIC KEY BLOCK-----/.test(document.source)) return true
  return sentencesIn(document).some(({ said, above, text, start, end }) => {
    const isPgp = OPENPGP.test(said) || (A_KEY.test(said) && linksToKey(text, start, end))
    if (!isPgp || NOT_OFFERED.test(said) || /\bsign(?:ing|ed|ature)|\bverif|\brelease/.test(above)) return false
    return ENCRYPTS_MAIL.test(said) || (!SIGNS.test(said) && (FOR_REPORTS.test(said) || FOR_REPORTS.test(above)))
  })
}

/** Whether a sentence links to a key: `keys/team.asc`, whatever the words of the link. */
function linksToKey({ links }: Text, start: number, end: number): boolean {
  return links.some((link) => link.start < end && link.end > start && KEY_FILE.test(link.url))
}
