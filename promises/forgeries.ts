/**
 * A QR that the platform did not seal is never genuine to anybody who checks without a network, and one that it did always
 * is: twelve classes of forgeries, against documents of every type there is.
 */
import { checkGiven, linkOf } from '#verify'
import { nation } from '../mongolia/index.ts'
import { drawFor } from '../simulators/population/seeded.ts'
import { deskNow, deskWorld, sealedBy } from '../test/contracts/desk.ts'
import { forgedTexts, variedClaims } from '../test/desk-forgeries.ts'
import type { Promised } from './promise.ts'

const sizes = {
  brief: { forged: 2000, genuine: 200 },
  quick: { forged: 10_000, genuine: 1000 },
  full: { forged: 100_000, genuine: 10_000 },
}
const host = 'https://e-mongolia.example'

export const promise: Promised = {
  name: 'forgeries',
  says: 'No forged QR is taken for genuine without a network, and no genuine one is refused.',
  limit: 'forged and accepted 0, genuine and refused 0',
  measure: async ({ full, brief, note }) => {
    const size = brief ? sizes.brief : full ? sizes.full : sizes.quick
    const world = deskWorld()
    const types = [...new Set(nation.services.flatMap(({ definition }) => definition.issue?.document ?? []))]
    const genuine = Array.from({ length: size.genuine }, (_, at) =>
      sealedBy(world.keys.own, variedClaims(drawFor(1, at), { type: types[at % types.length]! })),
    )
    const verdictOf = (text: string) => checkGiven(text, world.pack, deskNow).verdict
    const refused = genuine.filter((text, at) => verdictOf(at % 2 === 0 ? text : linkOf(text, host)) !== 'genuine')

    const classes = Object.entries(forgedTexts)
    const each = Math.ceil(size.forged / classes.length)
    let accepted = 0
    for (const [at, [name, forge]] of classes.entries()) {
      let taken = 0
      for (let i = 0; i < each; i++) {
        const draw = drawFor(2, at, i)
        const text = forge({ world, genuine: draw.one(genuine), draw })
        if (verdictOf(text) === 'genuine') taken++
      }
      note(`${name}: ${taken} of ${each}`)
      accepted += taken
    }
    const forged = each * classes.length
    return {
      figure: `forged ${forged} in ${classes.length} classes, accepted ${accepted}; genuine ${genuine.length} of ${types.length} types, refused ${refused.length}`,
      kept: classes.length === 12 && forged >= size.forged && accepted === 0 && refused.length === 0,
    }
  },
}
