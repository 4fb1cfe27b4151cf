/**
 * The text of a file of the page's own origin.
 *
 * @throws {TypeError} It is of another origin, is not there, or leads elsewhere.
 */
export async function readOwn(src: string): Promise<string> {
  const url = new URL(src, document.baseURI)
  if (url.origin !== location.origin) throw new TypeError(`"${url.origin}" is not the origin of the page`)
  const answer = await fetch(url, { redirect: 'error' })
  if (!answer.ok) throw new TypeError(`${url.pathname}: ${answer.status}`)
  return answer.text()
}
