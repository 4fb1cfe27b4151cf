/** The files that the frames of a stack trace name, with `/` between folders, as far as they are named. */
export function framesOf(text: string): readonly string[] {
  const files: string[] = []
  for (const row of text.split('\n')) {
    if (!/\d/.test(row)) continue // every frame has the number of a line
    const line = row.slice(0, 1000)
    for (const read of FRAMES) {
      const found = read(line)
      if (found === null) continue
      files.push(found.replaceAll('\\', '/').replace(/^file:\/\//, ''))
      break
    }
    if (files.length >= MOST) break
  }
  return files
}

/** More frames than a trace has that somebody reads. */
const MOST = 500

type ReadFrame = (line: string) => string | null

const first =
  (pattern: RegExp): ReadFrame =>
  (line) =>
    pattern.exec(line)?.[1] ?? null

/** By language. A frame that names no file, such as one of a stripped binary, is none. */
const FRAMES: readonly ReadFrame[] = [
  // Java and its kin: `at com.example.Foo.bar(Foo.java:12)`; the package is the folder
  (line) => {
    const [, path, file] =
      /^\s*at (?:[\w.@-]{1,200}\/{1,2})?([\w$.<>]{1,300})\(([\w$-]{1,200}\.(?:java|kt|scala|groovy)):\d{1,7}\)/.exec(
        line,
      ) ?? []
    if (path === undefined || file === undefined) return null
    return [...path.split('.').slice(0, -2), file].join('/')
  },
  // .NET: `at Example.Foo.Bar(String s) in C:\src\Foo.cs:line 12`
  first(/^\s*at .{1,500}\) in (.{1,400}):line \d{1,7}\s*$/),
  // JavaScript: `at bar (/app/src/foo.js:12:3)` and `at /app/src/foo.js:12:3`
  first(/^\s*at (?:[^()]{1,300}\()?((?:file:\/\/)?[^()\s]{1,400}):\d{1,7}:\d{1,7}\)?\s*$/),
  // Python: `File "/app/foo.py", line 12, in bar`
  first(/^\s*File "([^"]{1,400})", line \d{1,7}/),
  // AddressSanitizer: `#1 0x55 in bar /src/foo.c:12:3`
  first(/^\s*#\d{1,4}\s{1,5}0x[0-9a-f]{1,20} in .{1,400}? (\S{1,400}?\.\w{1,5}):\d{1,7}(?::\d{1,7})?\s*$/),
  // gdb: `#1  0x55 in bar (a=1) at foo.c:12`
  first(/^\s*#\d{1,4}\s.{1,600} at (\S{1,400}):\d{1,7}\s*$/),
  // PHP: `#0 /var/www/foo.php(12): bar()` and `thrown in /var/www/foo.php on line 12`
  first(/^\s*#\d{1,4} (\S{1,400}\.(?:php|phtml|inc))\(\d{1,7}\)/),
  first(/ in (\S{1,400}\.(?:php|phtml|inc))(?: on line |:)\d{1,7}\s*$/),
  // Rust: `at ./src/main.rs:12:3` is as JavaScript's; `thread 'main' panicked at src/main.rs:12:3`
  first(/panicked at (?:.{0,200}', )?(\S{1,300}\.rs):\d{1,7}:\d{1,7}/),
  // Go: a tab, `/src/foo.go:12 +0x1d`
  first(/^\s+(\S{1,400}\.(?:go|s)):\d{1,7}(?: \+0x[0-9a-f]{1,16})?\s*$/),
  // Ruby: `from app/foo.rb:12:in 'bar'`
  first(/^\s*(?:from )?(\S{1,400}\.(?:rb|erb|rake)):\d{1,7}:in /),
]

/** Where no project keeps its code: the language's own, and the system's. */
const FOREIGN =
  /^(?:node:|<|\/rustc\/|\/usr\/(?:include|lib|lib64|local\/go)\/|\/build\/(?:glibc|gcc))|^(?:native|internal)\//

/** Whether a frame's file is the language's own or the system's. */
export function isForeign(file: string): boolean {
  return FOREIGN.test(file)
}
