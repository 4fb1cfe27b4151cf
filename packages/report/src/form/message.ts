import { h } from './build.js'

/** How long a message stays, in milliseconds. */
const SHOWN = 8000

/** A line that tells what happened, for a while; screen readers say it at once. */
export interface Message {
  readonly root: HTMLElement
  /** `aloud`: only heard, as it is shown elsewhere already. */
  readonly say: (text: string, aloud?: boolean) => void
}

export function message(): Message {
  const root = h('p.status', { role: 'status' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (text: string, aloud = false) => {
    root.textContent = text
    root.classList.toggle('drf-aloud', aloud)
    clearTimeout(timer)
    timer = setTimeout(() => root.replaceChildren(), SHOWN)
  }
  return { root, say }
}
