/** What people are written to for beside reports, in the words of a label, a heading or an introduction. */
const PURPOSES = [
  /\b(?:general (?:questions?|inquir\w*|contact|support|enquir\w*|feedback|discussion)|non-security|other (?:questions?|inquir\w*)|(?:sales|billing|commercial|press|media|licensing|partnership|sponsorship|membership) (?:requests?|inquir\w*|enquir\w*|questions?|contact)|privacy (?:questions|requests|inquiries)|(?:compliance|regulatory|legal|privacy|data protection) contacts?|feature requests?)\b/,
  /\bfor (?:the |an? |any )?(?:\w+ )?(?:permission|membership|licens\w+|sponsorship|partnerships?)\b/,
  /\b(?:allgemeine\w* (?:fragen|anfragen|kontakt\w*|ruckfragen)|sonstige\w* (?:fragen|anfragen)|presseanfragen|vertriebsanfragen|geschaftliche\w* anfragen|lizenzfragen)\b/,
  /\b(?:questions? (?:generales?|commerciales?)|demandes? (?:generales?|commerciales?)|autres questions?|contact (?:presse|commercial))\b/,
  /\b(?:(?:preguntas|consultas|dudas) (?:generales|comerciales)|otras (?:preguntas|consultas|dudas)|contacto (?:general|comercial|de prensa))\b/,
  /\b(?:(?:perguntas|duvidas|questoes|consultas) (?:gerais|comerciais)|outras (?:perguntas|duvidas|questoes)|contato (?:geral|comercial))\b/,
  /\b(?:genel (?:soru|destek|iletisim|bilgi)\w*|diger (?:soru|konu)\w*|ticari (?:soru|talep)\w*|basin (?:iletisim|soru)\w*)\b/,
  /(?:一般(?:的な|の)?|その他の?|営業に関する|商用の?)(?:ご?質問|お?問い?合わ?せ)|取材|(?:一般(?:性)?|常规|其他|其它|商务|商務|销售|媒体)(?:问题|問題|咨询|諮詢|合作|联系)/,
]

/** What an address is for where it is for reports after all. */
const REPORTS =
  /(?<!non-)\b(?:security|vulnerabilit\w*|sicherheit\w*|schwachstelle\w*|securite|failles?|segur\w+|vulnerabilid\w*|falhas?|guvenlik\w*|zafiyet\w*|aci(?:k|g)\w*)\b|脆弱性|セキュリティ|漏洞|安全/

/** What is said of the policy itself: "suggestions to improve this policy". */
const ON_POLICY = [
  /\b(?:suggestions?|comments?|feedback|improve(?:ments?)?|changes?|ideas?) [^.;]{0,40}\b(?:this|the|our) (?:[\w-]+ ){0,2}(?:policy|document|process)\b/,
  /\b(?:vorschlage?|vorschlaege|anmerkungen|kommentare?|feedback|ruckmeldungen) [^.;]{0,20}\b(?:zu|zur) (?:dieser|unserer|diesem) (?:richtlinie|policy|dokument)/,
  /\b(?:suggestions?|commentaires?|remarques?) [^.;]{0,20}\b(?:cette politique|ce document|notre politique)\b/,
  /\b(?:sugerencias?|comentarios?) [^.;]{0,20}\b(?:esta politica|este documento|nuestra politica)\b/,
  /\b(?:sugestoes|sugestao|comentarios?) [^.;]{0,20}\b(?:esta politica|este documento|nossa politica)\b/,
  /\bbu (?:politika|belge)\w* [^.;]{0,20}\b(?:oneri|yorum|gorus)/,
  /(?:本|この)(?:ポリシー|文書)(?:へ|に関する|について)の?ご?(?:意見|提案)|(?:对|對|关于|關於)(?:本|此)(?:政策|策略|文档)[^。]{0,8}(?:建议|意见|建議|意見)/,
]
/** To report is asked as well. */
const REPORTING =
  /\breport(?:ing)? (?:an?|any|the|your|security|vulnerab|bugs?)|\bmelde\w*|\bsignaler\b|\b(?:reportar|relatar|informar)\b|\bbildir\w*|報告|报告/

/** Whether words say that what they introduce is for something else than reports: "For commercial inquiries, contact". */
export function isForElse(folded: string): boolean {
  if (ON_POLICY.some((pattern) => pattern.test(folded)) && !REPORTING.test(folded)) return true
  return PURPOSES.some((pattern) => pattern.test(folded)) && !REPORTS.test(folded)
}

/** What says of the address before it that no report belongs there. */
const NOT_HERE = [
  /\b(?:do not|don't|never|must not|should not) (?:please )?(?:use|write to) (?:it|them|this|that|(?:this|that|the) (?:e-?mail|mailing|address|list|form|channel|link|page)(?: (?:address|list))?) (?:to |for )[^.;,]{0,20}(?<!non-)\b(?:vulnerabilit|secur)/,
  /\b(?:is|are) not (?:meant |intended |monitored |to be used )?(?:for|to report) [^.;,]{0,20}(?<!non-)\b(?:vulnerabilit|security (?:issue|report|bug))/,
  /\b(?:nicht|keine) (?:fur|zum melden von|zur meldung von) (?:sicherheits|schwachstellen)|\bne (?:l'utilisez|les utilisez) pas pour (?:signaler|rapporter)|\bno (?:lo|la|los|las) (?:use|uses|utilice|utilices) para (?:reportar|informar|notificar)|\bnao (?:[oa]s? )?(?:use|utilize)(?:-[oa])? para (?:relatar|reportar|comunicar)|\bzafiyet\w* bildirmek icin kullanmayin/,
  /(?:请勿|不要)(?:用|使用|通过)(?:它|该|此|这)[^。;]{0,10}(?:报告|提交)[^。;]{0,6}(?:漏洞|安全)/,
]

/** Where in a text an address named before is said to be none for reports, or null. */
export function refusalIn(folded: string): number | null {
  const places = NOT_HERE.map((pattern) => pattern.exec(folded)?.index).filter((place) => place !== undefined)
  return places.length === 0 ? null : Math.min(...places)
}
