/**
 * Public holidays by the Law on Public Holidays. Fixed days from memory, high confidence; lunar days are given by year as
 * far as they are known, medium confidence.
 */
export const fixedHolidays = ['01-01', '03-08', '06-01', '07-11', '07-12', '07-13', '07-14', '07-15', '12-29'] as const

/** First days of holidays that follow the moon, with how many days they last. */
export const lunarHolidays: readonly { readonly first: string; readonly days: number }[] = [
  { first: '2024-02-10', days: 3 },
  { first: '2025-03-01', days: 3 },
  { first: '2024-05-23', days: 1 },
  { first: '2024-11-02', days: 1 },
]
