/** As much of a TrueType font as writing with it needs: which glyph a letter has, how wide it is, and the font's box. */
export type Font = {
  readonly bytes: Buffer
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
  /** Unicode → glyph. */
  readonly glyphs: ReadonlyMap<number, number>
  /** Advance of each glyph in font units. */
  readonly advances: readonly number[]
  readonly table: (name: string) => Buffer | undefined
}

export function readFont(bytes: Buffer): Font {
  const tables = new Map<string, readonly [offset: number, length: number]>()
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const entry = 12 + i * 16
    const place = [bytes.readUInt32BE(entry + 8), bytes.readUInt32BE(entry + 12)] as const
    tables.set(bytes.toString('latin1', entry, entry + 4), place)
  }
  const at = (name: string) => {
    const place = tables.get(name)
    if (place === undefined) throw new Error(`the font has no table ${name}`)
    return place[0]
  }
  const [head, hhea, os2] = [at('head'), at('hhea'), at('OS/2')]
  const metrics = bytes.readUInt16BE(hhea + 34)
  const glyphCount = bytes.readUInt16BE(at('maxp') + 4)
  const advances = Array.from({ length: glyphCount }, (_, i) =>
    bytes.readUInt16BE(at('hmtx') + Math.min(i, metrics - 1) * 4),
  )
  return {
    bytes,
    unitsPerEm: bytes.readUInt16BE(head + 18),
    ascent: bytes.readInt16BE(hhea + 4),
    descent: bytes.readInt16BE(hhea + 6),
    capHeight: bytes.readInt16BE(os2 + 88),
    box: [36, 38, 40, 42].map((offset) => bytes.readInt16BE(head + offset)) as unknown as Font['box'],
    glyphs: readCmap(bytes, at('cmap')),
    advances,
    table: (name) => {
      const [offset, length] = tables.get(name) ?? [0, 0]
      return length === 0 ? undefined : bytes.subarray(offset, offset + length)
    },
  }
}

/** The format 4 subtable: segments of the Basic Multilingual Plane. */
function readCmap(bytes: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i++) {
    const table = cmap + bytes.readUInt32BE(cmap + 8 + i * 8)
    if (bytes.readUInt16BE(table) !== 4) continue
    const segments = bytes.readUInt16BE(table + 6) / 2
    const [ends, starts] = [table + 14, table + 16 + segments * 2]
    const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
    for (let s = 0; s < segments; s++) {
      const [start, end] = [bytes.readUInt16BE(starts + s * 2), bytes.readUInt16BE(ends + s * 2)]
      const [delta, offset] = [bytes.readUInt16BE(deltas + s * 2), bytes.readUInt16BE(offsets + s * 2)]
      for (let code = start; code <= end && code < 0xffff; code++) {
        const listed = offset === 0 ? code : bytes.readUInt16BE(offsets + s * 2 + offset + (code - start) * 2)
        const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
        if (glyph !== 0) glyphs.set(code, glyph)
      }
    }
    return glyphs
  }
  throw new Error('the font has no format 4 character map')
}
