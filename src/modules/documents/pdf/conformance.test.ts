/**
 * What of PDF/A-3b (ISO 19005-3:2012) and of tagged PDF can be checked without a validator: each rule by its clause, on
 * documents as they are written. What only a validator knows is not claimed here.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { drawn, fonts, plain, tableOf, withLatin, writtenPdf } from '../../../../test/contracts/drawn-documents.ts'
import { readFont } from './truetype.ts'

type Read = { bytes: Buffer; text: string; objects: Map<number, string>; streams: Map<number, Buffer> }
const read: Read[] = []
before(async () => {
  for (const record of [plain, tableOf(120), withLatin]) read.push(opened(await writtenPdf(drawn(record))))
})

function each(check: (pdf: Read) => void): () => void {
  return () => read.forEach(check)
}

/** Objects by the cross-reference table alone, streams unpacked. */
function opened(bytes: Buffer): Read {
  const text = bytes.toString('latin1')
  const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1])
  const offsets = [...text.slice(xref).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at))
  const [objects, streams] = [new Map<number, string>(), new Map<number, Buffer>()]
  offsets.forEach((offset, i) => {
    assert.ok(text.startsWith(`${i + 1} 0 obj\n`, offset), `6.1.4: object ${i + 1} is where the table says`)
    const found = text.indexOf('\nstream\n', offset)
    const ends = text.indexOf('\nendobj\n', offset)
    const body = text.slice(offset, found > 0 && found < ends ? found : ends).replace(/^\d+ 0 obj\n/, '')
    objects.set(i + 1, body)
    const length = /\/Length (\d+) >>$/.exec(body)
    if (!length) return
    const raw = bytes.subarray(found + 8, found + 8 + Number(length[1]))
    assert.equal(text.slice(found + 8 + raw.length, found + 8 + raw.length + 18), '\nendstream\nendobj\n', '6.1.7')
    streams.set(i + 1, body.includes('/FlateDecode') ? inflateSync(raw) : raw)
  })
  return { bytes, text, objects, streams }
}

function those({ objects }: Read, what: RegExp): [number, string][] {
  return [...objects].filter(([, body]) => what.test(body))
}

function named(pdf: Read, name: string): string {
  return pdf.objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(pdf.objects.get(1)!)![1]))!
}

/** What is drawn: the content of pages and of forms. */
function drawings(pdf: Read): string[] {
  const contents = those(pdf, /\/Type \/Page\b(?!s)/).map(([, body]) => Number(/\/Contents (\d+) 0 R/.exec(body)![1]))
  const forms = those(pdf, /\/Subtype \/Form/).map(([object]) => object)
  return [...contents, ...forms].map((object) => pdf.streams.get(object)!.toString('latin1'))
}

test(
  '6.1.2, 6.1.3: the header is followed by bytes that no text has; the trailer has an identifier and no encryption',
  each(({ bytes, text }) => {
    assert.match(text, /^%PDF-1\.7\n%[\x80-\xff]{4}\n/)
    assert.match(text, /trailer\n<< [^>]*\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\] >>\nstartxref\n\d+\n%%EOF\n$/)
    assert.ok(!text.includes('/Encrypt') && bytes.length < 1_000_000)
  }),
)

test(
  '6.1.6, 6.1.7, 6.1.13: hexadecimal strings are even, streams are packed by Flate or not at all, names are short',
  each((pdf) => {
    for (const body of pdf.objects.values()) {
      for (const [, hex] of body.matchAll(/(?<!<)<([0-9a-fA-F]+)>/g)) assert.equal(hex!.length % 2, 0)
      for (const [, filter] of body.matchAll(/\/Filter \/(\w+)/g)) assert.match(filter!, /^(FlateDecode|Adobe)$/)
      for (const [, name] of body.matchAll(/\/([\w.+-]+)/g)) assert.ok(name!.length < 128)
    }
  }),
)

