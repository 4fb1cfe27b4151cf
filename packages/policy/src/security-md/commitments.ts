import type { Reading } from '../issue.js'
import { carriedBy } from './anaphora.js'
import { refersBack } from './back-reference.js'
import { type Clause, clausesOf } from './clause.js'
import { complex, MOST_PERIODS, type SecurityMdIssue } from './guard.js'
import { type Judgement, judge } from './judge.js'
import { labelOf, labelsOfCell } from './labels.js'
import { milestonesIn } from './milestone.js'
import type { NamedPeriod } from './named-period.js'
import type { Passage, Text } from './passage.js'
import { findPeriods } from './period.js'
import type { Quotes } from './quotation.js'
import { sentencesOf } from './sentence.js'
import { firstPriorityIn, severitiesIn } from './severity.js'
import { Siblings } from './siblings.js'
import type { Statement } from './statement.js'
import { cellAt, type Row, type Table } from './table.js'
import { isCaseOrStep, periodOfCell, unitOfColumn } from './table-unit.js'
import { Findings, type Timed } from './timed.js'
import type { Document } from './tree.js'
import { asksForReports } from './upkeep.js'

/** Reads what a policy promises with a time. The same promise made twice is given once, where it stands first. */
export function readTimed(document: Document, quotes: Quotes): Reading<Timed, SecurityMdIssue> {
  const reader = new TimedReader(quotes, firstPriorityIn(document.source), !asksForReports(document))
  for (const block of document.blocks) {
    if (reader.periods > MOST_PERIODS) return { issues: [complex(1, `more than ${MOST_PERIODS} periods of time`)] }
    if (block.kind === 'table') reader.table(block)
    else if (block.kind === 'heading') reader.heading(block)
    else reader.passage(block)
  }
  return reader.periods > MOST_PERIODS
    ? { issues: [complex(1, `more than ${MOST_PERIODS} periods of time`)] }
    : { value: reader.findings.found() }
}

/** What stands around a sentence. */
interface Surroundings {
  /** The entries that it is part of, the outermost first; null outside of lists. */
  readonly list?: readonly string[] | null
  /** The sentence before it in its block; null where that names a period. */
  readonly before?: string | null
  /** What the number of a cell means in its column. */
  readonly number?: NamedPeriod | null
}

/** In characters. A longer heading is no label. */
const LONGEST_HEADING = 200

class TimedReader {
  /** How many were weighed so far. */
  periods = 0
  readonly findings = new Findings()
  readonly #quotes: Quotes
  readonly #firstPriority: 0 | 1
  readonly #isGuide: boolean
  readonly #siblings = new Siblings()
  readonly #named: NamedPeriod[] = []

  constructor(quotes: Quotes, firstPriority: 0 | 1, isGuide: boolean) {
    this.#quotes = quotes
    this.#firstPriority = firstPriority
    this.#isGuide = isGuide
  }

  /** "Critical (answer within 24 hours)": a heading says enough only where it says how bad, what and how long. */
  heading(heading: Passage): void {
    this.#siblings.clear()
    const { text, folded } = heading
    if (text.length > LONGEST_HEADING) return
    const isCase = severitiesIn(folded, this.#firstPriority).length > 0 && /[(:]|\s-\s/.test(folded)
    if (!isCase || milestonesIn(folded).length === 0) return
    const context = { labels: [], headings: heading.headings, isEntry: true, isCell: false }
    this.#sentence(heading, 0, text.length, context, { start: 0, end: text.length })
  }

  passage(passage: Passage): void {
    if (passage.kind !== 'item') this.#siblings.clear()
    const label = labelOf(passage.folded)
    const labels = [label, ...passage.parents.toReversed(), passage.lead].filter((text) => text !== '')
    const isEntry = passage.kind === 'item' || passage.parents.length > 0
    let before: string | null = null
    for (const { start, end } of sentencesOf(passage)) {
      const folded = passage.folded.slice(start, end)
      const weighed = this.periods
      const isLabelled = isEntry || labelOf(folded) !== '' || (folded.length < 60 && passage.folded.length < 160)
      this.#sentence(
        passage,
        start,
        end,
        {
          labels: isEntry ? labels : label === '' ? [] : [label],
          headings: passage.headings,
          isEntry: isLabelled,
          isCell: false,
        },
        { start, end },
        { list: passage.parents, before },
      )
      before = this.periods === weighed ? folded : null
    }
  }

