/**
 * Finds services by what people type: any spelling, either script, any ending. Words are folded to what they sound
 * like and their endings taken off; two words are the same, or share their consonants (written vowels come and go), or
 * share trigrams. How much a word counts is how telling it is (idf); a word no service knows counts little, so that a
 * whole sentence finds what its one telling word names.
 */
import type { Definition } from './definition.ts'
import type { SearchRule } from './nation.ts'

export type SearchEntry = {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  /** What it says of itself: counts a little, all of it together with title and words. */
  readonly about?: readonly string[]
  /** What it is called in other languages; these stand among its words too. */
  readonly titles?: readonly string[]
  /** The kind of service, which some words ask for. */
  readonly kind?: string
  /** It is asked for more than others, so that of two that answer as well it comes first. */
  readonly often?: boolean
}
export type SearchHit = { readonly id: string; readonly score: number }
export type SearchResult = {
  readonly hits: readonly SearchHit[]
  /** Where nothing is meant surely enough: what comes nearest. */
  readonly near: readonly SearchHit[]
  /** The first is far enough ahead that it is surely meant. */
  readonly confident: boolean
  /** How the query was read, where it had to be read otherwise than it stands. */
  readonly understood: string
}
export type SearchIndex = {
  readonly entries: readonly SearchEntry[]
  /** What each entry is called, folded, in every language. */
  readonly titles: readonly (readonly string[])[]
  readonly phrases: readonly Phrase[]
  readonly vocabulary: readonly Word[]
  /** How telling each word of the vocabulary is. */
  readonly weights: readonly number[]
  /** The phrases that each word of the vocabulary stands in. */
  readonly phrasesOf: readonly (readonly number[])[]
  /** Places in the vocabulary by what words share: a trigram or bigram, the consonants. */
  readonly byGram: ReadonlyMap<string, readonly number[]>
  readonly byBones: ReadonlyMap<string, readonly number[]>
  readonly reader: Reader
}

/** One way of asking for an entry: its words by their place in the vocabulary. */
type Phrase = {
  readonly entry: number
  readonly words: readonly number[]
  readonly weight: number
  readonly shown: string
}
type Best = { readonly score: number } & Pick<Phrase, 'shown'>
type Word = {
  readonly shown: string
  /** Folded, before synonyms. */
  readonly read: string
  readonly folded: string
  readonly stem: string
  readonly bones: string
  readonly grams: readonly string[]
}
/** The rule, made ready for reading many texts. */
type Reader = {
  readonly rule: SearchRule
  readonly stopped: ReadonlySet<string>
  /** Which kinds of service a stem asks for. */
  readonly kinds: ReadonlyMap<string, readonly string[]>
  readonly synonyms: ReadonlyMap<string, string>
  readonly kept: Map<string, readonly Word[]>
}
/** A word of the query: how like the words of the vocabulary it is that it is like at all, and how much it counts. */
type Asked = { readonly word: Word; readonly likeness: ReadonlyMap<number, number>; readonly weight: number }

/** A word as like one of the title as this adds nothing to it. */
const nearlySaid = 0.6
/** Words that are read once: those of a nation's services, and no more however much is asked. */
const keptMost = 30_000
const queryWordsMax = 12
const endingsMost = 2
const stemLeast = 3
const likeEnough = 0.45
const sameBones = 0.8
const begunWord = 0.9
const scoreLeast = 0.4
/** What is nearer than this is named when nothing else is found, so much of it. */
const nearLeast = 0.12
const nearMost = 4
/** What the kind of service adds, when it is named; and what it takes from a confirmation nobody asked for. */
const kindNamed = 1.06
const confirmingUnasked = 0.95
const confidentScore = 0.9
const confidentLead = 1.3
const wordsWeight = 0.97
const oftenWeight = 1.06
/** Words that stand together nowhere, but all belong to one entry. */
const bagWeight = 0.9
/** A word nobody knows, as a share of the most telling one. */
const unknownWeight = 0.3

/**
 * Folds text to what it sounds like: lower case, the rule's letters replaced, doubled letters once. What the rule
 * replaces by something with a blank becomes a word of its own.
 */
