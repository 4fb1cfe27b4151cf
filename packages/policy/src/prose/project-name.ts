import { plainLine } from './plain-text.js'

const HEADING = /^ {0,3}#{1,2}[ \t]+(?<title>[^\n]{1,600}?)(?:[ \t]+#+)?[ \t]*$/m

/** What a heading calls a policy, in front of the project's name and behind it. */
const KIND = '(?:(?:security|vulnerability)(?: disclosure| reporting| response)? (?:policy|guidelines?)|security)'
const BEFORE = new RegExp(String.raw`^${KIND}\s*(?:of|for|in|[-–—:])\s+`, 'i')
const BEHIND = new RegExp(String.raw`(?:['’]s)?\s*(?:[-–—:]\s*)?${KIND}$`, 'i')

/**
 * The name of a project from the first heading of its SECURITY.md: `Security policy of Rocket`. Null where the heading
 * names none, as most do: "Security Policy".
 */
export function projectName(text: string): string | null {
  const title = plainLine(HEADING.exec(text.slice(0, 10_000).replace(/\r\n?/g, '\n'))?.groups?.title ?? '')
  if (title === null) return null
  const name = BEFORE.test(title) ? title.replace(BEFORE, '') : title.replace(BEHIND, '')
  return name === title || name === '' ? null : name
}
