import { do_not_optimize } from 'mitata'

/** A question put again and again with another start each time. */
export interface Contender {
  readonly name: string
  /** How many starts to go through in one round: fewer for the slow ones, so that rounds last alike. */
  readonly starts: number
  readonly run: (start: number) => unknown
}

/** Microseconds of processor time a call, in the least disturbed of rounds in which all contenders take turns. */
export type Timing = ReadonlyMap<string, number>

const ROUNDS = 15

/**
 * Processor time, not the wall's: other processes of a shared machine do not count. They still cost caches and clock
 * speed, which only ever adds, so the least of the rounds counts. All groups and all contenders take turns in one
 * process, so that whatever slows the machine down, or warms the engine up, does so for all of them.
 */
export function measure(groups: readonly (readonly Contender[])[]): readonly Timing[] {
  const rounds = groups.map((group) => new Map(group.map(({ name }) => [name, [] as number[]])))
  for (const { starts, run } of groups.flat()) for (let i = 0; i < starts; i += 1) do_not_optimize(run(i % 1024))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, group] of groups.entries()) {
      for (const { name, starts, run } of group) {
        const before = process.cpuUsage()
        for (let i = 0; i < starts; i += 1) do_not_optimize(run(i % 1024))
        const { user, system } = process.cpuUsage(before)
        rounds[index]?.get(name)?.push((user + system) / starts)
      }
    }
  }
  return rounds.map((timing) => new Map([...timing].map(([name, times]) => [name, Math.min(...times)])))
}
