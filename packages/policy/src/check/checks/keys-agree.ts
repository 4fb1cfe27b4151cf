import { quote } from '../../quote.js'
import { type CheckFinding, finding, formatPlace, type Place } from '../finding.js'
import { placeAt, positionOf, type ReadTexts } from '../read-texts.js'

/** A key with which reports may be encrypted: where it is, or what its fingerprint is. */
interface SaidKey {
  readonly kind: 'link' | 'fingerprint'
  readonly value: string
  readonly place: Place
}

/** Keys of which two texts name different ones. A text that names none, or only one more, contradicts nothing. */
export function keysAgree(texts: ReadTexts): readonly CheckFinding[] {
  const all = keysIn(texts)
  return all.flatMap((one, index) => all.slice(0, index).flatMap((other) => difference(one, other)))
}

function difference(one: readonly SaidKey[], other: readonly SaidKey[]): readonly CheckFinding[] {
  return (['link', 'fingerprint'] as const).flatMap((kind) => {
    const here = one.filter((key) => key.kind === kind)
    const there = other.filter((key) => key.kind === kind)
    const [first] = here
    const [second] = there
    const isShared = here.some(({ value }) => there.some((key) => key.value === value))
    if (first === undefined || second === undefined || isShared) return []
    const message = `the key for reports is ${quote(first.value)} here, and ${quote(second.value)} in ${formatPlace(second.place)}`
    return [finding('keys-differ', first.place, message, 'name the key that you can read with in both', [second.place])]
  })
}

const KEY_LINK = /https:\/\/[^\s<>()[\]"'`]{1,300}?(?:\.asc|\.gpg|\.pgp|pgp[-_]key\.txt)\b/gi
const FINGERPRINT = /\b(?:[0-9A-F]{4}[ \u00a0]{0,2}){9}[0-9A-F]{4}\b/gi

function keysIn({ securityMd, disclosure, securityTxt }: ReadTexts): readonly (readonly SaidKey[])[] {
  const inProse = securityMd
    .filter(({ read }) => read.pgp)
    .map((read) => [
      ...matches(read.text, KEY_LINK).map(({ value, at }) => link(value, placeAt(read, at))),
      ...matches(read.text, FINGERPRINT).map(({ value, at }) => fingerprint(value, placeAt(read, at))),
    ])
  const inPolicy = (disclosure?.policy.contacts ?? []).flatMap(({ pgp }, index) => {
    if (disclosure === null || pgp === undefined || pgp === 'on-request') return []
    return [link(pgp, { source: disclosure.source, ...positionOf(disclosure, ['contacts', index, 'pgp']) })]
  })
  const inSecurityTxt = (securityTxt?.reading.fields ?? []).flatMap(({ name, value, line, column }) => {
    if (securityTxt === null || name !== 'Encryption') return []
    const place = { source: securityTxt.source, line, column }
    const hex = /^openpgp4fpr:([0-9a-f]{40})$/i.exec(value)?.[1]
    if (hex !== undefined) return [fingerprint(hex, place)]
    return /^https:/i.test(value) ? [link(value, place)] : []
  })
  return [...inProse, inPolicy, inSecurityTxt]
}

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ 0: value, index: at }) => ({ value, at }))
}

function link(value: string, place: Place): SaidKey {
  return { kind: 'link', value, place }
}

function fingerprint(value: string, place: Place): SaidKey {
  return { kind: 'fingerprint', value: value.replace(/\s/g, '').toUpperCase(), place }
}
