import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { optionsOf, type Register, termsOf } from '#engine'
import { yearsBetween } from '#kernel'
import { nation } from './index.ts'
import { people as lives } from './people.ts'

const { agencies, country, divisions, lifeEvents, mostUsed, people, registers, services } = nation
const serviceIds = services.map(({ definition }) => definition.id)
const languages = country.languages.map(({ code }) => code)
/** Those that are spoken everywhere; in the others names of agencies and registers stand in the first. */
const whole = country.languages.filter(({ partial }) => !partial).map(({ code }) => code)

function assertUnique(what: string, values: readonly string[]): void {
  const twice = values.filter((value, at) => values.indexOf(value) !== at)
  assert.deepEqual(twice, [], `${what} twice`)
}

/** Whether a text stands in every language that is asked for. */
function assertWhole(what: string, text: Readonly<Record<string, string>>, codes: readonly string[] = whole): void {
  for (const code of codes) assert.ok(text[code]?.trim(), `${what} has no ${code}`)
}

describe('agencies', () => {
  test('have each an identifier, a name and a short name of their own', () => {
    assertUnique(
      'identifier',
      agencies.map(({ id }) => id),
    )
    assertUnique(
      'name',
      agencies.map(({ name }) => name.mn!),
    )
    for (const { id, name, short } of agencies) {
      assert.match(id, /^[a-z0-9-]+$/)
      assertWhole(id, name)
      assertWhole(id, short)
    }
  })

  test('lie under agencies that are there, and never under themselves', () => {
    const parents = new Map(agencies.map(({ id, parent }) => [id, parent]))
    for (const { id } of agencies) {
      const above = new Set([id])
      for (let at = parents.get(id); at; at = parents.get(at)) {
        assert.ok(parents.has(at), `${at} is not there`)
        assert.ok(!above.has(at), `${id} lies under itself`)
        above.add(at)
      }
    }
  })

  test('have offices in divisions that are there', () => {
    const codes = new Set(divisions.map(({ code }) => code))
    for (const { offices } of agencies)
      for (const { id, division } of offices)
        assert.ok(division === undefined || codes.has(division), `${id} lies in ${division}`)
  })
})

describe('divisions', () => {
  const of = (level: number) => divisions.filter((division) => division.level === level)

  test('are 21 provinces and the capital, 330 soums and 9 districts', () => {
    const kinds = Object.groupBy(divisions, ({ kind }) => kind.en!)
    assert.equal(of(1).length, 22)
    assert.equal(kinds.capital?.length, 1)
    assert.equal(kinds.province?.length, 21)
    assert.equal(kinds.soum?.length, 330)
    assert.equal(kinds.district?.length, 9)
  })

  test('of the first level have each a shape on the map, and its figure stands within the picture', () => {
    const { viewBox, regions } = nation.map!
    const [, , width, height] = viewBox.split(' ').map(Number)
    assert.deepEqual(
      regions.map(({ code }) => code).sort(),
      of(1)
        .map(({ code }) => code)
        .sort(),
    )
    for (const { code, path, at, callout } of regions) {
      assert.match(path, /^(M\d+ \d+l[-\d ]+z)+$/, code)
      for (const [x, y] of [at, ...(callout ? [callout] : [])])
        assert.ok(x > 0 && y > 0 && x < width! && y < height!, code)
    }
  })

  test('begin each with the code of the one they lie in', () => {
    const codes = new Set(divisions.map(({ code }) => code))
    assertUnique(
      'code',
      [...divisions].map(({ code }) => code),
    )
    for (const { code } of [...of(2), ...of(3)]) assert.ok(codes.has(code.slice(0, -2)), code)
  })

  test('have names of their own within the one they lie in', () => {
    for (const parent of [...of(1), ...of(2)]) {
      const within = divisions.filter(
        ({ code }) => code.startsWith(parent.code) && code.length === parent.code.length + 2,
      )
      assertUnique(
        `in ${parent.code}`,
        within.map(({ name, kind }) => `${name.mn} ${kind.mn}`),
      )
      assert.ok(within.length > 0, `nothing lies in ${parent.code}`)
    }
  })
})

describe('registers', () => {
  const operations = registers.flatMap((register) =>
    Object.entries(register.operations).map(([name, one]) => ({ register, name, one })),
  )

  test('belong to agencies that are there, each with its place on the exchange', () => {
    const ids = new Set(agencies.map(({ id }) => id))
    for (const { id, agency } of registers) assert.ok(ids.has(agency), `${id} belongs to ${agency}`)
    const place = ({ member }: Register) => Object.values(member).join('/')
    assertUnique('place', registers.map(place))
  })

  test('describe each of the 370 operations of the national exchange once, and nothing else as one of them', () => {
    const listed = operations.filter(({ one }) => !one.assumed)
    for (const { register, name, one } of listed) assert.match(one.code, /^WS\d{6}$/, `${register.id}.${name}`)
    assertUnique(
      'code',
      operations.map(({ one }) => one.code),
    )
    assert.equal(listed.length, 370)
  })

  test('say of each operation by which law it is asked, and what its answer holds', () => {
    for (const { register, name, one } of operations) {
      const { law, freshMinutes } = termsOf(register, one)
      assert.match(law.act, /\p{L}{4,}.* хууль$/u, `${register.id}.${name}`)
      assert.ok(Number.isInteger(freshMinutes) && freshMinutes >= 0, `${register.id}.${name}`)
      assert.ok(Object.keys(one.fields).length > 0, `${register.id}.${name}`)
    }
  })

  test('call open only what is not found by a person', () => {
    const open = operations.filter(({ register, one }) => termsOf(register, one).sensitivity === 'open')
    assert.deepEqual(
      open
        .filter(({ one: { by = 'person' } }) => by === 'person')
        .map(({ register, name }) => `${register.id}.${name}`),
      [],
    )
  })

  test('guard faces, ethnicity and causes of death like all that the law protects most', () => {
    const guarded = ['photo', 'picture', 'image', 'originName', 'deceaseCaouseName', 'fingerprint']
    const unguarded = operations.filter(
      ({ register, one }) =>
        [...Object.keys(one.fields), ...(one.inputs ?? [])].some((field) => guarded.includes(field)) &&
        termsOf(register, one).sensitivity !== 'sensitive',
    )
    assert.deepEqual(
      unguarded.map(({ register, name }) => `${register.id}.${name}`),
      [],
    )
  })

  test('have their words in every language', () => {
    for (const code of languages.slice(1)) {
      const words = nation.registerTranslations[code] ?? {}
      const wanted = registers.flatMap(({ id, operations }) => [
        id,
        ...Object.entries(operations).flatMap(([name, { fields }]) => [
          `${id}.${name}`,
          ...Object.keys(fields).map((field) => `${id}.${name}.${field}`),
        ]),
      ])
      if (whole.includes(code))
        assert.deepEqual(
          wanted.filter((key) => !words[key]),
          [],
          `${code} lacks`,
        )
      assert.deepEqual(
        Object.keys(words).filter((key) => !wanted.includes(key)),
        [],
        `${code} has what is nowhere`,
      )
    }
  })
})

