import type { Field } from '../report.js'
import { NAMES } from './written.js'

/**
 * What people call the parts of a report besides our own names for them: in English, then German, French, Spanish,
 * Portuguese, Japanese and Chinese, without accents, plurals, and the words of {@link IDLE}. Names that tell something
 * of their own ("Root cause") are left out on purpose: such a section stays in the description, heading and all.
 */
const CALLED: Readonly<Partial<Record<Field, string>>> = {
  summary:
    'title|overview|tldr|tl dr|abstract|short description|zusammenfassung|kurzbeschreibung|titel|resume|titre|resumen|titulo|resumo|概要|要約|タイトル|摘要|标题|概述',
  description:
    'detail|what is the vulnerability|beschreibung|einzelheiten|descripcion|detalle|descricao|detalhe|説明|詳細|描述|详情',
  type: 'weakness|weakness type|vulnerability class|vulnerability category|type buffer overflow sql injection cross site scripting|art|tipo|種類|类型',
  cwe: 'cwe id|weaknesses',
  component:
    'module|package|product|product name|asset|target|software product containing|komponente|composant|componente|コンポーネント|组件',
  location:
    'affected code|vulnerable code|code location|affected file|vulnerable file|vulnerable function|path source file|path source file related manifestation|location source code|location source code tag branch commit direct url|fundstelle|emplacement|ubicacion|localizacao|該当箇所|代码位置|位置',
  version: 'product version|versionen|versiones|versao|versoes|バージョン|版本',
  environment:
    'configuration|special configuration|special configuration required reproduce|product version configuration applicable|prerequisite|precondition|platform|umgebung|voraussetzungen|environnement|prerequis|entorno|requisito|ambiente|環境|前提条件|环境|测试环境',
  severity:
    'risk|schweregrad|gravite|severite|severidad|gravedad|severidade|gravidade|深刻度|重大度|严重程度|严重性|危害等级',
  rationale: 'rationale|severity rationale|severity justification',
  cvss: 'cvss v3|cvss v3 1|cvss 3 1|cvss v4|cvss v4 0|cvss 4 0',
  impact:
    'impact including how attacker exploit|impact exploiting|attack scenario|exploit scenario|consequence|auswirkung|auswirkungen|impacto|影響|影响|危害',
  steps:
    'step|reproduction|reproduction step|how to reproduce|reproduce|repro|repro step|step reproduce|step step instruction reproduce|step step reproduction instruction|replication step|step reproduction|schritte|schritte reproduzieren|reproduktion|etape|etape reproduction|etape reproduire|paso|paso reproducir|passo|passo reproduzir|再現手順|手順|复现步骤|重现步骤|复现|步骤',
  poc: 'poc|proof concept|proof concept exploit code|exploit|exploit code|exploitation|poc code|reproducer|test case|how attacker exploit|how attacker exploit proof concept|machbarkeitsnachweis|preuve concept|prueba concepto|prova conceito|概念実証|概念验证|验证代码|验证',
  logs: 'log output|stack trace|stacktrace|backtrace|crash log|asan|asan output|protokolle|journaux|registro|ログ|日志',
  fix: 'fix|fixes|remediation|mitigation|recommendation|solution|patch|patches|workaround|mitigation remediation action|how fix|how fixed|behebung|losungsvorschlag|empfehlung|gegenmaßnahmen|correctif|solucion|mitigacion|correccion|solucao|mitigacao|correcao|対策|修正案|修复建议|修复方案|缓解措施',
  contact:
    'contact information|contact detail|reporter|reported by|your name|email|e mail|contact email|kontakt|contacto|contato|連絡先|联系方式',
  credit: 'acknowledgement|acknowledgment|discovered by|found by|finder|danksagung|credito|謝辞|クレジット|致谢',
  anonymous: 'remain anonymous|stay anonymous|anonym|anonyme|anonimo|匿名',
  public:
    'publicly known|publicly disclosed|publicly discussed|offentlich bekannt|deja public|ya es publico|ja e publico|公開済み|已公开',
  exploited: 'exploited|exploited wild|wird ausgenutzt|deja exploitee|ya explotada|ja explorada|悪用あり|已被利用',
  references:
    'link|supporting material|supporting material reference|supporting material reference screenshot|resource|further reading|see also|cve|cve id|referenzen|verweise|referencia|参考|参考文献|参考資料|参考资料|参考链接',
  disclosure:
    'disclosure|disclosure timeline|disclosure policy|plan publicly disclose|offenlegung|divulgation|divulgacion|divulgacao|公開予定|披露计划',
  found:
    'how found|how discovered|how find|discovery|tool|tool used|wie gefunden|decouverte|descubrimiento|descoberta|発見方法|发现方式',
  ai: 'ai|ai use|ai usage|ai disclosure|ai assistance|ki nutzung|utilisation de l ia|uso de ia|aiの使用|ai使用',
}

