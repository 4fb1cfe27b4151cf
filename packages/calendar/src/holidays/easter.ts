import { type DayNumber, dayNumber } from '../civil.js'

/** Easter Sunday of the western churches. @see Meeus, Astronomical Algorithms, chapter 8 */
export function westernEaster(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const i = Math.floor((a + 11 * h) / 319)
  const k = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + i + 32) % 7
  const month = Math.floor((h - i + k + 90) / 25)
  return dayNumber(year, month, (h - i + k + month + 19) % 32)
}

/** Easter Sunday of the eastern churches, as a day of the Gregorian calendar; for the years 1900 to 2099. */
export function easternEaster(year: number): DayNumber {
  const a = (19 * (year % 19) + 15) % 30
  const b = (2 * (year % 4) + 4 * (year % 7) - a + 34) % 7
  // 21 March of the Julian calendar is 3 April.
  return dayNumber(year, 4, 3) + a + b + 1
}
