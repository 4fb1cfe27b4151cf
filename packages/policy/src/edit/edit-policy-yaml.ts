import { isAlias, parseDocument, visit } from 'yaml'
import type { Reading } from '../issue.js'
import { readLayer } from '../layer.js'
import type { Policy } from '../policy.js'
import type { Note } from '../prose/promise-notes.js'
import { positionAt } from '../yaml/locate.js'
import type { LocatedIssue } from '../yaml/located-issue.js'
import { readDocument } from '../yaml/read-document.js'
import { readPolicyYaml } from '../yaml/read-policy-yaml.js'
import { type Data, hasFields, isSame } from './data.js'
import { revised, spliced } from './revise.js'
import { fullRows, leastRows } from './rows.js'
import { saidBy, toSay } from './said.js'

/** What goes with an edit besides the policy. */
export interface EditOptions {
  /** The name of the text for messages. Default: `disclosure.yml`. */
  readonly source?: string
  /** Comments above commitments that are new or change, by their id. Default: none. */
  readonly notes?: ReadonlyMap<string, readonly Note[]>
}

/**
 * The text of a `disclosure.yml`, changed so that it says what `wanted` says; or why the text, or what it would become,
 * is no policy.
 *
 * Only values that differ are written anew. Comments, order, quotation marks and blank lines of everything else stay to
 * the letter. What is new stands where the order of the schema has it; what goes takes the comments directly above and
 * beside it along, and no others. A text that says it all already is given back as it is. Lines and presets of `wanted`
 * are not looked at: what the presets of the text promise stays theirs, and what of it is not wanted is dropped.
 *
 * @throws {RangeError} `wanted` cannot be said over the presets of the text: it builds on others, changes a commitment
 *   that is said to be a preset's, or is silent where they are not.
 * @example
 * editPolicyYaml(text, { ...policy, project: 'Rocket' }).value
 */
export function editPolicyYaml(
  text: string,
  wanted: Policy,
  { source = 'disclosure.yml', notes = new Map() }: EditOptions = {},
): Reading<string, LocatedIssue> {
  const current = readPolicyYaml(text, source)
  if (current.issues) return current
  // A text that was read as a policy is one document, without faults.
  const layer = readLayer(readDocument(text).value?.data)
  const own = saidBy(layer)
  const will = fullRows(toSay(own, layer.extends, current.value, wanted))
  const change = { was: fullRows(own), will, least: leastRows(will) }
  const notesOf = (row: Data) => (hasFields(row) ? (notes.get(String(row.id)) ?? []) : [])
  const edited = isSame(change.was, change.will) ? text : withChange(text, change, notesOf)
  const back = readPolicyYaml(edited, source)
  if (back.value !== undefined && isSame(meant(back.value), meant(wanted))) return { value: edited }
  const shared = sharedPart(text)
  if (shared !== null) return { issues: [{ ...SHARED, ...shared, source }] }
  if (back.issues) return back
  throw new RangeError('the policy cannot be said over the presets of the text')
}

/** The change in a text that may begin with a mark of byte order, and whose lines may end as on Windows. */
function withChange(text: string, change: Parameters<typeof revised>[2], notes: Parameters<typeof revised>[4]): string {
  const isWindows = text.includes('\r\n') && !/(?<!\r)\n/.test(text)
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const unmarked = text.slice(mark.length)
  const plain = isWindows ? unmarked.replaceAll('\r\n', '\n') : unmarked
  const { contents } = parseDocument(plain, { schema: 'core', stringKeys: true, keepSourceTokens: true })
  const splice = revised(plain, contents, change, { name: null, head: null, inFlow: false }, notes)
  const edited = spliced(plain, 0, plain.length, [splice])
  return mark + (isWindows ? edited.replaceAll('\n', '\r\n') : edited)
}

/** What a policy says. The order of commitments beside those of presets is the language's own. */
function meant(policy: Policy): Data {
  const commitments = policy.commitments.map((one) => ({ ...one, line: null }))
  const inOrder = policy.presets.length === 0 ? commitments : commitments.sort((a, b) => (a.id < b.id ? -1 : 1))
  // A policy is plain data.
  return { ...policy, commitments: inOrder } as unknown as Data
}

/** Where the first alias stands: what is changed in one place would change in the other. */
function sharedPart(text: string): ReturnType<typeof positionAt> | null {
  const { value } = readDocument(text)
  let found: ReturnType<typeof positionAt> | null = null
  if (value === undefined) return null
  visit(value.document, (_, node) => {
    if (!isAlias(node)) return undefined
    found = positionAt(value.lines, node.range?.[0] ?? 0)
    return visit.BREAK
  })
  return found
}

const SHARED = {
  code: 'too-many-aliases',
  path: [],
  message: 'a part to be written is shared with another by "&" or "*"',
  hint: 'write it out in both places',
} as const