export function foldText(text: string, rule: SearchRule): string {
  let folded = text.normalize('NFC').toLowerCase()
  for (const [from, to] of rule.fold) folded = folded.replaceAll(from, to)
  return folded.replace(/(\p{L})\1+/gu, '$1')
}

/** A folded word without its endings, at most two of them, never shorter than three letters. */
export function stemOf(folded: string, rule: SearchRule): string {
  let stem = folded
  for (let taken = 0; taken < endingsMost; taken++) {
    const ending = rule.endings.find((end) => stem.length - end.length >= stemLeast && stem.endsWith(end))
    if (!ending) break
    stem = stem.slice(0, -ending.length)
  }
  return stem
}

/** What is found by a definition, in every language it is read in, the first language first. */
export function searchEntryOf(inEach: readonly Definition[], often: boolean): SearchEntry {
  const [first, ...others] = inEach
  return {
    id: first!.id,
    kind: first!.kind,
    title: first!.title,
    words: [...first!.words, ...others.map(({ title }) => title)],
    titles: others.map(({ title }) => title),
    about: inEach.flatMap(({ summary, issue, collect }) => [summary, issue?.title ?? '', collect?.thing ?? '']),
    often,
  }
}

/** Folds and weighs the words of all entries once, so that a search only looks up. */
export function buildIndex(entries: readonly SearchEntry[], rule: SearchRule): SearchIndex {
  const reader = readerOf(rule)
  const places = new Map<string, number>()
  const vocabulary: Word[] = []
  const knownIn: Set<number>[] = []
  const placeOf = (word: Word, entry: number): number => {
    const place = places.get(word.stem) ?? vocabulary.push(word) - 1
    places.set(word.stem, place)
    knownIn[place] = (knownIn[place] ?? new Set()).add(entry)
    return place
  }
  const phrases = entries.flatMap(({ title, words, about = [], often }, entry) => {
    const phrase = (shown: string, weight: number, text = shown): Phrase => {
      const read = [...new Set(wordsOf(text, reader).map((word) => placeOf(word, entry)))]
      return { entry, shown, words: read, weight: weight * (often ? oftenWeight : 1) }
    }
    const all = [title, ...words, ...about].join(' ')
    return [phrase(title, 1), ...words.map((text) => phrase(text, wordsWeight)), phrase(title, bagWeight, all)]
  })
  return {
    entries,
    titles: entries.map(({ title, titles = [] }) => [title, ...titles].map((text) => foldText(text, rule))),
    phrases,
    vocabulary,
    weights: knownIn.map(({ size }) => Math.log(1 + entries.length / size)),
    phrasesOf: placesOf(phrases.map(({ words }) => words)).at(vocabulary.length),
    byGram: placesOf(vocabulary.map(({ grams }) => grams)).by,
    byBones: placesOf(vocabulary.map(({ bones }) => (bones === '' ? [] : [bones]))).by,
    reader,
  }
}

/** Turns lists of keys round: which lists a key stands in. */
function placesOf<Key>(lists: readonly (readonly Key[])[]) {
  const by = new Map<Key, number[]>()
  for (const [place, keys] of lists.entries())
    for (const key of keys) {
      const known = by.get(key)
      if (known) known.push(place)
      else by.set(key, [place])
    }
  return { by, at: (count: number) => Array.from({ length: count }, (_, place) => by.get(place as Key) ?? []) }
}

