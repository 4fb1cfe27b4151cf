import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metricsOf, parseCvss } from './parse.js'

const V2 = 'AV:N/AC:L/Au:N/C:P/I:P/A:P'
const V3 = 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
const V4 = 'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'

test.each([
  { why: 'version 2.0 says no version', text: V2, version: '2.0' },
  { why: 'NVD puts it into parentheses', text: `(${V2})`, version: '2.0' },
  { why: 'all that 2.0 has', text: `${V2}/E:POC/RL:OF/RC:UC/CDP:LM/TD:H/CR:L/IR:M/AR:H`, version: '2.0' },
  { why: 'some of a group', text: `${V2}/RL:OF/TD:H`, version: '2.0' },
  { why: '3.0', text: `CVSS:3.0/${V3}`, version: '3.0' },
  { why: '3.1', text: `CVSS:3.1/${V3}`, version: '3.1' },
  { why: '3.1 in any order', text: 'CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N', version: '3.1' },
  { why: 'environmental before temporal', text: `CVSS:3.1/${V3}/MAV:P/MS:C/E:P`, version: '3.1' },
  { why: '4.0', text: `CVSS:4.0/${V4}`, version: '4.0' },
  { why: 'safety', text: `CVSS:4.0/${V4}/MSI:S/MSA:S`, version: '4.0' },
  { why: 'a value of many letters', text: `CVSS:4.0/${V4}/S:P/AU:Y/R:I/V:C/RE:H/U:Amber`, version: '4.0' },
])('a vector: $why', ({ text, version }) => {
  expect(parseCvss(text).value?.version).toBe(version)
})

test('what is said to be undefined is left out', () => {
  expect(parseCvss(`${V2}/E:ND/TD:L`).value?.metrics).toEqual({
    AV: 'N',
    AC: 'L',
    Au: 'N',
    C: 'P',
    I: 'P',
    A: 'P',
    TD: 'L',
  })
  expect(parseCvss(`CVSS:4.0/${V4}/E:X`).value).toEqual(parseCvss(`CVSS:4.0/${V4}`).value)
})

