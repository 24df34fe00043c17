/**
 * Names in Latin letters as passports write them: MNS 5217:2012 in ASCII alone, so that ө and ү are both u. Only for
 * made-up people: of real ones the civil register holds the spelling that was agreed with them.
 */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'ye',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  ө: 'u',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: 'i',
  ы: 'y',
  ь: 'i',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  // Kazakh letters, which names of the west keep
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ұ: 'u',
  һ: 'kh',
  і: 'i',
}

/** A name in Latin letters, each part with a capital as in the original. */
export function latinName(name: string): string {
  return [...name]
    .map((letter) => {
      const small = letter.toLowerCase()
      const latin = letters[small] ?? letter
      return small === letter ? latin : latin.replace(/^./, (first) => first.toUpperCase())
    })
    .join('')
}