/** The entries that mean what was asked, best first. */
export function search(index: SearchIndex, query: string, { limit }: { limit: number }): SearchResult {
  const asked = wordsOf(query, index.reader)
    .slice(0, queryWordsMax)
    .map((word) => askedFor(word, index))
  if (asked.length === 0) return { hits: [], near: [], confident: false, understood: '' }
  const wanted = wantedKinds(query, index.reader)
  const typed = foldText(query.trim(), index.reader.rule)
  const best = new Map<number, Best>()
  for (const place of answering(asked, index)) {
    const { entry, words, weight, shown } = index.phrases[place]!
    const fit = kindFit(index.entries[entry]!.kind, wanted, index.reader)
    const score = scoreOf(asked, words, index) * weight * fit
    if (score > (best.get(entry)?.score ?? nearLeast)) best.set(entry, { score, shown })
  }
  const all = [...best].sort(([, a], [, b]) => b.score - a.score)
  const titled = all.findIndex(([entry]) => index.titles[entry]!.includes(typed))
  if (titled > 0) all.unshift(...all.splice(titled, 1))
  const ranked = all.filter(([, { score }]) => score > scoreLeast)
  const hitOf = ([entry, { score }]: (typeof all)[number]) => ({ id: index.entries[entry]!.id, score })
  const [first, second] = ranked.map(([, { score }]) => score)
  const lead = first === undefined ? 0 : first / (second ?? 0)
  const isItsTitle = ranked[0] !== undefined && index.titles[ranked[0][0]]!.includes(typed)
  return {
    hits: ranked.slice(0, limit).map(hitOf),
    near: ranked.length > 0 ? [] : all.slice(0, nearMost).map(hitOf),
    confident: isItsTitle || ((first ?? 0) >= confidentScore && lead >= confidentLead),
    understood: understoodAs(asked, ranked[0]?.[1].shown, index.reader.rule),
  }
}

/** The phrases in which any word stands that is like one that was asked for. */
function answering(asked: readonly Asked[], { phrasesOf }: SearchIndex): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { likeness } of asked)
    for (const place of likeness.keys()) for (const phrase of phrasesOf[place]!) places.add(phrase)
  return places
}

/** The stems that ask for a kind, each with the kinds it asks for. */
function kindsOf(rule: SearchRule): Map<string, string[]> {
  const kinds = new Map<string, string[]>()
  for (const [kind, words] of Object.entries(rule.kinds ?? {}))
    for (const word of words) {
      const stem = stemOf(foldText(word, rule), rule)
      kinds.set(stem, [...(kinds.get(stem) ?? []), kind])
    }
  return kinds
}

/** The kinds that the words of a query ask for. */
function wantedKinds(query: string, { rule, kinds }: Reader): ReadonlySet<string> {
  const words = query.split(/[^\p{L}\p{N}]+/u).flatMap((word) => partsOf(foldText(word, rule)))
  return new Set(words.flatMap((word) => kinds.get(stemOf(word, rule)) ?? []))
}

/** How well an entry's kind is what the query asks for: the kind that was named, or another than a mere confirmation. */
function kindFit(kind: string | undefined, wanted: ReadonlySet<string>, { rule }: Reader): number {
  if (kind === undefined || !rule.kinds) return 1
  if (wanted.size > 0) return wanted.has(kind) ? kindNamed : 1
  return kind === rule.confirming ? confirmingUnasked : 1
}

function readerOf(rule: SearchRule): Reader {
  const stem = (word: string) => stemOf(foldText(word, rule), rule)
  return {
    rule,
    kinds: kindsOf(rule),
    stopped: new Set(rule.stopWords.map((word) => foldText(word, rule))),
    synonyms: new Map(rule.synonyms.flatMap((group) => group.map((word) => [stem(word), stem(group[0]!)] as const))),
    kept: new Map(),
  }
}

/**
 * Gives for an entry the stems of its words that its title does not say already, or nearly: with them a device finds by
 * less than the words themselves.
 */
export function openStems(rule: SearchRule): (entry: Pick<SearchEntry, 'title' | 'words'>) => string[] {
  const reader = readerOf(rule)
  return ({ title, words }) => {
    const said = wordsOf(title, reader)
    const telling = words.flatMap((text) => wordsOf(text, reader))
    const others = telling.filter((word) => !said.some((known) => diceOf(word, known) >= nearlySaid))
    return [...new Set(others.map(({ stem }) => stem))].sort()
  }
}

function diceOf(a: Word, b: Word): number {
  const shared = a.grams.filter((gram) => b.grams.includes(gram)).length
  return (2 * shared) / (a.grams.length + b.grams.length)
}

/** The telling words of a text; all of them where none is. */
function wordsOf(text: string, reader: Reader): Word[] {
  const all = text.split(/[^\p{L}\p{N}]+/u).flatMap((shown) => readWord(shown, reader))
  const telling = all.filter(({ read }) => !reader.stopped.has(read) && (read.length > 1 || /\d/.test(read)))
  return telling.length > 0 ? telling : all.filter(({ read }) => read.length > 1)
}