test.each([
  { why: 'a vector of 3.1 without its version', text: V3, code: 'prefix' },
  { why: 'a vector of 4.0 without its version', text: V4, code: 'prefix' },
  { why: 'lower case', text: `cvss:3.1/${V3}`, code: 'prefix' },
  { why: 'space before it', text: ` CVSS:3.1/${V3}`, code: 'prefix' },
  { why: 'words before it', text: `Vector: CVSS:3.1/${V3}`, code: 'prefix' },
  { why: 'version 2.0 has no prefix', text: `CVSS:2.0/${V2}`, code: 'prefix' },
  { why: 'a version that is not', text: `CVSS:3.2/${V3}`, code: 'version' },
  { why: 'a version of one digit', text: `CVSS:3/${V3}`, code: 'version' },
  { why: 'no version', text: `CVSS:/${V3}`, code: 'version' },
  { why: 'a version by a name that objects have', text: `CVSS:toString/${V3}`, code: 'version' },
  { why: 'the version alone', text: 'CVSS:3.1', code: 'missing', metric: 'AV' },
  { why: 'the last is missing', text: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H', code: 'missing', metric: 'A' },
  {
    why: 'one within is missing',
    text: 'CVSS:4.0/AV:N/AC:L/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    code: 'missing',
    metric: 'AT',
  },
  { why: 'version 2.0 with one missing', text: 'AV:N/AC:L/C:P/I:P/A:P', code: 'missing', metric: 'Au' },
  {
    why: 'modified is not given',
    text: 'CVSS:3.1/MAV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    code: 'missing',
    metric: 'AV',
  },
  { why: 'the same twice', text: `CVSS:3.1/${V3}/AV:N`, code: 'duplicate', metric: 'AV' },
  { why: 'twice with another value', text: `CVSS:3.1/AV:P/${V3}`, code: 'duplicate', metric: 'AV' },
  { why: 'undefined twice', text: `CVSS:3.1/${V3}/E:X/E:X`, code: 'duplicate', metric: 'E' },
  { why: 'undefined, then defined', text: `CVSS:4.0/${V4}/E:X/E:A`, code: 'duplicate', metric: 'E' },
  {
    why: 'a value of another metric',
    text: 'CVSS:3.1/AV:H/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    code: 'value',
    metric: 'AV',
  },
  { why: 'a value of version 2.0', text: 'CVSS:3.1/AV:N/AC:M/PR:N/UI:N/S:U/C:H/I:H/A:H', code: 'value', metric: 'AC' },
  { why: 'lower case in a value', text: 'CVSS:3.1/AV:n/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', code: 'value', metric: 'AV' },
  { why: 'no value', text: 'CVSS:3.1/AV:/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', code: 'value', metric: 'AV' },
  { why: 'two colons', text: 'CVSS:3.1/AV:N:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', code: 'value', metric: 'AV' },
  {
    why: 'a base metric is never undefined',
    text: `CVSS:3.1/${V3.replace('AV:N', 'AV:X')}`,
    code: 'value',
    metric: 'AV',
  },
  { why: 'not defined in the way of 3.1', text: `${V2}/E:X`, code: 'value', metric: 'E' },
  { why: 'not defined in the way of 2.0', text: `CVSS:3.1/${V3}/E:ND`, code: 'value', metric: 'E' },
  {
    why: 'safety is for modified metrics',
    text: `CVSS:4.0/${V4.replace('SI:N', 'SI:S')}`,
    code: 'value',
    metric: 'SI',
  },
  { why: 'and not for confidentiality', text: `CVSS:4.0/${V4}/MSC:S`, code: 'value', metric: 'MSC' },
  { why: 'a colour in capitals', text: `CVSS:4.0/${V4}/U:RED`, code: 'value', metric: 'U' },
  { why: 'space after it', text: `CVSS:3.1/${V3} `, code: 'value', metric: 'A' },
  { why: '4.0 fixes the order', text: `CVSS:4.0/AC:L/AV:N${V4.slice(9)}`, code: 'order', metric: 'AV' },
  {
    why: 'as GHSA-28g4-38q8-3cwc had it',
    text: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/SC:N/VI:H/SI:N/VA:H/SA:N',
    code: 'order',
    metric: 'VI',
  },
  { why: 'threat comes before environment', text: `CVSS:4.0/${V4}/CR:H/E:A`, code: 'order', metric: 'E' },
  { why: '2.0 fixes it too', text: 'AC:L/AV:N/Au:N/C:P/I:P/A:P', code: 'order', metric: 'AV' },
  { why: 'a metric of 4.0', text: `CVSS:3.1/${V3}/AT:N`, code: 'unknown-metric' },
  {
    why: 'a metric of 3.1 in 4.0',
    text: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/S:U/C:H/I:H/A:H',
    code: 'value',
    metric: 'S',
  },
  { why: 'lower case in a name', text: `CVSS:3.1/${V3.replace('AV', 'av')}`, code: 'unknown-metric' },
  { why: 'a name that objects have', text: `CVSS:3.1/${V3}/__proto__:N`, code: 'unknown-metric' },
  { why: 'and another', text: `CVSS:3.1/${V3}/constructor:name`, code: 'unknown-metric' },
  { why: 'a slash at the end', text: `CVSS:3.1/${V3}/`, code: 'unknown-metric' },
  { why: 'two slashes', text: `CVSS:3.1//${V3}`, code: 'unknown-metric' },
  { why: 'the prefix twice', text: `CVSS:3.1/CVSS:3.1/${V3}`, code: 'unknown-metric' },
  { why: 'a score', text: '9.8', code: 'unknown-metric' },
  { why: 'nothing', text: '', code: 'unknown-metric' },
  { why: 'half a parenthesis', text: `(${V2}`, code: 'unknown-metric' },
])('no vector: $why', ({ text, code, metric }) => {
  expect(parseCvss(text)).toEqual({ issues: [metric === undefined ? { code } : { code, metric }] })
})

test('what is refused is told by names of the standard only', () => {
  const names = new Set((['2.0', '3.1', '4.0'] as const).flatMap((version) => [...metricsOf(version).keys()]))
  const piece = fc.constantFrom('CVSS:3.1', 'CVSS:4.0', ...V4.split('/'), ...V3.split('/'), 'AV:', ':', '(', 'canary')
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join('/')),
  )
  fc.assert(
    fc.property(text, (one) => {
      const metric = parseCvss(one).issues?.[0].metric
      expect(metric === undefined || names.has(metric)).toBe(true)
    }),
  )
})

test.each([
  ['slashes', '/'],
  ['colons', ':'],
  ['parentheses', '('],
  ['metrics', 'AV:N/'],
  ['prefixes', 'CVSS:3.1/'],
  ['letters', 'A'],
  ['lines', '\n'],
  ['undefined metrics', 'E:X/'],
])('64 KiB of %s is no vector', (_, piece) => {
  const text = piece.repeat(65_536 / piece.length)
  for (const start of ['', '(', 'CVSS:3.1/', `CVSS:4.0/${V4}/`, `CVSS:3.1/AV:`]) {
    expect(parseCvss(start + text).issues).toHaveLength(1)
  }
})
