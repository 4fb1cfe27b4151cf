import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The repository on GitHub that the `package.json` of a folder names; nothing where it names none. */
export async function repositoryIn(folder: string): Promise<{ readonly repository?: string }> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '')
  const written = /"repository"\s{0,9}:\s{0,9}(?:\{[^{}]{0,400}?"url"\s{0,9}:\s{0,9})?"(?<url>[^"]{1,200})"/.exec(text)
    ?.groups?.url
  const named =
    /^(?:(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?github\.com\/|github:|git@github\.com:)?(?<slug>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/
  const slug = named.exec(written ?? '')?.groups?.slug
  return slug === undefined ? {} : { repository: slug }
}
