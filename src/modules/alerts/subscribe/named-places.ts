/**
 * Which division somebody means who writes its name in a text message: in either script, with an ending, with a letter
 * too much or too little, a province and its soum together. What may be meant more than once is asked for, not guessed.
 */
import { type Division, foldText, type SearchRule, stemOf } from '#engine'

/** A name this long may have one letter that is another. */
const nearLeast = 5

type Names = { readonly division: Division; readonly names: readonly string[] }
type Likeness = (said: string, name: string) => boolean

/** The divisions of the first two levels that may be meant by these words; several when it cannot be told which. */
export function placesNamed(
  words: readonly string[],
  { divisions, search }: { divisions: readonly Division[]; search: SearchRule },
): Division[] {
  const fold = (text: string) => foldedName(text, search)
  const wide = divisions.filter(({ level }) => level < 3)
  const kinds = new Set(wide.flatMap(({ kind }) => Object.values(kind).map(fold)))
  const said = words.map(fold).filter((word) => word !== '' && !kinds.has(word) && !kinds.has(stemOf(word, search)))
  if (said.length === 0) return []
  const named = wide.map((division): Names => ({ division, names: Object.values(division.name).map(fold) }))
  for (const likeness of [same, sameStem(search), near]) {
    const found = meantBy(said, named, likeness)
    if (found.length > 0) return found
  }
  return []
}

/** The same of a text as it was typed. */
export function namedPlaces(text: string, nation: { divisions: readonly Division[]; search: SearchRule }): Division[] {
  return placesNamed(
    text
      .normalize('NFKC')
      .split(/[\s,.;:!?«»"']+/u)
      .filter(Boolean),
    nation,
  )
}

/** A name as it sounds, its parts drawn together. */
export function foldedName(text: string, search: SearchRule): string {
  return foldText(text, search).replace(/[^\p{L}\d]/gu, '')
}

function meantBy(said: readonly string[], named: readonly Names[], likeness: Likeness): Division[] {
  const called = (words: readonly string[]) => {
    const name = words.join('')
    return named.filter(({ names }) => names.some((one) => likeness(name, one))).map(({ division }) => division)
  }
  const whole = called(said)
  const provinces = whole.filter(({ level }) => level === 1)
  if (provinces.length > 0) return provinces
  if (whole.length > 0) return whole
  for (let at = 1; at < said.length; at++) {
    const around = called(said.slice(0, at)).filter(({ level }) => level === 1)
    const within = called(said.slice(at)).filter(({ code }) =>
      around.some((one) => code !== one.code && code.startsWith(one.code)),
    )
    if (within.length > 0) return within
  }
  return []
}

const same: Likeness = (said, name) => said === name

function sameStem(search: SearchRule): Likeness {
  return (said, name) => stemOf(said, search) === stemOf(name, search)
}

/** One letter is another, too much or missing. */
function near(said: string, name: string): boolean {
  if (said.length < nearLeast || Math.abs(said.length - name.length) > 1) return false
  let at = 0
  while (at < Math.min(said.length, name.length) && said[at] === name[at]) at++
  const [one, other] = [said.slice(at), name.slice(at)]
  return one.slice(1) === other.slice(1) || one.slice(1) === other || one === other.slice(1)
}
