import { isFields } from './fields.js'

/** Someone on GitHub. */
export interface Person {
  readonly login: string
  /** Whether it is an App or another machine. What a bot writes is no acknowledgement. */
  readonly bot: boolean
}

/** The person in a JSON field; null for a deleted account, undefined where GitHub did not say. */
export function parsePerson(json: unknown): Person | null | undefined {
  if (json === null) return null
  if (!isFields(json) || typeof json.login !== 'string' || json.login === '') return undefined
  return { login: json.login, bot: json.type === 'Bot' || json.login.endsWith('[bot]') }
}
