/** Headings of what a project does with a report. */
const HANDLING =
  /report|vulnerab|disclos|respon[sd]|timeline|time ?frame|expect|\bprocess|commit|\bslas?\b|\bslos?\b|service level|handling|contact|acknowledg|triage|what happens|next steps|security (?:issue|bug|policy|contact|team)|remediat|\bpatch|\bfix|coordinated|embargo|severity|prioriti|turnaround|our promise|procedure|meld|offenlegung|schwachstelle|sicherheitsluck|reaktion|ablauf|zeitrahmen|signal|divulgation|delai|vulnerabilit|faille|processus|engagement|reporte|vulnerabilidad|divulgacion|plazos?|respuesta|tiempos?|proceso|divulgacao|prazos?|resposta|tempo|relat|bildir|acik|yanit|surec|脆弱性|報告|対応|開示|漏洞|报告|報告|响应|披露|时间|時間|流程|承诺|^\W*security\W*$|politica de seguri|politica de seguranca|politique de securite|sicherheitsrichtlinie|guvenlik politik|セキュリティポリシー|安全(?:政策|策略)/u

/** Headings of what else a policy speaks of: how to run the product, how it is built, what it stores. */
const ELSEWHERE =
  /best practi|hardening|feature|architectur|\bdata\b|privacy|encrypt|cryptograph|\bkeys?\b|secrets?|storage|retention|backup|monitor|logging|\blogs?\b|authenticat|authoriz|\bsessions?\b|deploy|configur|checklist|complian|incident|dependenc|supply[- ]chain|scanning|\bscans?\b|audit|threat|infrastructure|access control|rate limit|known (?:issue|limitation)|history|changelog|hall of fame|past |previous|supported|support (?:policy|period)|maintenance|testing|roadmap|for (?:users|developers|contributors|operators|deployers|admin(?:istrator)?s|integrators)|tokens?|credential|sandbox|network|docker|container|ci\/cd|pipeline|tooling|measures|controls|automat|rotation|recovery|lifecycle|end of life|release (?:process|cadence|cycle)|release-?age|bounty|bonnes pratiques|mesures|architecture|best practices|buenas practicas|boas praticas|sicherheitsmassnahmen|最佳实践|ベストプラクティス|セキュリティ対策|安全措施/u

/** What a section is about, by its headings: the innermost that says it decides. */
export function sectionOf(headings: readonly string[]): 'handling' | 'elsewhere' | 'unsaid' {
  for (const heading of headings.toReversed()) {
    const handling = HANDLING.test(heading)
    const elsewhere = ELSEWHERE.test(heading)
    if (
      elsewhere &&
      !(
        handling &&
        /report|disclos|vulnerab.*(?:response|handling|timeline|life ?-?cycle|process|workflow|procedure)|response (?:time|target)/.test(
          heading,
        )
      )
    )
      return 'elsewhere'
    if (handling) return 'handling'
  }
  return 'unsaid'
}
