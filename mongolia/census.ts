/**
 * What the census of 2020 counted in the capital and each province, and the letters by which numbers tell where they were
 * given: the first of a person's register number, the first two of a vehicle's plate. Only for made-up people.
 */
export type Counted = {
  readonly people: number
  /** Of register numbers, by the place of birth. */
  readonly letter: string
  readonly plates: readonly string[]
}

export const census: Readonly<Record<string, Counted>> = {
  '11': { people: 1_539_810, letter: 'У', plates: ['УБ', 'УН', 'УА', 'УК', 'УЕ', 'УД', 'УМ', 'УТ'] },
  '21': { people: 82_054, letter: 'Ж', plates: ['ДО'] },
  '22': { people: 63_182, letter: 'Л', plates: ['СҮ'] },
  '23': { people: 77_957, letter: 'С', plates: ['ХЭ'] },
  '41': { people: 94_250, letter: 'Н', plates: ['ТӨ'] },
  '42': { people: 17_928, letter: 'Х', plates: ['ГС'] },
  '43': { people: 110_110, letter: 'М', plates: ['СЭ'] },
  '44': { people: 71_014, letter: 'Е', plates: ['ДГ'] },
  '45': { people: 107_018, letter: 'Т', plates: ['ДА'] },
  '46': { people: 69_187, letter: 'К', plates: ['ӨМ'] },
  '48': { people: 47_104, letter: 'З', plates: ['ДУ'] },
  '61': { people: 107_634, letter: 'Ф', plates: ['ОР'] },
  '62': { people: 116_732, letter: 'Й', plates: ['ӨВ'] },
  '63': { people: 62_089, letter: 'Г', plates: ['БУ'] },
  '64': { people: 88_672, letter: 'В', plates: ['БХ'] },
  '65': { people: 94_994, letter: 'А', plates: ['АР'] },
  '67': { people: 135_095, letter: 'Р', plates: ['ХӨ'] },
  '81': { people: 72_823, letter: 'И', plates: ['ЗА'] },
  '82': { people: 57_748, letter: 'Д', plates: ['ГА'] },
  '83': { people: 108_530, letter: 'Б', plates: ['БӨ'] },
  '84': { people: 89_712, letter: 'П', plates: ['ХО'] },
  '85': { people: 83_223, letter: 'О', plates: ['УВ'] },
}
