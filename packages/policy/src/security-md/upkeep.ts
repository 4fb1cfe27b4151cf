import type { Milestone } from '../vocabulary.js'
import { withoutAnchor } from './anchor.js'
import { sectionOf } from './section.js'
import type { Statement } from './statement.js'
import type { Document } from './tree.js'

/** A box to tick: what whoever reads the file still has to do. */
const TO_DO = /^[\s*•-]*\[ ?\]\s/

/** What a promise to reporters is about: a report, whoever sent it, a weakness. */
const REPORT =
  /\b(?:(?:bug |vulnerability |security |incoming |new |open )?reports?|report(?:ed|ing|ers?)|finders?|researchers?|submi(?:t|ssion)\w*|disclos\w*|vulnerab\w*|triag\w*|acknowledg\w*|advisor\w*|embargo\w*|you|your|security (?:issues?|bugs?|flaws?|fix\w*|patch\w*|emails?)|cves?|issues?|case|meld\w*|gemeldet\w*|sie|ihnen|ihre[nrms]?|schwachstelle\w*|sicherheitsl\w+|signal\w*|rapport\w*|failles?|vous|vos|votre|report\w+|informes?|reportes?|fallos?|usted|relat\w+|falhas?|voce|bildir\w*|rapor\w*|acik\w*|acig\w*|zafiyet\w*|size)\b|報告|脆弱性|漏洞|报告|您/u
/** The same above an entry, where a word such as "issues" says less. */
const ABOUT_REPORTS =
  /report|disclos|vulnerab|respon[sd]|triag|acknowledg|timeline|time ?frame|\bslas?\b|\bslos?\b|\bexpect|commitment|communicat|handling|coordinated|what happens|next steps|status|meld|offenleg|schwachstelle|sicherheitsl[uo]|reaktion|antwort|zeitrahmen|signal|divulg|faille|reponse|delai|engagement|vulnerabilid|respuesta|resposta|plazo|prazo|relat|bildir|zafiyet|acik|yanit|脆弱性|報告|対応|開示|漏洞|报告|响应|披露|承诺/u

/** A report, or what is said to whoever sent it: nothing else is acknowledged or disclosed. */
const REPORT_ITSELF =
  /\breport(?:s|ers?|ed)?\b|acknowledg|disclos|triag|\badvisor|meldung|signalement|reporte|relato|bildirim|報告|报告/

/** What asks for reports, or says where they go. */
const ASKS =
  /\breport\w*|disclos\w*|responsib\w*|\bcontact\b|e-?mail|@\w|\/security\/advisories|\/issues\b|\bmeld(?:e|en|ung\w*)\b|kontakt|signal(?:e[rz]|ement)|\breport(?:ar|e|es)\b|\bcontact[ao]\b|\brelat(?:ar|e|o)\b|contato|bildir|iletisim|报告|報告|联系|連絡|連络|提交/u

/** Whether a document asks for reports anywhere, or names a way to make them. */
export function asksForReports(document: Document): boolean {
  return document.blocks.some((block) => {
    const texts = block.kind === 'table' ? [block.header, ...block.rows.map(({ cells }) => cells)].flat() : [block]
    return texts.some(({ folded, links }) => ASKS.test(folded) || links.some(({ url }) => ASKS.test(url)))
  })
}

/** What a project looks after in its own house, and what it does to it. */
const UPKEEP =
  /\b(?:review|check|audit|assess|inspect|analy[sz]e|verify|evaluate|validate|test|examine|monitor|scan|update|upgrade|patch|apply|clean|rotate|back ?up|run|perform|conduct|schedule|prufen|uberprufen|aktualisieren|verifier|controler|auditer|mettre a jour|revisar|auditar|verificar|actualizar|atualizar|gozden gecir\w*|guncelle\w*|kontrol)\b[^.;|]{0,40}\b(?:logs?|logging|dependenc\w+|librar\w+|packages?|modules?|polic(?:y|ies)|access|permissions?|privileges|accounts?|users?|roles?|keys?|secrets?|credentials?|certificates?|backups?|rate limits?|rules?|firewalls?|configurations?|settings|images?|containers?|systems?|servers?|infrastructure|code(?:base)?|controls?|practices|procedures?|documentation|docs|posture|architecture|threat models?|alerts?|metrics|audits?|tests?|scans?|training|drills?|os|software|protokolle|abhangigkeiten|zugriff\w*|berechtigungen|journaux|dependances|acces|registros|dependencias|accesos|permisos|acessos|permissoes|gunluk\w*|bagimlilik\w*|erisim\w*)\b|(?:审查|检查|更新|审计)[^。;]{0,12}(?:日志|依赖|权限|策略|配置|密钥)|(?:ログ|依存|権限|設定|ポリシー)[^。]{0,12}(?:確認|見直|更新|監査)/u

/** Somebody of the project, or of the reporters, in so many words. */
const SOMEBODY = /\b(?:we|us|our|i|you|your|they|will|team|maintainers?|wir|nous|nosotros|nos)\b|我们|我們/

/**
 * Whether a period is one of upkeep, with no reporter at its other end: an open box of a list of things to do; a task that
 * comes again and again, or a review, that neither its own words nor those above it tie to a report or a weakness.
 */
export function isUpkeep(statement: Statement, milestones: readonly Milestone[]): boolean {
  const { period, before, after, sentence, labels, headings, isEntry, isOfGuide } = statement
  if (TO_DO.test(sentence)) return true
  const isAbove = headings.some((heading) => ABOUT_REPORTS.test(heading))
  const isSomebodys = SOMEBODY.test(sentence)
  const isTold = isAbove || labels.some((label) => ABOUT_REPORTS.test(label)) || isSomebodys
  if (isOfGuide && sectionOf(headings) !== 'handling' && !isTold && !REPORT_ITSELF.test(sentence)) return true
  const isTriage = milestones.every((milestone) => milestone === 'triage')
  if (!period.recurring && !isTriage) return false
  const said = `${before} ${withoutAnchor(after)}`
  const isNews = milestones.includes('status-update')
  const all = [said, ...labels].join(' | ')
  if (!isNews && UPKEEP.test(all) && !TIED.test(said)) return true
  if (isAbove || REPORT.test([sentence, ...labels].join(' | '))) return false
  if (isNews) return !isSomebodys && !(PROGRESS.test(all) && !TO_OTHERS.test(all))
  return period.recurring || (isEntry && !isSomebodys && isReview(said))
}

/** News of the work, and whom else they may be for. */
const PROGRESS =
  /\b(?:status\w*|progress|fortschritt\w*|stand|avancement|estado|progreso|andamento|progresso|durum\w*)\b|進捗|状況|进展|進展|状态/
const TO_OTHERS = /\bto (?:the )?(?:management|board|executives?|stakeholders?|customers?|clients?|users?|leadership)\b/

/** Whose report, or which, as the object of a review: "we review all reports and their logs". */
const TIED =
  /\b(?:(?:your|the|all|each|every|new|open|incoming|any) (?:\w+ )?(?:reports?|submissions?)|reported (?:vulnerabilit\w+|issues?)|reporters?|researchers?|you)\b/

/** A word for triage that is said of much else. */
function isReview(said: string): boolean {
  return /\b(?:review|audit|check|inspect|evaluat\w+|verif\w+|validat\w+|analysis|investigat\w+)\b/.test(said)
}