test(
  '6.2.3: the colours of the file are sRGB, by a profile inside',
  each((pdf) => {
    const catalog = pdf.objects.get(1)!
    assert.match(catalog, /\/OutputIntents \[<< \/Type \/OutputIntent \/S \/GTS_PDFA1 /)
    const profile = pdf.streams.get(Number(/\/DestOutputProfile (\d+) 0 R/.exec(catalog)![1]))!
    assert.equal(profile.readUInt32BE(0), profile.length)
    assert.equal(profile.toString('latin1', 12, 24), 'mntrRGB XYZ ')
    assert.equal(profile.toString('latin1', 36, 40), 'acsp')
    assert.ok(profile[8]! <= 4)
  }),
)

test(
  '6.2.2, 6.2.4, 6.2.9: nothing is drawn but by operators of the standard, in RGB or grey, without transparency',
  each((pdf) => {
    const known = /^(q|Q|cm|re|m|l|c|h|f|s|S|w|rg|RG|g|BT|ET|Tf|Td|Tj|Do|BMC|BDC|EMC)$/
    for (const drawing of drawings(pdf)) {
      const bare = drawing.replace(/<<.*?>>|<[0-9a-f]*>|\/\w+/g, ' ')
      for (const word of bare.split(/\s+/)) if (word !== '' && !/^-?[\d.]+$/.test(word)) assert.match(word, known)
      assert.equal(drawing.match(/\bq\b/g)?.length, drawing.match(/\bQ\b/g)?.length)
    }
    for (const body of pdf.objects.values()) assert.doesNotMatch(body, /\/(SMask|CA|ca|BM|Group|ExtGState)\b/)
  }),
)

test(
  '6.2.11: each font is inside, with the widths it is drawn with and the letters it stands for; no letter is missing',
  each((pdf) => {
    const used = usedGlyphs(pdf)
    assert.equal(used.size, 2)
    const all = [...pdf.objects.values()].join('\n')
    for (const [, face, first] of all.matchAll(/\/F([12]) (\d+) 0 R/g)) {
      const [whole, descendant, descriptor, file, unicode] = [0, 1, 2, 3, 4].map((i) => Number(first) + i)
      assert.match(
        pdf.objects.get(whole!)!,
        new RegExp(`/Subtype /Type0 .*/Encoding /Identity-H .*/ToUnicode ${unicode} 0 R`),
      )
      assert.match(pdf.objects.get(descendant!)!, /\/CIDToGIDMap \/Identity/)
      assert.match(pdf.objects.get(descriptor!)!, new RegExp(`/FontFile2 ${file} 0 R`))
      const font = pdf.streams.get(file!)!
      const widths = /\/W \[0 \[([\d ]+)\]\]/.exec(pdf.objects.get(descendant!)!)![1]!.split(' ').map(Number)
      const [table, map] = [tableIn(font, 'hmtx'), pdf.streams.get(unicode!)!.toString('latin1')]
      const perEm = tableIn(font, 'head').readUInt16BE(18)
      for (const glyph of used.get(face!) ?? []) {
        assert.notEqual(glyph, 0, 'a letter the font lacks')
        assert.ok(Math.abs((table.readUInt16BE(4 * glyph) * 1000) / perEm - widths[glyph]!) <= 1, `width of ${glyph}`)
        assert.ok(map.includes(`<${glyph.toString(16).padStart(4, '0')}> <`), `letter of ${glyph}`)
        if (!blanks.has(glyph)) assert.ok(outlineLength(font, glyph) > 0, `outline of ${glyph}`)
      }
    }
  }),
)

const blanks = new Set([0x20, 0xa0].map((code) => readFont(fonts.regular.font.bytes).glyphs.get(code)!))

function usedGlyphs(pdf: Read): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>()
  for (const drawing of drawings(pdf))
    for (const [, face, hex] of drawing.matchAll(/\/F(\d) [\d.]+ Tf .*? <([0-9a-f]*)> Tj/g)) {
      const glyphs = used.get(face!) ?? new Set()
      used.set(face!, glyphs)
      for (const [glyph] of hex!.matchAll(/.{4}/g)) glyphs.add(Number.parseInt(glyph, 16))
    }
  return used
}