/** One word as it stands: itself, and what the rule makes a word of its own. Words come again, so they are kept. */
function readWord(shown: string, { rule, synonyms, kept }: Reader): readonly Word[] {
  const known = kept.get(shown)
  if (known) return known
  const words = partsOf(foldText(shown, rule)).map((read, i): Word => {
    const own = stemOf(read, rule)
    const stem = synonyms.get(own) ?? own
    const folded = stem === own ? read : stem
    return { shown: i === 0 ? shown : '', read, folded, stem, bones: bonesOf(stem, rule), grams: gramsOf(stem) }
  })
  if (kept.size < keptMost) kept.set(shown, words)
  return words
}

function partsOf(folded: string): string[] {
  return folded.split(' ').filter(Boolean)
}

/** A word without its vowels but the one it may begin with; nothing where too little is left to tell words apart. */
function bonesOf(word: string, { vowels }: SearchRule): string {
  const bones = [...word].filter((letter, i) => i === 0 || !vowels.includes(letter)).join('')
  return bones.length >= stemLeast ? bones : ''
}

function gramsOf(word: string): string[] {
  const padded = ` ${word} `
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3))
  for (let i = 0; i + 2 <= word.length; i++) grams.add(word.slice(i, i + 2))
  return [...grams]
}

function askedFor(word: Word, index: SearchIndex): Asked {
  const likeness = likenessOf(word, index)
  let nearest: number | undefined
  for (const [place, like] of likeness) if (nearest === undefined || like > likeness.get(nearest)!) nearest = place
  const weight = nearest === undefined ? unknownWeight * Math.log(1 + index.entries.length) : index.weights[nearest]!
  return { word, likeness, weight }
}

/** From 0 to 1: the same stem, the beginning of the other, the same consonants, or Dice's coefficient of the grams. */
function likenessOf(word: Word, { vocabulary, byGram, byBones }: SearchIndex): Map<number, number> {
  const common = new Map<number, number>()
  for (const gram of word.grams)
    for (const place of byGram.get(gram) ?? []) common.set(place, (common.get(place) ?? 0) + 1)
  const likeness = new Map<number, number>()
  for (const [place, shared] of common) {
    const known = vocabulary[place]!
    const dice = (2 * shared) / (word.grams.length + known.grams.length)
    if (word.stem === known.stem || word.folded === known.folded) likeness.set(place, 1)
    else if (word.stem.length >= 4 && known.folded.startsWith(word.stem)) likeness.set(place, begunWord)
    else if (dice >= likeEnough) likeness.set(place, dice)
  }
  for (const place of byBones.get(word.bones) ?? []) likeness.set(place, Math.max(sameBones, likeness.get(place) ?? 0))
  return likeness
}

/** How much of the query the phrase answers, and a little of how much of the phrase was asked for. */
function scoreOf(asked: readonly Asked[], phrase: readonly number[], { weights }: SearchIndex): number {
  let all = 0
  let answered = 0
  for (const { likeness, weight } of asked) {
    all += weight
    let like = 0
    for (const place of phrase) like = Math.max(like, likeness.get(place) ?? 0)
    answered += weight * like
  }
  let phraseAll = 0
  let phraseAsked = 0
  for (const place of phrase) {
    let like = 0
    for (const { likeness } of asked) like = Math.max(like, likeness.get(place) ?? 0)
    phraseAll += weights[place]!
    phraseAsked += weights[place]! * like
  }
  return 0.8 * (answered / all) + 0.2 * (phraseAsked / phraseAll)
}

function understoodAs(asked: readonly Asked[], shown: string | undefined, rule: SearchRule): string {
  if (!shown) return ''
  const asTyped = asked
    .map(({ word }) => word.shown.toLowerCase())
    .filter(Boolean)
    .join(' ')
  const foreign = asked.some(({ word }) => /[a-z]/i.test(word.shown)) && !/[a-z]/i.test(shown)
  return foreign && foldText(asTyped, rule) !== asTyped ? shown : ''
}
