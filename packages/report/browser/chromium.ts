import { existsSync } from 'node:fs'

/** Where Chromium is: `CHROMIUM`, or where Debian puts it. */
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is one. Where a release is made (`.ci/run`) its absence fails the tests instead of skipping them. */
export const hasChromium = existsSync(executablePath) || process.env.DISCLOCK_BROWSER === 'required'

if (!hasChromium) console.warn(`The form is NOT tested: no Chromium at ${executablePath}. Install it, or set CHROMIUM.`)