  table(table: Table): void {
    this.#siblings.clear()
    const units = table.header.map(({ folded }) => unitOfColumn(folded))
    for (const row of table.rows) {
      const counted = units.map((unit, column) =>
        unit !== null && isCaseOrStep(row) ? periodOfCell(cellAt(row, column).folded, unit) : null,
      )
      const timed = row.cells.map(
        (cell, column) => (counted[column] ?? null) !== null || findPeriods(cell.folded, cell.text).length > 0,
      )
      for (const [column, cell] of row.cells.entries()) {
        if (!timed[column]) continue
        const context = {
          labels: labelsOfCell(table, row, column, timed),
          headings: table.headings,
          isEntry: true,
          isCell: true,
        }
        const number = counted[column] ?? null
        if (number === null)
          for (const { start, end } of sentencesOf(cell)) this.#sentence(cell, start, end, context, row)
        else this.#sentence(cell, 0, cell.text.length, context, row, { number })
      }
    }
  }

  #sentence(
    text: Text,
    start: number,
    end: number,
    context: Pick<Statement, 'labels' | 'headings' | 'isEntry' | 'isCell'>,
    quoted: Row | { readonly start: number; readonly end: number },
    { list = null, before = null, number = null }: Surroundings = {},
  ): void {
    if (this.periods > MOST_PERIODS) return
    const sentence = text.folded.slice(start, end)
    const found = number === null ? findPeriods(sentence, text.text.slice(start, end)) : [number]
    const periods = found.filter(
      (period) => !text.code.some((code) => code.start < start + period.end && code.end > start + period.start),
    )
    this.periods += periods.length
    if (periods.length === 0 && list !== null) this.#siblings.pass(sentence, list)
    if (periods.length === 0 || this.periods > MOST_PERIODS) return
    const clauses = clausesOf(sentence, 0, sentence.length, periods, namesSomething)
    // "P0: 24 hours, P1: 72 hours to first response": the last clause says it for all.
    const last = clauses.at(-1)
    let inherited = last === undefined || clauses.length === 1 ? [] : milestonesIn(sentence.slice(last.period.end))
    for (const clause of clauses) {
      const statement = {
        ...context,
        ...partsOf(sentence, clause),
        sentence,
        isOfGuide: this.#isGuide && (context.isCell || (list !== null && list.length > 0) || isItem(text)),
        inherited,
        sibling: null,
        firstPriority: this.#firstPriority,
      }
      const alone = clauses.length === 1
      const sibling = alone
        ? (carriedBy(before, sentence) ?? (list === null ? null : this.#siblings.before(statement, list)))
        : null
      const isKnown = refersBack(statement, this.#named)
      const judgement: Judgement = isKnown ? { kind: 'elsewhere' } : judge({ ...statement, sibling })
      this.#named.push(clause.period)
      if (list !== null) this.#siblings.keep(judgement, alone, list)
      if (judgement.kind === 'commitment') inherited = judgement.milestones
      const quote =
        'cells' in quoted
          ? this.#quotes.row(quoted, text, start, end)
          : this.#quotes.text(text, quoted.start, quoted.end)
      this.findings.take(judgement, clause.period, quote)
    }
  }
}

function partsOf(sentence: string, { period, start, end }: Clause): Pick<Statement, 'period' | 'before' | 'after'> {
  return { period, before: sentence.slice(start, period.start), after: sentence.slice(period.end, end) }
}

function isItem(text: Text | Passage): boolean {
  return 'kind' in text && text.kind === 'item'
}

function namesSomething(folded: string): boolean {
  return milestonesIn(folded).length > 0 || severitiesIn(folded).length > 0
}