function tableIn(font: Buffer, name: string): Buffer {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString('latin1', at, at + 4) === name)
      return font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12))
  throw new Error(`no table ${name}`)
}

function outlineLength(font: Buffer, glyph: number): number {
  const loca = tableIn(font, 'loca')
  return loca.readUInt32BE(4 * glyph + 4) - loca.readUInt32BE(4 * glyph)
}

test(
  '6.3, 6.4, 6.5: the place of the seal is shown and printed as it is drawn; nothing else acts but a link',
  each((pdf) => {
    const annotations = those(pdf, /\/Subtype ?\/(Widget|Link)/)
    assert.equal(annotations.length, 2)
    for (const [, body] of annotations) assert.equal(Number(/\/F (\d+)/.exec(body)![1]) & 0b100111, 4)
    const [, widget] = those(pdf, /\/Subtype \/Widget/)[0]!
    assert.match(widget, /\/FT \/Sig .*\/AP << \/N \d+ 0 R >>/)
    assert.doesNotMatch(widget, /\/AA?\b/)
    const all = [...pdf.objects.values()].join('\n')
    assert.doesNotMatch(all, /\/(JavaScript|JS|Launch|XFA|NeedAppearances|OpenAction|AA)\b/)
    assert.equal(all.match(/\/S ?\/URI\b/g)?.length, 1)
  }),
)

test(
  '6.6: the metadata says PDF/A-3b, unpacked, and the same title, author and times as the information',
  each((pdf) => {
    const metadata = pdf.streams.get(9)!.toString()
    assert.match(pdf.objects.get(9)!, /^<< \/Type \/Metadata \/Subtype \/XML \/Length/)
    assert.match(metadata, /<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>B</)
    const info = pdf.objects.get(3)!
    const said = (name: string) =>
      Buffer.from(new RegExp(`/${name} <feff([0-9a-f]*)>`).exec(info)![1]!, 'hex')
        .swap16()
        .toString('utf16le')
    const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    assert.ok(metadata.includes(`<rdf:li xml:lang="x-default">${inXml(said('Title'))}</rdf:li>`))
    assert.ok(metadata.includes(`<dc:creator><rdf:Seq><rdf:li>${inXml(said('Author'))}</rdf:li>`))
    const [, y, m, d, rest] = /\/CreationDate \(D:(\d{4})(\d\d)(\d\d)(\d{6})Z\)/.exec(info)!
    const time = `${y}-${m}-${d}T${rest!.match(/\d\d/g)!.join(':')}Z`
    assert.ok(metadata.includes(`<xmp:CreateDate>${time}<`) && metadata.includes(`<xmp:ModifyDate>${time}<`))
  }),
)

