/** Longer links are cut or refused by some mail programs and by the systems that hand them over. */
const MAX_LINK = 1900

/** Half of a character, on which `encodeURIComponent` throws. */
const LONE = /\p{Surrogate}/gu

/**
 * A link that opens a new e-mail. Null where it would be longer than mail programs reliably take: then the text has to
 * be attached or pasted.
 */
export function mailLink(address: string, subject: string, body = ''): string | null {
  const encode = (text: string) => encodeURIComponent(text.replace(LONE, '\ufffd').replace(/\r?\n/g, '\r\n'))
  const link = `mailto:${encode(address).replace('%40', '@')}?subject=${encode(subject)}${body && `&body=${encode(body)}`}`
  return link.length > MAX_LINK ? null : link
}
