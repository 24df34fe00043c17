import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { termsOf } from '#engine'
import { registers } from '../index.ts'
import { dues } from './glossary/dues.ts'
import { glossary } from './glossary/index.ts'
import { people } from './glossary/people.ts'
import { sheets } from './glossary/sheets.ts'
import { things } from './glossary/things.ts'
import { vehicles } from './glossary/vehicles.ts'
import { further, withFurther } from './index.ts'

const rows = Object.entries(further).flatMap(([register, its]) =>
  Object.entries(its).map(([key, row]) => ({ register, key, row })),
)

describe('the operations that no service asks yet', () => {
  test('never hide one of the register’s own', () => {
    const own: Readonly<Record<string, { readonly operations: object }>> = registers
    const hidden = rows.filter(({ register, key }) => Object.hasOwn(own[register]?.operations ?? {}, key))
    assert.deepEqual(
      hidden.map(({ register, key }) => `${register}.${key}`),
      [],
    )
  })

  test('belong to registers that are there', () => {
    assert.deepEqual(
      Object.keys(further).filter((register) => !Object.hasOwn(registers, register)),
      [],
    )
  })

  test('say by which input a record is found, where it is not the person’s', () => {
    const keyless = rows.filter(
      ({ row: [, , , , by, , options] }) => by !== 'person' && by !== 'nothing' && !options?.inputs?.length,
    )
    assert.deepEqual(
      keyless.map(({ register, key }) => `${register}.${key}`),
      [],
    )
  })

  test('name each field of an answer once', () => {
    for (const { register, key, row } of rows) {
      const names = row[5].split(/\s+/).map((one) => one.split('=')[0])
      assert.equal(new Set(names).size, names.length, `${register}.${key}`)
    }
  })
})

test('what a register takes is never answered from memory, or a payment would be made only once', () => {
  const kept = Object.values(registers).flatMap((one) => {
    const register = withFurther(one)
    return Object.entries(register.operations)
      .filter(([, operation]) => Object.hasOwn(operation.fields, 'success'))
      .filter(([, operation]) => termsOf(register, operation).freshMinutes > 0)
      .map(([key]) => `${register.id}.${key}`)
  })
  assert.deepEqual(kept, [])
})

describe('the glossary of fields', () => {
  test('has every name once', () => {
    const names = [people, things, vehicles, dues, sheets].flatMap((part) => Object.keys(part))
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    )
    assert.equal(names.length, Object.keys(glossary).length)
  })

  test('has no name that no operation gives', () => {
    const used = new Set(rows.flatMap(({ row }) => row[5].split(/\s+/).map((one) => one.split('=').at(-1))))
    assert.deepEqual(
      Object.keys(glossary).filter((name) => !used.has(name)),
      [],
    )
  })
})
