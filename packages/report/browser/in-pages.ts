import { expect, test } from 'vitest'
import { eventsOf, filledIn, fillIn, formOf, prepare, threatDex, watchEvents } from './sample.js'
import type { Site } from './site.js'

const CONNECT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

/** What pages do with elements: put them into forms, move them, make them by script, have two of them. */
export function inPages(site: () => Site): void {
  test('inside a form it is a field with the report as JSON, and the button of the page sends it', async () => {
    const inner = formOf(threatDex, 'name="report"')
    const { page } = await site().open(
      `<form action="/sent"><input name="other" value="1">${inner}<button>Send</button></form>`,
    )
    await page.evaluate(() => {
      document.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault()
        const { seen = [] } = window as unknown as { seen?: unknown[] }
        seen.push(Object.fromEntries(new FormData(event.target as HTMLFormElement)))
        Object.assign(window, { seen })
      })
    })
    const send = page.getByRole('button', { name: 'Send' })
    expect(await page.getByRole('button', { name: 'Prepare the report' }).isVisible()).toBe(false)
    await send.click()
    expect(await page.evaluate(() => 'seen' in window)).toBe(false)
    expect(
      await page
        .getByRole('group', { name: 'Please mend this first' })
        .evaluate((one) => one === document.activeElement),
    ).toBe(true)

    await fillIn(page)
    await page.getByLabel('Contact').press('Enter')
    const [data] = await eventsOf(page)
    expect(Object.keys(data ?? {})).toEqual(['other', 'report'])
    expect(JSON.parse(String(data?.report))).toMatchObject({ contact: 'ann@example.org', severity: 'high' })
  })

  test('in a form, a draft goes when the form goes, and stays while the page sends by itself', async () => {
    const { page } = await site().open(
      `<form method="post">${formOf(threatDex, 'name="report"')}<button>Send</button></form>`,
    )
    const kept = () => page.evaluate(() => localStorage.length)
    await page.getByLabel('Keep a draft in this browser').check()
    await filledIn(page)
    await page.evaluate(() =>
      document.forms[0]?.addEventListener('submit', (event) => event.preventDefault(), { once: true }),
    )
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForTimeout(50)
    expect(await kept()).toBe(1)
    await page.getByRole('button', { name: 'Send' }).click()
    await expect.poll(kept).toBe(0)
  })

  test('a reset of its form empties it', async () => {
    const { page } = await site().open(
      `<form>${formOf(threatDex, 'name="report"')}<button type="reset">Reset</button></form>`,
    )
    await filledIn(page)
    await page.getByLabel('Contact').fill('')
    await page.getByLabel('CVSS vector').fill('nonsense')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Reset' }).click()
    expect(await page.getByLabel('Summary').inputValue()).toBe('')
    expect(await page.locator('.drf :checked:not(option)').count()).toBe(0)
    expect(await page.locator('.drf-issue').count()).toBe(0)
    expect(await page.evaluate(() => new FormData(document.forms[0]).get('report'))).toBe('{}')
  })

  test('a disabled fieldset disables it, and so does its own attribute', async () => {
    const { page } = await site().open(
      `<form><fieldset disabled>${formOf(threatDex, 'name="report"')}</fieldset></form>`,
    )
    expect(await page.getByLabel('Summary').isDisabled()).toBe(true)
    expect(await page.evaluate(() => [...new FormData(document.forms[0])])).toEqual([])
    await page.evaluate(() => document.querySelector('fieldset')?.removeAttribute('disabled'))
    expect(await page.getByLabel('Summary').isEnabled()).toBe(true)
    await page.evaluate(() => document.querySelector('disclosure-report-form')?.setAttribute('disabled', ''))
    expect(await page.getByLabel('Summary').isDisabled()).toBe(true)
  })

  test('two on a page do not meddle with each other', async () => {
    const { page } = await site().open(formOf() + formOf({ ...threatDex, project: 'Other' }))
    await page.getByLabel('Summary').last().fill('Stored XSS in the search')
    await page.getByRole('button', { name: 'Prepare the report' }).first().click()
    await page.locator('.drf-summary').waitFor()
    expect(await page.locator('.drf-summary').count()).toBe(1)
    expect(await page.getByLabel('Summary').first().inputValue()).toBe('')
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('removed and put back, moved and copied', async () => {
    const { page, errors } = await site().open(`<div>${formOf()}</div>`)
    await page.getByLabel('Summary').fill('Stored XSS in the search')
    await page.evaluate(() => {
      const form = document.querySelector('disclosure-report-form') as HTMLElement
      form.remove()
      document.body.append(form)
    })
    expect(await page.getByLabel('Summary').inputValue()).toBe('Stored XSS in the search')
    await page.evaluate(() => {
      const form = document.querySelector('disclosure-report-form') as HTMLElement
      form.after(form.cloneNode(true))
    })
    expect(await page.locator('.drf').count()).toBe(2)
    expect(await page.getByLabel('Summary').last().inputValue()).toBe('')
    expect(errors).toEqual([])
  })

  test('takes over what was set before it was defined, and what is set later', async () => {
    const { page } = await site().open('')
    await page.evaluate((policy) => {
      const form = document.createElement('disclosure-report-form')
      document.querySelector('main')?.append(form)
      Object.assign(form, {
        policy,
        report: { summary: 'Stored XSS in the search', steps: ['One', 'Two'], anonymous: true },
      })
    }, threatDex)
    expect(await page.getByLabel('Steps to reproduce').inputValue()).toBe('1. One\n2. Two')
    expect(await page.getByLabel('anonymous').inputValue()).toBe('true')
    const report = await page.evaluate(
      () => (document.querySelector('disclosure-report-form') as unknown as { report: unknown }).report,
    )
    expect(report).toEqual({ summary: 'Stored XSS in the search', steps: ['One', 'Two'], anonymous: true })
  })

  test('properties that a page set too early are not lost', async () => {
    site().serve(
      '/early.js',
      'text/javascript',
      `Object.assign(document.querySelector('disclosure-report-form'), { policy: { project: 'Early' }, report: { summary: 'Kept' } })`,
    )
    const { page } = await site().open(
      '<disclosure-report-form></disclosure-report-form><script src="/early.js"></script>',
    )
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Report a vulnerability to Early')
    expect(await page.getByLabel('Summary').inputValue()).toBe('Kept')
  })

  test('reads its policy from a file of its own origin', async () => {
    site().serve('/form-policy.json', 'application/json', JSON.stringify(threatDex))
    const { page, requests } = await site().open(
      '<disclosure-report-form policy-src="form-policy.json"></disclosure-report-form>',
      { csp: CONNECT },
    )
    await page.getByLabel('Summary').waitFor()
    expect(requests.filter((url) => !url.startsWith(site().origin))).toEqual([])
  })

  test.each([
    { why: 'of another origin', src: 'https://evil.example/form-policy.json' },
    { why: 'that is not there', src: '/nothing.json' },
    { why: 'that is no JSON', src: '/disclosure-report-form.css' },
  ])('a policy $why is not read', async ({ src }) => {
    const { page, requests } = await site().open(
      `<disclosure-report-form policy-src="${src}"></disclosure-report-form>`,
      { csp: CONNECT.replace("connect-src 'self'", 'connect-src *') },
    )
    await page.getByText('The form cannot be shown').waitFor()
    expect(requests.filter((url) => !url.startsWith(site().origin))).toEqual([])
  })

  test('goes on without the files beside it where they are missing, and says so', async () => {
    const { page } = await site().open(formOf())
    await page.route('**/disclosure-report-form-checks.js', (route) => route.fulfill({ status: 404 }))
    await page.reload()
    await filledIn(page)
    await page.getByLabel('Summary').focus()
    await page.getByText('Please look for secrets yourself.').waitFor()
    await prepare(page)
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Your report is ready to send')
  })

  test('asks what is usual where the policy asks nothing', async () => {
    const { page } = await site().open(formOf({ project: 'Plain' }))
    const labels = await page
      .locator('.drf-field > label')
      .evaluateAll((all) => all.map((one) => one.firstChild?.textContent))
    expect(labels).toEqual([
      'Summary',
      'Description',
      'Impact',
      'Affected component',
      'Affected version',
      'Severity',
      'Reason for the severity',
      'CVSS vector',
      'Steps to reproduce',
      'Proof of concept',
      'Contact',
    ])
  })

  test('speaks another language, and keeps what was written', async () => {
    const { page } = await site().open(formOf())
    await watchEvents(page)
    await page.getByLabel('Summary').fill('Stored XSS in the search')
    await page.evaluate(() => {
      const form = document.querySelector('disclosure-report-form') as unknown as { language: { form: object } }
      const words = { ...form.language.form, submit: 'Bericht vorbereiten', labels: { summary: 'Kurzfassung' } }
      form.language = {
        ...form.language,
        tag: 'de',
        words: { 'no-way-to-reply': ['Niemand kann antworten.', ''] },
        form: words,
      } as never
    })
    expect(await page.getByLabel('Kurzfassung').inputValue()).toBe('Stored XSS in the search')
    await page.getByRole('button', { name: 'Bericht vorbereiten' }).click()
    await page.getByRole('link', { name: 'Niemand kann antworten.' }).waitFor()
    expect(await page.getByRole('link', { name: 'Niemand kann antworten.' }).count()).toBe(1)
    expect(await page.locator('.drf').getAttribute('lang')).toBe('de')
  })
}
