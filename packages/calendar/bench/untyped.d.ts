declare module 'luxon-business-days' {
  import type { DateTime as Luxon } from 'luxon'

  interface BusinessDateTime extends Luxon<true> {
    plusBusiness(options: { readonly days: number }): BusinessDateTime
    isBusinessDay(): boolean
    setupBusiness(options: {
      readonly businessDays?: readonly number[]
      readonly holidayMatchers?: readonly ((day: Luxon) => boolean)[]
    }): void
  }

  const plugin: {
    readonly DateTime: {
      readonly prototype: BusinessDateTime
      fromMillis(at: number, options: { readonly zone: string }): BusinessDateTime
    }
  }
  export = plugin
}
