import { expect, test } from 'vitest'
import type { Policy } from '../policy.js'
import { editPolicyYaml, readPolicyYaml } from '../yaml.js'

const read = (text: string) => readPolicyYaml(text, 'disclosure.yml').value

/** Edits that change, add, take away and move what the texts below have. */
const EDITS: Readonly<Record<string, (policy: Policy) => Policy>> = {
  changed: (policy) => ({
    ...policy,
    project: 'q',
    scope: { in: [...policy.scope.in.slice(1), 'z'], out: ['y'] },
    bounty: true,
    commitments: policy.commitments.map((one) => ({ ...one, pausable: true })),
  }),
  gone: (policy) => ({ ...policy, scope: { in: [], out: [] }, commitments: [], bounty: null }),
  moved: (policy) => ({
    ...policy,
    scope: { in: ['n', ...policy.scope.in].reverse(), out: policy.scope.out },
    commitments: policy.commitments.map((one) => ({ ...one, id: `${one.id}-x` })).reverse(),
  }),
}

const HEAD = 'version: 1\nproject: p\n'

test.each([
  { why: 'all in brackets', text: '{version: 1, project: p, bounty: true}' },
  { why: 'JSON', text: '{\n  "version": 1,\n  "project": "p",\n  "scope": { "in": ["a"], "out": ["b"] }\n}' },
  { why: 'a directive, and marks of a document', text: `%YAML 1.2\n---\n# c\n${HEAD}scope:\n  in: [a]\n...\n` },
  { why: 'a comment on the mark', text: `--- # c\n${HEAD}` },
  { why: 'no end of the last line', text: `${HEAD}scope:\n  in:\n  - a` },
  { why: 'a mark of byte order', text: `\ufeff${HEAD}scope: { in: [a] }\n` },
  {
    why: 'keys with a question mark',
    text: '? version\n: 1\n? project\n: p\n? scope\n: in:\n  - a # x\n  - b\n? commitments\n: - milestone: fix\n    within: 9 days\n',
  },
  { why: 'keys in quotes', text: '"version": 1\n\'project\': "p"\n"scope": {"in": ["a"]}\n' },
  {
    why: 'comments behind the dash',
    text: `${HEAD}commitments:\n- # hello\n  milestone: fix # m\n  within: 9 days\n  # inner\n\n- # two\n  { milestone: triage, within: 3 days }\n`,
  },
  {
    why: 'values on the next line',
    text: 'version: 1\nproject:\n  p\nscope:\n  in:\n    [a,\n     b]\ncommitments:\n  -\n    milestone: fix\n    within:\n      9 days\n',
  },
  {
    why: 'anchors that nobody uses',
    text: `${HEAD}scope: &s\n  # x\n  in: &i\n    - a\ncommitments: &c # all\n  - &one\n    milestone: fix\n    within: 9 days\n`,
  },
  { why: 'tags', text: 'version: !!int 1\nproject: !!str p\nscope: !!map\n  in: !!seq\n    - !!str a\n' },
  {
    why: 'texts over several lines',
    text: 'version: 1\nproject: |-\n  p\nscope:\n  in:\n    - >-\n      a\n      b\n    # c\n    - |-\n      c\n\nbounty: false\n',
  },
  { why: 'tabs between words', text: 'version: 1\t# t\nproject:\tp\nscope:\t# x\n  in:\t[a]\t# y\n' },
  {
    why: 'blanks at the ends of lines',
    text: 'version: 1   \nproject: p   \n\n   \nscope:   \n  in:   \n    - a   \n   \n\n',
  },
  {
    why: 'brackets over several lines, commas anywhere',
    text: `${HEAD}scope: {\n  in: [ # first\n    a # a\n    , b # b\n    ,\n  ] # in\n  , # odd\n  out: [ c ],\n}\n`,
  },
  {
    why: 'comments everywhere',
    text: `\n\n# top\n# more\n${HEAD}scope:\n  # in\n\n  # in own\n  in:\n\n    # a\n    - a\n  # end of scope\n# end of file`,
  },
  { why: 'two ways to end a line', text: 'version: 1\r\nproject: p\nscope:\r\n  in:\n    - a\r\n' },
])('$why: it is edited as any other', ({ text }) => {
  const policy = read(text)
  if (policy === undefined) throw new Error('the text is a policy')
  expect(editPolicyYaml(text, policy)).toEqual({ value: text })
  for (const edit of Object.values(EDITS)) {
    const wanted = edit(policy)
    const edited = read(editPolicyYaml(text, wanted).value ?? '')
    const unlined = (commitments: Policy['commitments'] = []) => commitments.map((one) => ({ ...one, line: null }))
    expect({ ...edited, commitments: unlined(edited?.commitments) }).toEqual({
      ...wanted,
      commitments: unlined(wanted.commitments),
    })
  }
})
