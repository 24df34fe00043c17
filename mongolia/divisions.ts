/** 21 provinces and the capital, 330 soums and 9 districts, bags and khoroos: the State classifier, 2+2+2 digits. */
import { readFileSync } from 'node:fs'
import type { Division } from '#engine'

const kinds: Readonly<Record<string, string>> = {
  нийслэл: 'capital',
  аймаг: 'province',
  сум: 'soum',
  дүүрэг: 'district',
  баг: 'bag',
  хороо: 'khoroo',
}

const rows = JSON.parse(readFileSync(new URL('divisions.json', import.meta.url), 'utf8')) as [
  string,
  string,
  string,
  string,
][]

export const divisions: readonly Division[] = rows.map(([code, mn, en, kind]) => ({
  code,
  name: { mn, en: en || mn },
  kind: { mn: kind, en: kinds[kind]! },
  level: (code.length / 2) as Division['level'],
}))
