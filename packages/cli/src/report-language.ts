import type { Language } from '@disclock/report'
import { UsageError } from './usage-error.js'

/** Languages besides English, each loaded only when it is asked for. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('@disclock/report/languages/de')).de,
  fr: async () => (await import('@disclock/report/languages/fr')).fr,
  es: async () => (await import('@disclock/report/languages/es')).es,
  pt: async () => (await import('@disclock/report/languages/pt')).pt,
  ja: async () => (await import('@disclock/report/languages/ja')).ja,
  zh: async () => (await import('@disclock/report/languages/zh')).zh,
}

/** The option `language` of `validate` for a code such as `de`; none for English. */
export async function languageCalled(code: string): Promise<{ readonly language?: Language }> {
  if (code === 'en') return {}
  const load = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined
  if (load === undefined) {
    throw new UsageError(`--language ${code}: write one of en, ${Object.keys(LANGUAGES).join(', ')}`)
  }
  return { language: await load() }
}
