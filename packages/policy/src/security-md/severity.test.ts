import { describe, expect, test } from 'vitest'
import { fold } from './fold.js'
import { firstPriorityIn, severitiesIn } from './severity.js'

describe('the severities that a time is tied to', () => {
  test.each([
    { why: 'a label', text: 'Critical', says: ['critical'] },
    { why: 'a word for it', text: 'high-severity issues', says: ['high'] },
    { why: 'two in one', text: 'medium and low severity bugs', says: ['medium', 'low'] },
    { why: 'two with a slash', text: 'critical/high', says: ['critical', 'high'] },
    { why: 'a synonym', text: 'Moderate', says: ['medium'] },
    { why: 'a priority', text: 'P1', says: ['critical'] },
    { why: 'a priority and its band', text: 'P2 (CVSS 7.0 to 8.9)', says: ['high'] },
    { why: 'a band alone', text: 'CVSS 4.0-6.9', says: ['medium'] },
    { why: 'all but critical is no severity', text: 'non-critical issues', says: [] },
    { why: 'high, but no severity', text: 'a high priority for us', says: [] },
    { why: 'low, but no severity', text: 'low-quality patches', says: [] },
    { why: 'a bucket', text: 'S3 buckets', says: [] },
    { why: 'German', text: 'kritische Schwachstellen', says: ['critical'] },
    { why: 'Turkish', text: 'kritik açıklar', says: ['critical'] },
    { why: 'by how critical it is, in Turkish', text: 'kritiklik düzeyine göre', says: [] },
    { why: 'with the noun of a level, in Turkish', text: 'Orta düzey açıklar', says: ['medium'] },
    { why: 'with the noun of a level, in French', text: 'niveau élevé', says: ['high'] },
    { why: 'a matter, not a flaw, in Chinese', text: '事情严重', says: [] },
    { why: 'Chinese', text: '高危漏洞', says: ['high'] },
    { why: 'Chinese, a preposition', text: '在公开 Issue 中报告', says: [] },
  ])('$why: $text', ({ text, says }) => {
    expect(severitiesIn(fold(text))).toEqual(says)
  })

  test('priorities count from the first that the document has', () => {
    expect(firstPriorityIn('P0, P1 and P2')).toBe(0)
    expect(severitiesIn('p0', 0)).toEqual(['critical'])
    expect(severitiesIn('p1', 0)).toEqual(['high'])
    expect(firstPriorityIn('P1 to P4')).toBe(1)
  })
})
