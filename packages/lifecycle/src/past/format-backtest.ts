import type { Backtest, CommitmentRecord } from './backtest.js'
import { formatKept } from './share.js'

/**
 * Back-tests of the same cases under several policies, side by side, as lines of text without Markdown: for each
 * commitment what every policy says of it and how often history would have kept that.
 *
 * @param backtests By the policy's name. Commitments are matched by their ids.
 */
export function formatBacktests(backtests: ReadonlyMap<string, Backtest>): readonly string[] {
  const all = [...backtests]
  const [first] = all
  if (first === undefined) return []
  const [, { cases, asOf }] = first
  const records = all.flatMap(([name, { commitments }]) => commitments.map((record) => ({ name, record })))
  const ids = [...new Set(records.map(({ record }) => record.commitment))]
  const width = Math.max(...all.map(([name]) => name.length))
  return [
    `${cases} cases as of ${asOf}`,
    ...ids.flatMap((id) => [
      '',
      id,
      ...records
        .filter(({ record }) => record.commitment === id)
        .map(({ name, record }) => `  ${name.padEnd(width)}  ${recordWords(record)}`),
    ]),
  ]
}

function recordWords({ promise, verdicts, share }: CommitmentRecord): string {
  const running = verdicts.open + verdicts.paused
  const ended = verdicts.overtaken
  return [
    `${promise}: ${formatKept(share)}`,
    ...(running > 0 ? [`${running} running`] : []),
    ...(ended > 0 ? [`${ended} ended by others`] : []),
    ...(verdicts['not-applicable'] > 0 ? [`${verdicts['not-applicable']} to which it does not apply`] : []),
  ].join('; ')
}
