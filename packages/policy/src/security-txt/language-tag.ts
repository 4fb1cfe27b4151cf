// Tags that were registered before there was a grammar. The regular ones among them fit it.
const IRREGULAR =
  'en-gb-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-be-fr|sgn-be-nl|sgn-ch-de'
const PRIVATE = 'x(?:-[a-z0-9]{1,8})+'

const LANGUAGE_TAG = new RegExp(
  [
    // Longer first parts have a place in the grammar and none in the registry: "english" is no tag.
    '^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}',
    '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?',
    '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*',
    '(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*',
    `(?:-${PRIVATE})?|${PRIVATE}|${IRREGULAR})$`,
  ].join(''),
  'i',
)

/**
 * Whether a text is a language tag, such as `en`, `pt-BR` or `zh-Hant`. Whether the language exists is not looked up.
 *
 * @see RFC 5646, section 2.1
 */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text)
}
