/**
 * Finds services by what people type: any spelling, either script, any ending. Words are folded to what they sound
 * like, endings are taken off, and what is left is compared by trigrams weighted by how telling they are (idf).
 */
import type { SearchRule } from './nation.ts'

export type SearchEntry = { readonly id: string; readonly title: string; readonly words: readonly string[] }
export type SearchHit = { readonly id: string; readonly score: number }
export type SearchResult = {
  readonly hits: readonly SearchHit[]
  /** The first is far enough ahead that it is surely meant. */
  readonly confident: boolean
  /** How the query was read, where it had to be read otherwise than it stands. */
  readonly understood: string
}

type Phrase = {
  readonly entry: number
  readonly words: readonly FoldedWord[]
  readonly weight: number
  readonly shown: string
}
type FoldedWord = { readonly folded: string; readonly grams: ReadonlySet<string>; readonly shown: string }
export type SearchIndex = {
  readonly entries: readonly SearchEntry[]
  readonly phrases: readonly Phrase[]
  readonly weightOf: (word: string) => number
  readonly rule: SearchRule
}

const queryWordsMax = 12
const likeEnough = 0.45
const scoreLeast = 0.34
const confidentScore = 0.82
const confidentLead = 1.12
const wordsWeight = 0.97

/** Folds text to what it sounds like: lower case, the rule's letters replaced, doubled letters once. */
export function foldText(text: string, rule: SearchRule): string {
  let folded = text.normalize('NFC').toLowerCase()
  for (const [from, to] of rule.fold) folded = folded.replaceAll(from, to)
  return folded.replace(/(\p{L})\1+/gu, '$1')
}

/** A folded word without its endings, at most two of them, never shorter than three letters. */
export function stemOf(folded: string, rule: SearchRule): string {
  let stem = folded
  for (let taken = 0; taken < 2; taken++) {
    const ending = rule.endings.find((end) => stem.length - end.length >= 3 && stem.endsWith(end))
    if (!ending) break
    stem = stem.slice(0, -ending.length)
  }
  return stem
}

export function buildIndex(entries: readonly SearchEntry[], rule: SearchRule): SearchIndex {
  const synonyms = new Map(
    rule.synonyms.flatMap((group) =>
      group.map((word) => [stemOf(foldText(word, rule), rule), stemOf(foldText(group[0]!, rule), rule)]),
    ),
  )
  const phrases = entries.flatMap((entry, i) => [
    phrase(entry.title, { entry: i, weight: 1, rule, synonyms }),
    ...entry.words.map((words) => phrase(words, { entry: i, weight: wordsWeight, rule, synonyms })),
  ])
  const seenIn = new Map<string, Set<number>>()
  for (const { words, entry } of phrases) {
    for (const { folded } of words) seenIn.set(folded, (seenIn.get(folded) ?? new Set()).add(entry))
  }
  const weightOf = (word: string) => Math.log(1 + entries.length / (seenIn.get(word)?.size ?? 1))
  return { entries, phrases, weightOf, rule: { ...rule, synonyms: [...synonyms].map(([from, to]) => [from, to]) } }
}

export function search(index: SearchIndex, query: string, { limit }: { limit: number }): SearchResult {
  const synonyms = new Map(index.rule.synonyms.map(([from, to]) => [from!, to!]))
  const asked = wordsOf(query, index.rule, synonyms).slice(0, queryWordsMax)
  if (asked.length === 0) return { hits: [], confident: false, understood: '' }
  const best = new Map<number, { score: number; shown: string }>()
  for (const candidate of index.phrases) {
    const score = likeness(asked, candidate, index) * candidate.weight
    if (score > (best.get(candidate.entry)?.score ?? scoreLeast))
      best.set(candidate.entry, { score, shown: candidate.shown })
  }
  const ranked = [...best].sort(([, a], [, b]) => b.score - a.score)
  const [first, second] = ranked.map(([, { score }]) => score)
  return {
    hits: ranked.slice(0, limit).map(([entry, { score }]) => ({ id: index.entries[entry]!.id, score })),
    confident: first !== undefined && first >= confidentScore && first >= (second ?? 0) * confidentLead,
    understood: understoodAs(asked, ranked[0]?.[1].shown, index.rule),
  }
}

function phrase(
  text: string,
  given: { entry: number; weight: number; rule: SearchRule; synonyms: ReadonlyMap<string, string> },
): Phrase {
  const { entry, weight, rule, synonyms } = given
  return { entry, weight, words: wordsOf(text, rule, synonyms), shown: text }
}

function wordsOf(text: string, rule: SearchRule, synonyms: ReadonlyMap<string, string>): FoldedWord[] {
  const stopped = new Set(rule.stopWords.map((word) => foldText(word, rule)))
  const all = text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((shown) => ({ shown, folded: foldText(shown, rule) }))
  const telling = all.filter(({ folded }) => !stopped.has(folded))
  return (telling.length > 0 ? telling : all).map(({ shown, folded }) => {
    const stem = stemOf(folded, rule)
    const same = synonyms.get(stem) ?? stem
    return { shown, folded: same, grams: gramsOf(same) }
  })
}

function gramsOf(word: string): Set<string> {
  const padded = ` ${word} `
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3))
  for (let i = 0; i + 2 <= word.length; i++) grams.add(word.slice(i, i + 2))
  return grams
}

/** How much of the query the phrase answers, and a little of how much of the phrase was asked for. */
function likeness(asked: readonly FoldedWord[], { words }: Phrase, index: SearchIndex): number {
  const all = sum(asked, ({ folded }) => index.weightOf(folded))
  const answered = sum(
    asked,
    (word) => Math.max(0, ...words.map((other) => alike(word, other))) * index.weightOf(word.folded),
  )
  const phraseAll = sum(words, ({ folded }) => index.weightOf(folded))
  const phraseAsked = sum(
    words,
    (word) => Math.max(0, ...asked.map((other) => alike(word, other))) * index.weightOf(word.folded),
  )
  return 0.8 * (answered / all) + 0.2 * (phraseAsked / phraseAll)
}

/** Dice's coefficient of the grams; a word typed to its beginning counts nearly whole. */
function alike(a: FoldedWord, b: FoldedWord): number {
  if (a.folded === b.folded) return 1
  if (a.folded.length >= 4 && b.folded.startsWith(a.folded)) return 0.9
  let common = 0
  for (const gram of a.grams) if (b.grams.has(gram)) common++
  const dice = (2 * common) / (a.grams.size + b.grams.size)
  return dice >= likeEnough ? dice : 0
}

function understoodAs(asked: readonly FoldedWord[], shown: string | undefined, rule: SearchRule): string {
  if (!shown) return ''
  const asTyped = asked.map((word) => word.shown.toLowerCase()).join(' ')
  const foreign = asked.some((word) => /[a-z]/i.test(word.shown)) && !/[a-z]/i.test(shown)
  return foreign && foldText(asTyped, rule) !== asTyped ? shown : ''
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0)
}
