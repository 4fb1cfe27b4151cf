import { REGIONS } from './data/regions.js'

/** Region codes that we have holiday tables of: countries, states and regions of states, as date-holidays names them. */
export const REGION_CODES: ReadonlySet<string> = new Set(
  Object.entries(REGIONS).flatMap(([country, regions]) => [
    country,
    ...regions
      .split(' ')
      .filter((region) => region !== '')
      .map((region) => `${country}-${region}`),
  ]),
)
