/** Upper case without blanks and dashes, each look-alike letter turned into the one that is meant. */
export function lookedLike(text: string, lookAlikes: Readonly<Record<string, string>>): string {
  return [...text.toUpperCase().replace(/[\s\u00a0.\-–—_]/g, '')].map((letter) => lookAlikes[letter] ?? letter).join('')
}