/** Words that leave the meaning of a name as it is: "Potential impact of the vulnerability" is an impact. */
const IDLE = new Set(
  `a an the this it is are be being was what there if any which can may might possible to of for on in by and or do does did that you
  i your yourself e g s etc vulnerability vulnerabilities issue bug problem report finding security technical potential
  affected vulnerable impacted suggested proposed recommended actively evidence brief short executive full business
  optional test tested testing level rating assessment vector string base score
  der die das des betroffene betroffener schwachstelle technische mögliche zum zur
  de la le les du pour vulnérabilité affecté affectée
  del los las para vulnerabilidad vulnerabilidade afectado afectada afetado afetada da do`
    .split(/\s+/)
    .map((word) => singular(unaccented(word))),
)
/** The same in languages that set no space between words. */
const IDLE_CJK = /脆弱性の|影響を受ける|対象|受影响|影响(?=版)|漏洞/g

/** Fields whose headings often go on: "Steps to reproduce the crash", "Impact on users". */
const GOES_ON = 'summary|description|impact|steps|poc|fix|references'.split('|')

let known: ReadonlyMap<string, Field> | undefined

/** By what it is called. Made when first asked for, as importing must cost nothing. */
function called(): ReadonlyMap<string, Field> {
  known ??= new Map(
    (Object.keys(NAMES) as Field[]).flatMap((field) =>
      [NAMES[field], ...(CALLED[field]?.split('|') ?? [])].map((name) => [singular(plain(name)), field] as const),
    ),
  )
  return known
}

/** A heading or label reduced to its words: `## 2. **Proof of Concept (PoC):**` is `proof of concept poc`. */
export function plain(title: string): string {
  return unaccented(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d+ )+/, '')
}

/** As people write who have no such keys. Kana keep their marks, which make other letters of them. */
function unaccented(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
}

function singular(words: string): string {
  return words.replace(/(?<=\w\w)s\b/g, '')
}

/** The field that is meant by a label: by all of its words, or by those that tell. */
export function fieldMeant(name: string): Field | undefined {
  const words = name.length > 120 ? '' : plain(name)
  // "Step 1" is one of them, and no name for all.
  if (words === '' || words === 'step') return undefined
  const telling = singular(words.replace(IDLE_CJK, '')).split(' ')
  return called().get(singular(words)) ?? called().get(telling.filter((word) => !IDLE.has(word)).join(' '))
}

/** Words at the end of a heading that tell nothing. */
const SILENT =
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
    const name = title.slice(0, end)
    const field = fieldMeant(name)
    // "Impact on": what it is on is still to come.
    if (field !== undefined && !IDLE.has(singular(plain(name).split(' ').at(-1) ?? ''))) {
      const rest = title.slice(end).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
      return { field: GOES_ON.includes(field) ? field : undefined, rest: SILENT.test(rest) ? '' : rest, goesOn: true }
    }
  }
  return { field: undefined, rest: '', goesOn: false }
}
