import { advisoryJson, commentJson, type StandInOrganisation } from '@disclock/github/stand-in'
import { policy, published } from './acme.js'
import type { PublicSinks } from './run-action.js'

/**
 * An organisation whose every field of every unpublished advisory and comment holds a value of its own that stands
 * nowhere else. If one of them is found in a public sink, its path says what leaked.
 */
export interface Planted {
  readonly organisation: StandInOrganisation
  /** Each canary with the path of the field that holds it. */
  readonly canaries: ReadonlyMap<string, string>
}

const STATES = ['triage', 'draft', 'closed', 'escalated', undefined]
const SEVERITIES = ['critical', 'high', 'medium', 'low', null]

/** Plants canaries in two advisories of each state: one that is understood whole, and one in which nothing is. */
export function plantCanaries(): Planted {
  const canaries = new Map<string, string>()
  const next = (path: string, canary: (serial: number) => string) => {
    const value = canary(100_000 + canaries.size)
    canaries.set(value, path)
    return value
  }
  const text = (path: string) => next(path, (serial) => `canary${serial}z`)

  /** `json` with every text and number in it replaced, but for those at paths that `keeps`. */
  const sow = (json: unknown, path: string, keeps: (path: string) => boolean): unknown => {
    if (keeps(path)) return json
    if (typeof json === 'string') return json.startsWith('https://') ? `https://github.com/${text(path)}` : text(path)
    if (typeof json === 'number') return Number(next(path, (serial) => `${serial}77`))
    if (Array.isArray(json))
      return json.length === 0 ? [text(`${path}[]`)] : json.map((each, index) => sow(each, `${path}[${index}]`, keeps))
    if (typeof json !== 'object' || json === null) return json
    const entries = Object.entries({ ...json, some_later_field: 'x' })
    return Object.fromEntries(entries.map(([key, value]) => [key, sow(value, `${path}.${key}`, keeps)]))
  }

  const comments: Record<string, readonly object[]> = {}
  const advisories = STATES.flatMap((state, index) =>
    [UNDERSTOOD, /\.ghsa_id$/].map((kept, kind) => {
      const ghsaId = next(`${state}.ghsa_id`, (serial) => `GHSA-cn${kind}${index}-${`${serial}`.slice(2)}-zzzz`)
      const day = `2026-02-${10 + 2 * index + kind}`
      canaries.set(day, `${state}.created_at`)
      const json = advisoryJson({
        ghsaId,
        repository: 'acme/rocket',
        createdAt: `${day}T09:00:00Z`,
        cveId: 'CVE-2026-0001',
        severity: SEVERITIES[index] ?? null,
        cvss: { vector: 'CVSS:3.1/AV:N', score: 9.1 },
        publisher: 'p',
        patchedVersions: '1',
        privateFork: true,
        collaborators: ['c'],
        credits: [{ login: 'd' }],
        ...(state === 'closed' && { closedAt: `${day}T10:00:00Z` }),
        json: { state, comments: 2 },
      })
      const keeps = (path: string) => kept.test(path)
      comments[ghsaId] = [1, 2].map(
        (id) =>
          sow(commentJson({ id, author: 'a', createdAt: `${day}T12:00:00Z` }), `${state}.comment`, keeps) as object, // of an object, an object
      )
      return sow(json, `${state}`, keeps) as object // of an object, an object
    }),
  )
  const rocket = {
    name: 'rocket',
    files: { 'disclosure.yml': policy },
    advisories: [...advisories, ...published],
    comments,
  }
  return { organisation: { login: 'acme', repositories: [rocket] }, canaries }
}

/** What must be as GitHub writes it, or nothing would be read any further. */
const UNDERSTOOD = /\.(ghsa_id|state|severity|comments|score|(created|updated|published|closed|withdrawn)_at)$/

/** The fields whose canaries stand in a text, in whatever way texts are escaped on their way. */
export function leaksIn(text: string, { canaries }: Planted): readonly string[] {
  const decoded = [
    text,
    text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    text.replaceAll(/%([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    text.replaceAll(/[A-Za-z0-9+/]{16,}/g, (match) => Buffer.from(match, 'base64').toString('latin1')),
  ]
  const haystack = decoded.join('\n').toLowerCase()
  return [...canaries].filter(([canary]) => haystack.includes(canary.toLowerCase())).map(([, path]) => path)
}

/** Words that only something of a case can bring into a public sink. */
export const TELLING =
  /GHSA-|CVE-|\b(critical|high|medium|low|triage|draft|closed|escalated|late|overdue(?!<<)|due|kept|sight|new report)\b/i

/** All public sinks as one text. */
export function textOf({ status, stdout, stderr, summary, outputs, others, workspace }: PublicSinks): string {
  return [`exit ${status}`, stdout, stderr, summary, outputs, others, JSON.stringify(workspace)].join('\n')
}
