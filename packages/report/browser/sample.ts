import { readFileSync } from 'node:fs'
import type { FormPolicy } from '@disclock/policy'
import type { Page } from 'playwright'

const fixture = new URL('../../policy/src/fixtures/form-policy.json', import.meta.url)

/** The policy of the examples, as `disclock write form-policy.json` exports it. */
export const threatDex = JSON.parse(readFileSync(fixture, 'utf8')) as FormPolicy // held by the test of formPolicy

/** The form in the markup of a page, its policy inline. */
export function formOf(policy: object = threatDex, attributes = ''): string {
  const json = JSON.stringify(policy).replaceAll('<', '\\u003c')
  return `<disclosure-report-form ${attributes}><script type="application/json">${json}</script></disclosure-report-form>`
}

/** Fills in all that ThreatDex asks for, as a reporter would. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Summary').fill('Stored XSS in the search of the dashboard')
  await page.getByLabel('Affected component').fill('apps/web')
  await page.getByRole('combobox', { name: 'Severity' }).selectOption('high')
  await page
    .getByLabel('Steps to reproduce')
    .fill('1. Sign in\n2. Search for the text below\n3. Open the page as somebody else')
  await page.getByLabel('Contact').fill('ann@example.org')
  for (const box of await page
    .getByRole('group', { name: 'What the project asks of you' })
    .getByRole('checkbox')
    .all()) {
    await box.check()
  }
}

/** The same at once, for tests that are about what comes after. */
export async function filledIn(page: Page, more: object = {}): Promise<void> {
  const report = {
    summary: 'Stored XSS in the search of the dashboard',
    component: 'apps/web',
    severity: 'high',
    steps: ['Sign in', 'Search for the text below', 'Open the page as somebody else'],
    contact: 'ann@example.org',
    acknowledged: threatDex.askedOfReporters,
  }
  await page.evaluate(
    (report) => {
      Object.assign(document.querySelector('disclosure-report-form') ?? {}, { report })
    },
    { ...report, ...more },
  )
}

/** Presses the button that prepares the report. */
export async function prepare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Prepare the report' }).click()
  await page.locator('.drf-hand-over, .drf-summary:focus').waitFor()
}

/** Keeps the details of `report` events for {@link eventsOf}. */
export function watchEvents(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: unknown[] = []
    Object.assign(window, { seen })
    document.addEventListener('report', (event) => seen.push((event as CustomEvent).detail))
  })
}

/** What the `report` events carried since {@link watchEvents}, as plain data. */
export async function eventsOf(page: Page): Promise<readonly Record<string, never>[]> {
  return JSON.parse(await page.evaluate(() => JSON.stringify((window as unknown as { seen: unknown }).seen)))
}
