import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

describe('no legal action against research in good faith', () => {
  test.each([
    ['We stand by a safe harbor for research in good faith.', 'its name'],
    ['# Safe Harbour\n\nAct in good faith.', 'a heading'],
    ['We will not take legal action against you if you keep to this policy.', 'what is not done'],
    ['This safe harbor does not cover tests on the systems of others.', 'what it does not cover'],
    ['If you break these rules, safe harbor is not granted.', 'who does not get it'],
    ['Safe harbor is not available for those who violate this policy.', 'who does not get it, behind'],
    ['Unser Safe Harbor gilt für alle, die sich daran halten.', 'German'],
  ])('%s', (text) => {
    expect(readSecurityMd(text).value?.safeHarbor).toBe(true)
  })

  test.each([
    ['We cannot offer safe harbor.', 'an inability'],
    ['We do not currently provide a safe harbour to anybody.', 'a denial'],
    ['## Safe Harbor\n\nAt present we are unable to grant a safe harbor.', 'under a heading of its name'],
    ['There is no safe harbor.', 'none there is'],
    ['Safe harbor is not offered.', 'the denial behind it'],
    ['We cannot promise that we will not take legal action.', 'the promise is what is denied'],
    ['Einen Safe Harbor können wir nicht zusagen.', 'German, the verb last'],
    ['Wir bieten keinen Safe Harbor.', 'German'],
    ["Nous n'offrons pas de safe harbor.", 'French'],
    ['No ofrecemos un puerto seguro.', 'Spanish'],
    ['Não podemos garantir um porto seguro.', 'Portuguese'],
    ['Safe harbor sağlayamıyoruz.', 'Turkish'],
    ['セーフハーバーは提供できません。', 'Japanese'],
    ['我们不提供安全港。', 'Chinese'],
    ['Search the harbor at night, it is safe.', 'other words'],
  ])('%s', (text) => {
    expect(readSecurityMd(text).value?.safeHarbor).toBe(false)
  })
})
