import { expect, test } from 'vitest'
import * as securityTxt from './security-txt.js'

test('the public names', () => {
  expect(Object.keys(securityTxt).sort()).toEqual([
    'checkSecurityTxt',
    'formatSecurityTxt',
    'parseSecurityTxt',
    'writeSecurityTxt',
  ])
})