test(
  '6.8: what is attached says of which kind it is and how it belongs to the document',
  each((pdf) => {
    const attached = those(pdf, /\/Type \/Filespec/)
    assert.equal(attached.length, 2)
    for (const [object, body] of attached) {
      assert.match(body, /\/F \([\w.]+\) \/UF \([\w.]+\) \/AFRelationship \/(Data|Supplement) /)
      assert.ok(/\/AF \[(.*?)\]/.exec(pdf.objects.get(1)!)![1]!.includes(`${object} 0 R`))
      const file = pdf.objects.get(Number(/\/EF << \/F (\d+) 0 R/.exec(body)![1]))!
      assert.match(file, /\/Type \/EmbeddedFile \/Subtype \/(application#2Fjson|text#2Fplain) \/Params << .*\/ModDate/)
    }
  }),
)

test(
  'everything on a page is a marked part of the tree or decoration, each part once, and the way back leads to it',
  each((pdf) => {
    const root = named(pdf, 'StructTreeRoot')
    const parents = pdf.objects.get(Number(/\/ParentTree (\d+) 0 R/.exec(root)![1]))!
    those(pdf, /\/Type \/Page\b(?!s)/).forEach(([page, body], i) => {
      const drawing = pdf.streams.get(Number(/\/Contents (\d+) 0 R/.exec(body)![1]))!.toString('latin1')
      assert.match(body, new RegExp(`/StructParents ${i} /Tabs /S`))
      const outside = drawing.replace(/\/\w+ (BMC|<<\/MCID \d+>> BDC)\n.*?\nEMC\n?/gs, '')
      assert.equal(outside, '')
      const back = new RegExp(`(?:^|\\[|\\n)${i} \\[(.*?)\\]`).exec(parents)![1]!.match(/\d+(?= 0 R)/g)!
      const marks = [...drawing.matchAll(/\/(\w+) <<\/MCID (\d+)>>/g)]
      assert.equal(marks.length, back.length)
      marks.forEach(([, role, mark], j) => {
        assert.equal(Number(mark), j)
        const element = pdf.objects.get(Number(back[j]))!
        assert.match(element, new RegExp(`/S/${role}/`))
        assert.ok(element.includes(`<</Type/MCR/Pg ${page} 0 R/MCID ${mark}>>`))
      })
    })
  }),
)

test(
  'the tree has one title, figures say what they show, heads of tables what they head, and each language is named',
  each((pdf) => {
    const catalog = pdf.objects.get(1)!
    assert.match(catalog, /\/Lang \(mn\) \/MarkInfo << \/Marked true >>/)
    assert.match(catalog, /\/DisplayDocTitle true/)
    const elements = those(pdf, /\/Type\/StructElem/).map(([, body]) => body)
    const role = (name: string) => elements.filter((body) => body.includes(`/S/${name}/`))
    assert.equal(role('H1').length, 1)
    assert.equal(role('Figure').length, 2)
    for (const figure of role('Figure')) assert.match(figure, /\/Alt <feff[0-9a-f]+>.*\/BBox/)
    for (const head of role('TH')) assert.match(head, /\/Scope\/(Row|Column)/)
    assert.ok(elements.some((body) => /\/ActualText <feff18/.test(body) && body.includes('/Lang (mn-Mong)')))
    assert.ok(role('Span').some((body) => body.includes('/Lang (en)')))
    assert.equal(role('Form').length + role('Link').length, 2)
  }),
)

test('what a register says cannot pass for the place of the seal', async () => {
  const value = '/ByteRange [0 0000000000 0000000000 0000000000] /Contents <0000 8 0 obj'
  const bytes = await writtenPdf(drawn({ ...plain, rows: [{ key: 'a', label: { mn: 'А' }, value }] }))
  const signature = opened(bytes).objects.get(8)!
  const [start, end, rest] = /\/ByteRange \[0 (\d{10}) (\d{10}) (\d{10})\]/.exec(signature)!.slice(1).map(Number)
  assert.equal(end! + rest!, bytes.length)
  assert.match(bytes.toString('latin1', start, end), /^<(01){2000}0*>$/)
  assert.ok(bytes.includes(value))
})

test('what a reader needs to check the seal later stands in the sealed revision, byte for byte', async () => {
  const validation = { certificates: [Buffer.from('one'), Buffer.from('two')], crls: [Buffer.from('list')] }
  const pdf = opened(await writtenPdf(drawn(plain), validation))
  const store = /\/DSS << \/Certs \[(\d+) 0 R (\d+) 0 R\] \/CRLs \[(\d+) 0 R\] >>/.exec(pdf.objects.get(1)!)!
  const stored = store.slice(1).map((object) => pdf.streams.get(Number(object))!.toString())
  assert.deepEqual(stored, ['one', 'two', 'list'])
  assert.match(pdf.objects.get(1)!, /\/Extensions << \/ESIC << \/BaseVersion \/1\.7 \/ExtensionLevel 5 >> >>/)
})
