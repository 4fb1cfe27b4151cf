import { describe, expect, test } from 'vitest'
import { framesOf } from './frames.js'

describe('the files of a trace', () => {
  test.each([
    {
      language: 'JavaScript',
      trace:
        'Error: x\n    at parse (/app/src/parse.js:12:3)\n    at async file:///app/src/main.js:1:2\n    at node:internal/main:1:2',
      files: ['/app/src/parse.js', 'node:internal/main'],
    },
    {
      language: 'JavaScript, without a name',
      trace: '    at file:///app/src/main.js:1:2\n    at new Foo (C:\\app\\foo.js:3:1)',
      files: ['/app/src/main.js', 'C:/app/foo.js'],
    },
    {
      language: 'Python',
      trace: 'Traceback (most recent call last):\n  File "/app/a.py", line 3, in f\n    f()',
      files: ['/app/a.py'],
    },
    {
      language: 'Java',
      trace:
        'Exception in thread "main" x\n\tat org.example.web.Page.render(Page.java:12)\n\tat java.base/java.lang.Thread.run(Thread.java:833)',
      files: ['org/example/web/Page.java', 'java/lang/Thread.java'],
    },
    { language: 'Kotlin', trace: '\tat org.example.AppKt.main(App.kt:3)', files: ['org/example/App.kt'] },
    {
      language: 'Go',
      trace: 'goroutine 1 [running]:\nmain.parse(...)\n\t/home/runner/small/parse.go:12 +0x1d',
      files: ['/home/runner/small/parse.go'],
    },
    {
      language: 'Rust',
      trace: "thread 'main' panicked at src/parse.rs:12:5:\n   1: small::parse\n             at ./src/parse.rs:12:5",
      files: ['src/parse.rs', './src/parse.rs'],
    },
    {
      language: 'Rust before 1.73',
      trace: "thread 'main' panicked at 'boom', src/parse.rs:12:5",
      files: ['src/parse.rs'],
    },
    {
      language: 'AddressSanitizer',
      trace:
        '    #0 0x55d1 in parse_header(char const*, int) /home/runner/small/src/parse.c:12:3\n    #1 0x7f in __libc_start_main (/lib/libc.so.6+0x29d90)',
      files: ['/home/runner/small/src/parse.c'],
    },
    {
      language: 'gdb',
      trace: '#0  parse_header (text=0x0) at src/parse.c:12\n#1  0x0000555 in main () at main.c:3',
      files: ['src/parse.c', 'main.c'],
    },
    {
      language: '.NET',
      trace: '   at Small.Page.Render(String text) in C:\\src\\Page.cs:line 12',
      files: ['C:/src/Page.cs'],
    },
    {
      language: 'Ruby',
      trace: "app/page.rb:12:in 'render': boom\n\tfrom app/main.rb:3:in `<main>'",
      files: ['app/page.rb', 'app/main.rb'],
    },
    {
      language: 'PHP',
      trace:
        'PHP Fatal error: x in /var/www/page.php:12\n#0 /var/www/page.php(3): render()\n  thrown in /var/www/page.php on line 12',
      files: ['/var/www/page.php', '/var/www/page.php', '/var/www/page.php'],
    },
    { language: 'prose', trace: 'at 12:30 see src/parse.c:12 and http://a.example:80/', files: [] },
  ])('$language', ({ trace, files }) => {
    expect(framesOf(trace)).toEqual(files)
  })
})

test.each(['at (', 'File "', '#1 0x5 in a ', 'in ', 'x.rb:1:in ', ') in ', '\t', 'panicked at ', 'a.b.', 'a:1:', '\0'])(
  '64 KiB of %j end',
  (part) => {
    const text = part.repeat(65_536 / part.length)
    expect(framesOf(text).length).toBeLessThanOrEqual(500)
  },
)