describe('life events and what is most used', () => {
  test('lead to services that are there', () => {
    for (const { id, steps } of lifeEvents) {
      const services = steps.map(({ service }) => service)
      assert.deepEqual(
        services.filter((service) => !serviceIds.includes(service)),
        [],
        id,
      )
      assertUnique(id, services)
    }
    assert.deepEqual(
      mostUsed.filter(({ service }) => !serviceIds.includes(service)),
      [],
    )
  })

  test('have their titles, their steps’ notes and what is automatic in every language', () => {
    for (const { id, title, steps, automatic = [] } of lifeEvents)
      for (const text of [title, ...automatic, ...steps.flatMap(({ until, only }) => [until ?? [], only ?? []].flat())])
        assertWhole(id, text, languages)
  })

  test('are five to nine steps each, so that they can be gone through', () => {
    for (const { id, steps } of lifeEvents) assert.ok(steps.length >= 5 && steps.length <= 9, `${id}: ${steps.length}`)
  })
})

describe('advice and bundles', () => {
  test('say in every language, in two or three sentences, what to do', () => {
    for (const { id, title, say, services } of nation.advice) {
      for (const text of [title, ...say]) assertWhole(id, text, languages)
      assert.ok(say.length >= 2 && say.length <= 3, id)
      assert.ok(services.length > 0, id)
    }
    assertUnique(
      'advice',
      nation.advice.map(({ id }) => id),
    )
  })

  test('hold four to eight documents that are about the person alone', () => {
    const byId = new Map(services.map(({ definition }) => [definition.id, definition]))
    for (const { id, title, purpose, services: its } of nation.bundles) {
      for (const text of [title, purpose]) assertWhole(id, text, languages)
      assert.ok(its.length >= 4 && its.length <= 8, id)
      for (const service of its)
        for (const question of Object.values(byId.get(service)!.questions))
          assert.ok(question.type !== 'person' || question.who.includes('self'), `${id}: ${service}`)
    }
  })
})

describe('demo people', () => {
  test('have register numbers that are one, and old enough to sign in', () => {
    const today = '2026-11-24'
    for (const { name, registerNumber } of people) {
      assert.match(registerNumber, country.registerNumber.pattern, name)
      const born = country.registerNumber.birthDate(registerNumber)
      assert.ok(born && yearsBetween(born, today) >= country.signInAge, `${name} is born ${born}`)
    }
  })

  test('have each a number, a telephone and a name of their own', () => {
    assertUnique(
      'register number',
      people.map(({ registerNumber }) => registerNumber),
    )
    assertUnique(
      'telephone',
      people.map(({ phone }) => phone),
    )
    assertUnique(
      'name',
      people.map(({ name }) => name),
    )
    assertUnique(
      'identifier',
      people.map(({ id }) => id),
    )
    for (const { phone, name, story, language } of people) {
      assert.match(phone, country.phone.pattern, name)
      assert.ok(languages.includes(language))
      assertWhole(name, story)
    }
    assert.equal(lives.length, people.length)
  })
})

describe('the country’s own rules', () => {
  test('tell a birth date from a register number', () => {
    for (const [registerNumber, born] of [
      ['УХ91052824', '1991-05-28'],
      ['УХ00210112', '2000-01-01'],
      ['УХ04223112', undefined],
      ['УХ04222912', '2004-02-29'],
      ['УХ99133299', undefined],
      ['УХ99000012', undefined],
      ['УХ25333112', undefined],
    ] as const)
      assert.equal(country.registerNumber.birthDate(registerNumber), born, registerNumber)
  })

  test('give examples that keep them', () => {
    assert.match(country.registerNumber.example, country.registerNumber.pattern)
    assert.match(country.phone.example.replaceAll(' ', ''), country.phone.pattern)
    assert.match(country.vehiclePlate.example, country.vehiclePlate.pattern)
  })

  test('leave no choice of a service without its words', () => {
    for (const { definition } of services)
      for (const question of Object.values(definition.questions)) {
        if (question.type !== 'choice') continue
        const given = { country, divisions, today: '2026-11-24', options: {} }
        for (const { label } of optionsOf(question.options, '', given)) assert.ok(label)
      }
  })
})
