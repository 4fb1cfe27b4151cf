import { describe, expect, test } from 'vitest'
import { nameMeant, standingOf } from './definition.js'

describe('how f stands in a text', () => {
  test.each([
    ['C', 'static int\nf(int a,\n  int b)\n{\n}', 'defined'],
    ['C, a declaration', 'int f(int a);', 'mentioned'],
    ['C, a call', '  if (f(a)) {\n  }', 'mentioned'],
    ['C, a call whose result is kept', '  x = f(a);', 'mentioned'],
    ['C, a macro', '#define f(x) (x)', 'defined'],
    ['C++', 'void Foo::f(int a) const noexcept {', 'mentioned'],
    ['C++, plainly', 'void Foo::f(int a) const {', 'defined'],
    ['JavaScript', 'export async function f(a) {', 'defined'],
    ['JavaScript, an arrow', 'const f = async (a) => a', 'defined'],
    ['JavaScript, a method', '  f(a) {\n', 'defined'],
    ['JavaScript, a property', '  f: function (a) {', 'defined'],
    ['JavaScript, a call', '  this.f(a)\n', 'mentioned'],
    ['Python', 'def f(a):', 'defined'],
    ['Python, a call', 'return f(a)', 'mentioned'],
    ['Go', 'func (p *Page) f(a int) error {', 'defined'],
    ['Rust', 'pub fn f<T>(a: T) {', 'defined'],
    ['Java', '  public static void f(String a) throws IOException {', 'defined'],
    ['Ruby', 'def self.f(a)', 'defined'],
    ['PHP', 'public function f($a)', 'defined'],
    ['Lisp', '(defn f [a]', 'defined'],
    ['a comment', '// f(a) {', 'mentioned'],
    ['a longer name', 'def ff(a): gf()', 'absent'],
    ['nothing', '', 'absent'],
  ] as const)('%s', (_, text, standing) => {
    expect(standingOf('f', text)).toBe(standing)
  })
})

test.each([
  ['parse_header', 'parse_header'],
  ['Foo::bar(int, char *)', 'bar'],
  ['a.b.c', 'c'],
  ['Page#render', 'render'],
  ['int parse(void)', 'parse'],
  ['größe', 'größe'],
  ['valid?', 'valid?'],
  ['operator==', null],
  ['-e', null],
  ['', null],
  ['a-b', null],
])('%j means %j', (text, name) => {
  expect(nameMeant(text)).toBe(name)
})

test.each(['f(', 'f ', 'f(a)\n', 'f = (', 'func (a) ', '::', '#define '])('64 KiB of %j end', (part) => {
  expect(standingOf('f', part.repeat(65_536 / part.length))).not.toBe('defined')
})
