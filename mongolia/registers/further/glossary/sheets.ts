/** Forms whose fields the exchange knows by a number alone: lines of tax returns and of pension sheets. */
import type { Entry } from '../row.ts'

const columns = { A: 82, B: 30 } as const
const pension = '1 2 3 4 5_1 5_2 5_3 5_4 5_5 5_6 5_7 6_1_1 6_1_2 6_2_1 6_2_2 6_3 7 8 9 10 11 12 13 14 15'.split(' ')

/** The first lines of a tax return in a column, as fields. */
export function returnLines(column: keyof typeof columns, count: number): string {
  return Array.from({ length: count }, (_, at) => `TAG${String(at + 1).padStart(3, '0')}${column}`).join(' ')
}

/** The lines of a pension sheet, as fields. */
export const pensionLines = pension.map((line) => `ttv${line}`).join(' ')

const second = { A: ['', ''], B: [', хоёр дахь багана', ', second column'] } as const

function returnLine(name: string): [string, Entry] {
  const line = Number(name.slice(3, 6))
  const [mn, en] = second[name.endsWith('B') ? 'B' : 'A']
  return [name, { title: `Тайлангийн ${line}-р мөр${mn}`, en: `Line ${line} of the return${en}`, type: 'money' }]
}

function pensionLine(line: string): [string, Entry] {
  const number = line.replaceAll('_', '.')
  return [`ttv${line}`, { title: `Тогтоолтын ${number}-р мөр`, en: `Line ${number} of the sheet`, type: 'text' }]
}

export const sheets: Readonly<Record<string, Entry>> = Object.fromEntries([
  ...`${returnLines('A', columns.A)} ${returnLines('B', columns.B)}`.split(' ').map(returnLine),
  ...pension.map(pensionLine),
])
