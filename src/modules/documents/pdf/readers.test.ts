import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linkOf } from '#verify'
import { type Folder, type Issued, issued, sealPlace, toolFolder } from '../../../../test/contracts/documents.ts'
import { type NationWorld, nationWorld } from '../../../../test/contracts/world.ts'
import { withoutTool } from '../../../../test/system-tools.ts'
import { keysOf } from '../keys/keys.ts'

const printDpi = 150

let world: NationWorld
let folder: Folder
let one: Issued
before(async () => {
  world = await nationWorld()
  folder = toolFolder()
  one = await issued(world.ctx)
  folder.write('issued.pdf', one.pdf)
})
after(async () => {
  folder.remove()
  await world.close()
})

test('pdfsig finds the signature valid and the whole document signed', { skip: withoutTool('POPPLER') }, () => {
  const { said } = folder.run('pdfsig', 'issued.pdf')
  assert.match(said, /Signature is Valid/)
  assert.match(said, /Total document signed/)
  assert.match(said, /ETSI\.CAdES\.detached/)
  assert.doesNotMatch(said, /Not total/)
})

test('pdfsig finds a changed or continued document out', { skip: withoutTool('POPPLER') }, () => {
  const changed = Buffer.from(one.pdf)
  changed[changed.indexOf('record.json')]! ^= 1
  folder.write('changed.pdf', changed)
  assert.doesNotMatch(folder.run('pdfsig', 'changed.pdf').said, /Signature is Valid/)
  folder.write('continued.pdf', Buffer.concat([one.pdf, Buffer.from('\n% more')]))
  assert.match(folder.run('pdfsig', 'continued.pdf').said, /Not total document signed/)
})

test('mutool finds it signed and unchanged since', { skip: withoutTool('MUTOOL') }, () => {
  const { said } = folder.run('mutool', 'sign', '-v', 'issued.pdf')
  assert.match(said, /unchanged since signing/)
  assert.doesNotMatch(said, /digest failure|edits since|invalid/i)
})

test('qpdf finds no fault in its structure', { skip: withoutTool('QPDF') }, () => {
  const { said, status } = folder.run('qpdf', '--check', 'issued.pdf')
  assert.equal(status, 0, said)
  assert.match(said, /No syntax or stream encoding errors found/)
  assert.doesNotMatch(said, /WARNING/)
})

test('openssl verifies the seal over the bytes it speaks of, up to the authority', {
  skip: withoutTool('OPENSSL'),
}, async () => {
  const { start, end } = sealPlace(one.pdf)
  const padded = Buffer.from(one.pdf.toString('latin1', start + 1, end - 1), 'hex')
  const content = Buffer.concat([one.pdf.subarray(0, start), one.pdf.subarray(end)])
  const { sealer } = await keysOf(world.ctx, one.document.record.agency.id)
  const pem = `-----BEGIN CERTIFICATE-----\n${sealer.issuer.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`
  folder.write('seal.der', padded.subarray(0, 4 + padded.readUInt16BE(2)))
  folder.write('content.bin', content)
  folder.write('authority.pem', Buffer.from(pem))
  const at = String(world.clock.now().getTime() / 1000)
  const verify = (file: string) =>
    folder.run(
      'openssl',
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      'seal.der',
      '-content',
      file,
      '-CAfile',
      'authority.pem',
      '-purpose',
      'any',
      '-attime',
      at,
      '-out',
      'out.bin',
    )
  const good = verify('content.bin')
  assert.equal(good.status, 0, good.said)
  assert.deepEqual(folder.read('out.bin'), content)
  content[100]! ^= 1
  folder.write('other.bin', content)
  assert.notEqual(verify('other.bin').status, 0)
})

test('pdftotext reads every value of the record back in Cyrillic', { skip: withoutTool('POPPLER') }, () => {
  const { said } = folder.run('pdftotext', '-layout', 'issued.pdf', '-')
  const { record } = one.document
  const flat = (text: string) => text.replace(/\s+/g, '')
  const values = [
    record.number,
    record.title.mn!,
    record.agency.name.mn!,
    record.holder.name,
    record.holder.registerNumber,
    record.sources[0]!.register.mn!,
    ...record.rows.flatMap(({ label, value }) => [label.mn!, value]),
  ]
  // A value that is wrapped stands in a column of its own, so its words are looked for in turn.
  for (const word of values.flatMap((value) => value.split(/\s+/))) assert.ok(flat(said).includes(flat(word)), word)
})

test('poppler reads its structure: a title, rows with heads, figures, in the order of reading', {
  skip: withoutTool('POPPLER'),
}, () => {
  const { said } = folder.run('pdfinfo', '-struct-text', 'issued.pdf')
  const { record } = one.document
  const title = said.indexOf(record.title.mn!)
  assert.match(said.slice(0, title), /H1 \(block\)\n\s+"$/)
  let at = title
  for (const { label, value } of record.rows) {
    const row = said.slice(said.indexOf(`"${label.mn}"`, at), said.indexOf(`"${value}"`, at))
    assert.match(row, /TD\n\s+$/, label.mn)
    at = said.indexOf(`"${value}"`, at)
  }
  assert.match(folder.run('pdfinfo', 'issued.pdf').said, /Tagged: +yes/)
  assert.doesNotMatch(said, /error|warning/i)
})

test('the record is attached to the file, byte for byte what was hashed into the QR', {
  skip: withoutTool('POPPLER'),
}, () => {
  folder.run('pdfdetach', '-saveall', 'issued.pdf')
  assert.deepEqual(JSON.parse(folder.read('record.json').toString()), one.document.record)
})

test('zbarimg reads the QR from the printed page: a link to where it is checked', {
  skip: withoutTool('POPPLER') || withoutTool('ZBAR'),
}, () => {
  folder.run('pdftoppm', '-r', String(printDpi), '-png', '-f', '1', '-l', '1', '-singlefile', 'issued.pdf', 'page')
  const { out } = folder.run('zbarimg', '--raw', '-q', 'page.png')
  assert.equal(out.trimEnd(), linkOf(one.document.credential, world.ctx.outside.site.publicUrl))
})
