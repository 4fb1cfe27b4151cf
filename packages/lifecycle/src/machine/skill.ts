import type { Letter } from './history.js'

/** One thing better than its opposite: `first` before `second`, such as a fix ready before the public knows. */
export interface Desideratum {
  /** In CERT/CC's notation, such as `F<P`. */
  readonly name: string
  readonly first: Letter
  readonly second: Letter
  /** How often chance alone fulfils it, as a fraction: each event that is possible next is as likely as any other. */
  readonly luck: readonly [numerator: number, denominator: number]
}

/** What coordinated disclosure wishes for, with how often luck alone brings it. @see CERT/CC, Vultron: measuring CVD */
export const DESIDERATA: readonly Desideratum[] = [
  wish('V', 'P', [1, 3]),
  wish('V', 'X', [2, 3]),
  wish('V', 'A', [3, 4]),
  wish('F', 'P', [1, 9]),
  wish('F', 'X', [1, 3]),
  wish('F', 'A', [3, 8]),
  wish('D', 'P', [1, 27]),
  wish('D', 'X', [1, 6]),
  wish('D', 'A', [3, 16]),
  wish('P', 'X', [1, 2]),
  wish('P', 'A', [2, 3]),
  wish('X', 'A', [1, 2]),
]

function wish(first: Letter, second: Letter, luck: Desideratum['luck']): Desideratum {
  return { name: `${first}<${second}`, first, second, luck }
}

/**
 * Whether a history fulfils a desideratum. Once `first` has come before `second`, it is fulfilled, also while `second`
 * has not come; once `second` has come before `first`, it is violated for good. Until either comes, nobody can tell.
 *
 * @param history The letters in the order in which they came to hold, as `historyOf` gives them.
 */
export function fulfilment(history: string, { first, second }: Desideratum): 'fulfilled' | 'violated' | 'undecided' {
  const decisive = [...history].find((letter) => letter === first || letter === second)
  if (decisive === undefined) return 'undecided'
  return decisive === first ? 'fulfilled' : 'violated'
}

/** How well many cases fulfilled one desideratum, set against luck. */
export interface Skill {
  readonly desideratum: string
  readonly fulfilled: number
  readonly violated: number
  /** Cases in which neither event has come. They are counted here, and nowhere else. */
  readonly undecided: number
  /** 1: always fulfilled; 0: no better than luck; below 0: worse. Null where no case is decided. */
  readonly skill: number | null
  /** Where the skill lies with 95 % confidence; null where no case is decided. */
  readonly interval: readonly [from: number, to: number] | null
}

/**
 * The skill shown in many cases, one row a desideratum: (S/T - luck) / (1 - luck), for S fulfilled of T decided.
 *
 * The interval is Wilson's for S of T, on the same scale. CERT/CC takes Beta(S, T - S), which does not exist where all
 * or none are fulfilled, and those are the cases one has while there are few. With many cases the two agree.
 *
 * @see https://certcc.github.io/Vultron/topics/measuring_cvd/
 */
export function skillOf(histories: readonly string[]): readonly Skill[] {
  return DESIDERATA.map((desideratum) => {
    const outcomes = histories.map((history) => fulfilment(history, desideratum))
    const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((each) => each === outcome).length
    const [fulfilled, violated] = [count('fulfilled'), count('violated')]
    const decided = fulfilled + violated
    const beyondLuck = (share: number) => (share - luckOf(desideratum)) / (1 - luckOf(desideratum))
    const [from, to] = wilson(fulfilled, decided)
    return {
      desideratum: desideratum.name,
      fulfilled,
      violated,
      undecided: count('undecided'),
      skill: decided === 0 ? null : beyondLuck(fulfilled / decided),
      interval: decided === 0 ? null : [beyondLuck(from), beyondLuck(to)],
    }
  })
}

function luckOf({ luck: [numerator, denominator] }: Desideratum): number {
  return numerator / denominator
}

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054

/** @see Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference */
function wilson(hits: number, all: number): readonly [number, number] {
  const share = hits / all
  const middle = share + Z ** 2 / (2 * all)
  const half = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))
  const whole = 1 + Z ** 2 / all
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)]
}
