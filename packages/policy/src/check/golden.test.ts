import { expect, test } from 'vitest'
import { checkTexts } from './check-texts.js'
import { CHECKS } from './finding.js'
import { NOW } from './fixtures/found.js'
import { EVERYTHING_WRONG, IOC_NER, TEXTS_DISAGREE, THREATDEX, WRONG_TEXTS } from './fixtures/wrong-texts.js'
import { countFindings, formatFindings } from './format-findings.js'

test.each([
  { name: 'everything-wrong', texts: EVERYTHING_WRONG },
  { name: 'texts-disagree', texts: TEXTS_DISAGREE },
  { name: 'threatdex', texts: THREATDEX },
  { name: 'threatextract-ioc-ner', texts: IOC_NER },
  { name: 'nothing', texts: {} },
])('what people read of $name', async ({ name, texts }) => {
  const findings = checkTexts(texts, NOW)
  await expect(`${formatFindings(findings)}\n\n${countFindings(findings)}\n`).toMatchFileSnapshot(
    `fixtures/${name}.txt`,
  )
})

test('every code has a text that is wrong in its way', () => {
  const codes = new Set(WRONG_TEXTS.flatMap((texts) => checkTexts(texts, NOW)).map(({ code }) => code))
  expect([...codes].sort()).toEqual(Object.keys(CHECKS).sort())
})
