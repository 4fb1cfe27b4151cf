/**
 * Something that goes wrong, at which requests and how.
 *
 * `answer`: this instead of the route's own answer; without `body`, GitHub's message for an error.
 * `hang`: nothing ever comes; with `midBody`, half of the answer comes and then nothing.
 * `reset`: the connection is cut, before the answer or in the middle of it.
 * `truncate`: a whole answer of status 200 whose JSON ends in the middle.
 * `link`: the page's `Link` leads to `to`; `self` leads back to this very page.
 */
export type Fault = FaultPlace & FaultAction

/** Which requests a fault befalls. */
interface FaultPlace {
  /** As GitHub's documentation writes it: `GET /repos/{owner}/{repo}/security-advisories`. */
  readonly route: string
  /** Only requests for this repository, by name. */
  readonly repository?: string
  /** Which of these requests, counted from 1. Default: every one. Pages and tries count alike. */
  readonly nth?: number | readonly number[]
}

type FaultAction =
  | {
      readonly does: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  | { readonly does: 'hang'; readonly midBody?: boolean }
  | { readonly does: 'reset'; readonly midBody?: boolean }
  | { readonly does: 'truncate' }
  | { readonly does: 'link'; readonly to: string }

/** Counts requests per fault, and says which fault befalls this one, if any. The first in the list wins. */
export function countFaults(
  faults: readonly Fault[],
): (route: string, repository: string | undefined) => Fault | undefined {
  const counts = new Map<Fault, number>()
  return (route, repository) => {
    let befalls: Fault | undefined
    for (const fault of faults) {
      if (fault.route !== route || (fault.repository !== undefined && fault.repository !== repository)) continue
      const count = (counts.get(fault) ?? 0) + 1
      counts.set(fault, count)
      if (fault.nth === undefined || [fault.nth].flat().includes(count)) befalls ??= fault
    }
    return befalls
  }
}
