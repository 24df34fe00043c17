import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPdf } from '#verify'
import { seeded } from '../../simulators/population/seeded.ts'
import { type SealingWorld, sealingWorld } from '../contracts/sealed-file.ts'
import { pdfForgeries } from './pdf.ts'

const rounds = 8
const draw = (most: number) => drawn.whole(0, most - 1)
const drawn = seeded(7)

let world: SealingWorld
let genuine: Buffer
let other: Buffer
before(async () => {
  world = await sealingWorld()
  genuine = await world.sealed('2026-D-0000001-A')
  other = await world.sealed('2026-D-0000002-B')
})

test('what nobody touched is whole', () => {
  for (const pdf of [genuine, other]) assert.equal(readPdf(pdf, world.anchors).kind, 'whole')
})

for (const [kind, forge] of Object.entries(pdfForgeries))
  test(`"${kind}" differs from the genuine PDF, and is not whole`, () => {
    for (let round = 0; round < rounds; round++) {
      const forged = forge(genuine, other, draw)
      assert.notDeepEqual(forged, genuine)
      assert.notEqual(readPdf(forged, world.anchors).kind, 'whole')
    }
  })

test('a stranger’s seal is told apart from a changed one: it holds, and nobody we trust vouches for it', () => {
  for (const kind of ['sealed by a stranger', 'sealed by a stranger who names himself as we do'])
    assert.equal(readPdf(pdfForgeries[kind]!(genuine, other, draw), world.anchors).kind, 'unknown-key')
})
