import type { Field } from '../report.js'

/**
 * What people call the parts of a report: in English, then German,
 * French, Spanish, Portuguese, Japanese and Chinese; as {@link plain} leaves them. Names that tell something of their
 * own ("Root cause") are left out on purpose: such a section stays in the description, heading and all.
 */
const CALLED: Readonly<Record<Field, string>> = {
  summary:
    'Summary|title|vulnerability title|report title|issue title|overview|tldr|tl dr|abstract|executive summary|brief summary|short summary|short description|vulnerability summary|issue summary|bug summary|zusammenfassung|kurzbeschreibung|titel|résumé|titre|resumen|título|resumo|概要|要約|タイトル|摘要|标题|概述',
  description:
    'Description|details|detail|vulnerability details|vulnerability description|technical details|technical description|description of the vulnerability|issue description|bug description|what is the vulnerability|beschreibung|einzelheiten|détails|descripción|detalles|descrição|detalhes|説明|詳細|脆弱性の詳細|描述|详情|漏洞详情|漏洞描述',
  type: 'Type|type of issue|type of vulnerability|vulnerability type|issue type|weakness|weakness type|vulnerability class|vulnerability category|type of issue e g buffer overflow sql injection cross site scripting etc|art der schwachstelle|type de vulnérabilité|tipo de vulnerabilidad|tipo de vulnerabilidade|脆弱性の種類|漏洞类型',
  cwe: 'CWE ids|cwe|cwe id|cwes|weaknesses',
  component:
    'Component|affected component|affected components|module|affected module|package|affected package|product|product name|affected product|affected products|products affected|asset|affected asset|target|what is the affected product|software product s containing the vulnerability|komponente|betroffene komponente|composant|composant affecté|componente|componente afectado|componente afetado|コンポーネント|影響を受けるコンポーネント|组件|受影响组件',
  location:
    'Location|locations|affected code|vulnerable code|code location|affected file|affected files|vulnerable file|vulnerable files|vulnerable function|full paths of source file s related to the manifestation of the issue|the location of the affected source code tag branch commit or direct url|location of the affected source code|fundstelle|emplacement|ubicación|localização|該当箇所|代码位置|漏洞位置',
  version:
    'Version|versions|affected version|affected versions|version affected|versions affected|affected version s|tested version|tested versions|vulnerable version|vulnerable versions|product version|betroffene version|betroffene versionen|version affectée|versions affectées|versión|versión afectada|versiones afectadas|versão|versão afetada|versões afetadas|バージョン|影響を受けるバージョン|対象バージョン|版本|受影响版本|影响版本',
  environment:
    'Environment|test environment|testing environment|configuration|any special configuration required to reproduce the issue|special configuration|product version and configuration if applicable|prerequisites|preconditions|platform|umgebung|voraussetzungen|environnement|prérequis|entorno|requisitos|ambiente|環境|前提条件|环境|测试环境',
  severity:
    'Severity|severity level|severity rating|severity assessment|risk|risk rating|risk level|schweregrad|gravité|sévérité|severidad|gravedad|severidade|gravidade|深刻度|重大度|严重程度|严重性|危害等级',
  rationale: 'Why this severity|rationale|severity rationale|severity justification',
  cvss: 'CVSS vector|cvss|cvss score|cvss vector string|cvss base score|cvss v3|cvss v3 1|cvss 3 1|cvss v4|cvss v4 0|cvss 4 0',
  impact:
    'Impact|security impact|potential impact|business impact|impact of the issue|impact of the issue including how an attacker might exploit the issue|attack scenario|exploit scenario|consequences|what is the impact|what is the impact of exploiting this vulnerability|auswirkung|auswirkungen|conséquences|impacto|影響|影响|危害|漏洞影响',
  steps:
    'Steps to reproduce|steps|reproduction|reproduction steps|how to reproduce|reproduce|repro|repro steps|to reproduce|step to reproduce|step by step instructions to reproduce the issue|step by step reproduction instructions|replication steps|steps for reproduction|schritte|schritte zum reproduzieren|reproduktion|étapes|étapes de reproduction|étapes pour reproduire|pasos|pasos para reproducir|passos|passos para reproduzir|再現手順|手順|复现步骤|重现步骤|复现|步骤',
  poc: 'Proof of concept|poc|proof of concept or exploit code if possible|exploit|exploit code|exploitation|poc code|reproducer|test case|how does an attacker exploit this vulnerability|how may an attacker exploit this vulnerability|how may an attacker exploit this vulnerability proof of concept|machbarkeitsnachweis|preuve de concept|prueba de concepto|prova de conceito|概念実証|概念验证|验证代码|漏洞验证',
  logs: 'Logs|log output|stack trace|stacktrace|backtrace|crash log|asan|asan report|asan output|protokolle|journaux|registros|ログ|日志',
  fix: 'Suggested fix|fix|remediation|mitigation|mitigations|recommendation|recommendations|recommended fix|proposed fix|possible fix|possible solution|solution|patch|patches|workaround|workarounds|suggested mitigation|suggested remediation|suggested mitigation remediation actions|mitigation remediation actions|how can this be fixed|how to fix|behebung|lösungsvorschlag|empfehlung|gegenmaßnahmen|correctif|remédiation|solución|mitigación|corrección|solução|mitigação|correção|対策|修正案|修复建议|修复方案|缓解措施',
  contact:
    'Contact|contact information|contact details|reporter|reported by|your name|email|e mail|contact email|kontakt|contacto|contato|連絡先|联系方式',
  credit:
    'Credit|credits|acknowledgement|acknowledgements|acknowledgment|discovered by|found by|finder|danksagung|crédit|crédits|crédito|créditos|謝辞|クレジット|致谢',
  anonymous: 'Anonymous|remain anonymous|stay anonymous|anonym|anonyme|anónimo|anônimo|匿名',
  public:
    'Already public|publicly known|publicly disclosed|is this vulnerability publicly known|is this vulnerability being publicly discussed|öffentlich bekannt|déjà public|ya es público|já é público|公開済み|已公开',
  exploited:
    'Exploited already|exploited|exploited in the wild|actively exploited|is there evidence that this vulnerability is being actively exploited|wird ausgenutzt|déjà exploitée|ya explotada|já explorada|悪用あり|已被利用',
  references:
    'References|reference|links|supporting material|supporting materials|supporting material references|optional supporting material references screenshots|resources|further reading|see also|cve|cve id|cve ids|referenzen|verweise|références|referencias|referências|参考|参考文献|参考資料|参考资料|参考链接',
  disclosure:
    'Disclosure plans|disclosure plan|disclosure|disclosure timeline|disclosure policy|do you plan to publicly disclose this vulnerability yourself|what are your disclosure plans|i plan to publicly disclose this vulnerability|offenlegung|divulgation|divulgación|divulgação|公開予定|披露计划',
  found:
    'How it was found|how was it found|how found|discovery|tools|tools used|how was the vulnerability discovered|how did you find the vulnerability|how did you find this vulnerability|wie gefunden|découverte|descubrimiento|descoberta|発見方法|发现方式',
  ai: 'Use of AI|ai|ai use|ai usage|ai disclosure|ai assistance|ki nutzung|utilisation de l ia|uso de ia|aiの使用|ai使用',
  acknowledged: 'Agreed to',
}

