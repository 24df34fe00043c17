/**
 * What red, green and blue mean in our documents: sRGB (IEC 61966-2-1) as a display profile of version 2 (ICC.1:2001-04),
 * written from its numbers. PDF/A wants one in the file, since a colour by itself says nothing to another screen.
 */

const headerBytes = 128
const curvePoints = 256
const white = [0.9642, 1, 0.8249] as const
/** The primaries, adapted to D50, which profiles count in. */
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const

/** The profile's bytes; always the same. */
export function srgbProfile(): Buffer {
  const curve = curveTag()
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag('sRGB')],
    ['cprt', Buffer.from('text\0\0\0\0CC0\0', 'latin1')],
    ['wtpt', xyzTag(white)],
    ...Object.entries(primaries).map(([name, value]) => [name, xyzTag(value)] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length, 0)
  const places = new Map<Buffer, number>()
  const bodies: Buffer[] = []
  let at = headerBytes + table.length
  tags.forEach(([name, body], i) => {
    if (!places.has(body)) {
      places.set(body, at)
      bodies.push(padded(body))
      at += bodies.at(-1)!.length
    }
    table.write(name, 4 + 12 * i, 'latin1')
    table.writeUInt32BE(places.get(body)!, 8 + 12 * i)
    table.writeUInt32BE(body.length, 12 + 12 * i)
  })
  return Buffer.concat([headerOf(at), table, ...bodies])
}

function headerOf(size: number): Buffer {
  const header = Buffer.alloc(headerBytes)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(0x02100000, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  ;[2026, 1, 1, 0, 0, 0].forEach((part, i) => header.writeUInt16BE(part, 24 + 2 * i))
  header.write('acsp', 36, 'latin1')
  header.writeUInt32BE(0, 64)
  xyzTag(white).copy(header, 68, 8)
  return header
}

function xyzTag(value: readonly number[]): Buffer {
  const tag = Buffer.alloc(20)
  tag.write('XYZ ', 0, 'latin1')
  value.forEach((part, i) => tag.writeInt32BE(Math.round(part * 65_536), 8 + 4 * i))
  return tag
}

function curveTag(): Buffer {
  const tag = Buffer.alloc(12 + 2 * curvePoints)
  tag.write('curv', 0, 'latin1')
  tag.writeUInt32BE(curvePoints, 8)
  for (let i = 0; i < curvePoints; i++) {
    const part = i / (curvePoints - 1)
    const linear = part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    tag.writeUInt16BE(Math.round(linear * 65_535), 12 + 2 * i)
  }
  return tag
}

/** A `textDescriptionType`: the name in ASCII, and the places for other scripts left empty. */
function descriptionTag(name: string): Buffer {
  const tag = Buffer.alloc(12 + name.length + 1 + 78)
  tag.write('desc', 0, 'latin1')
  tag.writeUInt32BE(name.length + 1, 8)
  tag.write(name, 12, 'latin1')
  return tag
}

function padded(body: Buffer): Buffer {
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
}
