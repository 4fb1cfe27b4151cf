import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { build, type Options } from 'tsup'
import { calendarForPages, forPages } from '../tsup.config.js'
import { executablePath } from './chromium.js'

/** As strict as a page can be: nothing inline, no network, no string that becomes script. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

interface Open extends BrowserContextOptions {
  /** Default: {@link STRICT}. */
  readonly csp?: string
  /** The head of the page besides the form's script and style. */
  readonly head?: string
}

/** A page that is open, and what it did that a page should not. */
export interface Opened {
  readonly page: Page
  readonly violations: string[]
  readonly errors: string[]
  /** The addresses that it asked for. */
  readonly requests: string[]
}

export interface Site {
  readonly origin: string
  readonly open: (body: string, options?: Open) => Promise<Opened>
  /** Serves a file at `path`. */
  readonly serve: (path: string, type: string, content: string) => void
  /** Clears what a page that {@link open} opened may have left behind. */
  readonly leave: () => Promise<void>
  readonly close: () => Promise<void>
}

const own = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const FORM = 'disclosure-report-form'

/** As in all tests, so that nothing has to be built before. */
const fromSource: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'from-source',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@disclock\// }, ({ path }) => {
      const [, room = '', entry = 'index'] = path.split('/')
      return { path: own(`../${room}/src/${entry}.ts`) }
    }),
}

/** A server on loopback with the form as it is published, and a browser to look at it. */
export async function openSite(): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'report-form-'))
  const entry = Object.fromEntries(Object.entries(forPages.entry ?? {}).map(([name, path]) => [name, own(path)]))
  const built = { config: false, outDir, silent: true } as const
  await build({ ...forPages, ...built, entry })
  const calendar = { 'disclosure-report-form-calendar': own('src/form/calendar.ts') }
  await build({ ...calendarForPages, ...built, entry: calendar, esbuildPlugins: [fromSource] })
  const scripts = readdirSync(outDir).map((name) => {
    return [`/${name}`, ['text/javascript', readFileSync(join(outDir, name), 'utf8')]] as const
  })
  const files = new Map<string, readonly [type: string, content: string]>([
    ...scripts,
    [`/${FORM}.css`, ['text/css', readFileSync(own(`src/form/${FORM}.css`), 'utf8')]],
    ['/openpgp.min.mjs', ['text/javascript', readFileSync(openpgp(), 'utf8')]],
    ['/favicon.ico', ['image/x-icon', '']],
  ])
  rmSync(outDir, { recursive: true })

  let csp = STRICT
  const server = createServer((request, response) => {
    const [type, content] = files.get(request.url ?? '') ?? ['text/plain', undefined]
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      ...(type === 'text/html' && { 'content-security-policy': csp }),
    })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  })

  /** One window for each kind, as to open one costs more than to use it. */
  const windows = new Map<string, Opened>()
  const windowOf = async (options: BrowserContextOptions): Promise<Opened> => {
    const known = windows.get(JSON.stringify(options))
    for (const list of known ? [known.violations, known.errors, known.requests] : []) list.length = 0
    const opened = known ?? watched(await (await browser.newContext(options)).newPage())
    windows.set(JSON.stringify(options), await opened)
    return opened
  }

  return {
    origin,
    serve: (path, type, content) => files.set(path, [type, content]),
    open: async (body, { csp: other = STRICT, head = '', ...options } = {}) => {
      csp = other
      const links = `<link rel="stylesheet" href="/${FORM}.css"><script type="module" src="/${FORM}.js"></script>`
      const top = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Report</title>${links}${head}`
      files.set('/', [
        'text/html',
        `<!doctype html><html lang="en"><head>${top}</head><body><main>${body}</main></body></html>`,
      ])
      const opened = await windowOf(options)
      await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
      await opened.page.goto(`${origin}/`)
      return opened
    },
    leave: async () => {
      for (const { page } of windows.values()) {
        await page.unrouteAll()
        await page.evaluate(() => localStorage.clear())
      }
    },
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function openpgp(): string {
  const entry = createRequire(import.meta.url).resolve('openpgp')
  return join(entry.slice(0, entry.lastIndexOf('dist')), 'dist/openpgp.min.mjs')
}

async function watched(page: Page): Promise<Opened> {
  const opened: Opened = { page, violations: [], errors: [], requests: [] }
  page.setDefaultTimeout(10_000)
  await page.exposeFunction('violated', (directive: string) => opened.violations.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { violated } = window as unknown as { violated: (directive: string) => void } // exposed above
      violated(`${violatedDirective} ${blockedURI}`)
    })
  })
  page.on('pageerror', ({ message }) => opened.errors.push(message))
  page.on('request', (request) => opened.requests.push(request.url()))
  return opened
}
