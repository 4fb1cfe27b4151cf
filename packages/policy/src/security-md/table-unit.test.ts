import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'
import { fold } from './fold.js'
import { unitOfColumn } from './table-unit.js'

test.each([
  { heading: 'Days', unit: 'days' },
  { heading: 'Days to fix', unit: 'days' },
  { heading: 'SLA (hours)', unit: 'hours' },
  { heading: 'Time in business days', unit: 'business-days' },
  { heading: 'Behebung (Werktage)', unit: 'business-days' },
  { heading: 'Délai (jours)', unit: 'days' },
  { heading: 'Süre (gün)', unit: 'days' },
  { heading: '修复时限（天）', unit: 'days' },
  { heading: 'Severity', unit: null },
  { heading: 'Score (d)', unit: null },
  { heading: 'Average days to fix', unit: null },
  { heading: 'Days of support', unit: null },
])('the column $heading counts $unit', ({ heading, unit }) => {
  expect(unitOfColumn(fold(heading))).toBe(unit)
})

describe('numbers in a column of days', () => {
  const read = (text: string) =>
    readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments.map(
      ({ milestone, amount, max, unit, severity, quote }) =>
        `${milestone} ${max === null ? amount : `${amount}-${max}`} ${unit} ${severity} <<${quote}>>`,
    )

  test.each([
    {
      why: 'the heading says what',
      text: '| Severity | Days to fix |\n|---|---|\n| High | 14 |',
      says: ['fix 14 days high <<| High | 14 |>>'],
    },
    {
      why: 'the sentence above says what',
      text: 'We fix what is confirmed in so many days:\n\n| Level | Days |\n|---|---|\n| Low | 30-60 |\n| Medium | * |',
      says: ['fix 30-60 days low <<| Low | 30-60 |>>'],
    },
    {
      why: 'the row says what',
      text: '| Step | Hours |\n|---|---|\n| Acknowledgement | 48 |',
      says: ['acknowledgement 48 hours null <<| Acknowledgement | 48 |>>'],
    },
    { why: 'a record of the past', text: '| Case | Days to fix |\n|---|---|\n| CVE-2024-1 | 14 |', says: [] },
    { why: 'no unit', text: '| Severity | Fix |\n|---|---|\n| High | 14 |', says: [] },
    { why: 'no number', text: '| Severity | Days to fix |\n|---|---|\n| High | soon |', says: [] },
  ])('$why', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})