/** Fields whose headings often go on: "Steps to reproduce the crash", "Impact on users". */
const GOES_ON = 'summary|description|impact|steps|poc|fix|references'.split('|')

let known: ReadonlyMap<string, Field> | undefined

/** By what it is called, as {@link plain} leaves it. Made when first asked for, as importing must cost nothing. */
function called(): ReadonlyMap<string, Field> {
  known ??= new Map(
    Object.entries(CALLED).flatMap(([field, names]) =>
      names.split('|').map((name) => [plain(name), field as Field] as const),
    ),
  )
  return known
}

/** A heading or label reduced to its words: `## 2. **Proof of Concept (PoC):**` is `proof of concept poc`. */
export function plain(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d+ )+/, '')
}

/** The field that is meant by a label. */
export function fieldMeant(name: string): Field | undefined {
  return name.length > 120 ? undefined : called().get(plain(name))
}

/** Words at the end of a heading that tell nothing. */
const IDLE =
  /^(?:the|this|an?|of|for|on|in|and|is|poc|issue|bug|problem|vulnerability|attack|report|details|description|\P{L})+$/iu

/** What a heading means. */
export interface Meant {
  /** Undefined where it is nobody's name. */
  readonly field: Field | undefined
  /** What it says besides. */
  readonly rest: string
  /** Only its beginning is the name. */
  readonly goesOn: boolean
}

/** The field that is meant by a heading, and what it says besides: `Steps to reproduce (as a guest)`. */
export function headingMeant(title: string): Meant {
  const exact = fieldMeant(title)
  if (exact !== undefined || title.length > 120) return { field: exact, rest: '', goesOn: false }
  const ends = [...title.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => index + word.length)
  for (const end of ends.slice(0, -1).slice(0, 8).toReversed()) {
    const field = fieldMeant(title.slice(0, end))
    if (field !== undefined) {
      const rest = title.slice(end).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
      return { field: GOES_ON.includes(field) ? field : undefined, rest: IDLE.test(rest) ? '' : rest, goesOn: true }
    }
  }
  return { field: undefined, rest: '', goesOn: false }
}
