/**
 * Writes the file: objects, cross-reference table, and a signature that covers every byte but its own place; as PDF/A-3b
 * (ISO 19005-3) with tags. The first object numbers are fixed, so that a reader knows where everything is; the same
 * record gives the same bytes. Record and credential are attached, uncompressed, as what the page was made from.
 */
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { assert } from '#kernel'
import { type Canvas, type Face, pageHeight, pageWidth } from './canvas.ts'
import { srgbProfile } from './colour-profile.ts'
import { type PreparedFont, stream } from './font-objects.ts'
import { sealAppearance } from './layout/marks.ts'
import { ObjectList } from './objects.ts'
import { pdfDate, textString, xmp } from './strings.ts'
import { markedContent, type Run, writeStructure } from './tags.ts'

const recordObject = 4
const credentialObject = 5
/** The seal's place on the page, which a layout gives its area. */
export const widgetObject = 7
const signatureObject = 8
const fixedObjects = 9
const sealHexMax = 16_384 // signature, time-stamp, and the certificates of both
const byteRangePlace = '/ByteRange [0 0000000000 0000000000 0000000000]'
/** Pages are small: looking longer for a shorter one costs more than it saves. */
const compression = { level: 3 }

export type FileContent = {
  readonly canvas: Canvas
  readonly fonts: Readonly<Record<Face, PreparedFont>>
  readonly title: string
  readonly language: string
  readonly issuedAt: Date
  readonly sealedBy: string
  readonly record: Uint8Array
  readonly credential: string
  readonly validation?: Validation
}

/** What a reader needs to check the seal long after: written into the revision that is sealed (EN 319 142-1, §5.4). */
export type Validation = {
  readonly certificates: readonly Buffer[]
  readonly crls: readonly Buffer[]
  readonly ocsps?: readonly Buffer[]
}

/** The CMS in DER over bytes with this SHA-256 digest. */
export type Seal = (digest: Buffer) => Promise<Buffer>

/** The sealed PDF. */
export async function writeFile(content: FileContent, seal: Seal): Promise<Buffer> {
  const objects = objectsOf(content)
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  let at = parts[0]!.length
  const offsets: number[] = []
  objects.forEach((object, i) => {
    offsets.push(at)
    const whole = [Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]
    parts.push(...whole)
    at += whole.reduce((sum, { length }) => sum + length, 0)
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const id = createHash('sha256').update(content.record).digest('hex').slice(0, 32)
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return fillSeal(Buffer.concat(parts), { seal, signatureAt: offsets[signatureObject - 1]! })
}

/** The places are looked for in the signature itself: what stands before it comes from registers. */
async function fillSeal(file: Buffer, { seal, signatureAt }: { seal: Seal; signatureAt: number }): Promise<Buffer> {
  const start = file.indexOf('/Contents <', signatureAt) + '/Contents '.length
  const end = start + sealHexMax + 2
  const digits = (value: number) => String(value).padStart(10, '0')
  file.write(
    `/ByteRange [0 ${digits(start)} ${digits(end)} ${digits(file.length - end)}]`,
    file.indexOf(byteRangePlace, signatureAt),
    'latin1',
  )
  const digest = createHash('sha256').update(file.subarray(0, start)).update(file.subarray(end)).digest()
  const hex = (await seal(digest)).toString('hex')
  assert(hex.length <= sealHexMax, 'the seal is longer than its place')
  file.write(hex, start + 1, 'latin1')
  return file
}

function objectsOf(content: FileContent): readonly Buffer[] {
  const { canvas, fonts, title, language, issuedAt, sealedBy } = content
  const objects = new ObjectList(fixedObjects)
  const fontObjects = [fonts.regular, fonts.semibold].map((font) => addFont(objects, font.objects, canvas.letters))
  const { pages, structure } = addPages(objects, { canvas, fontObjects })
  const attached = addAttachments(objects, content)
  const profile = objects.add(colourProfile())
  const date = pdfDate(issuedAt)
  const intent = `/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile ${profile} 0 R >>]`
  objects.put(
    1,
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /MarkInfo << /Marked true >> /StructTreeRoot ${structure} 0 R /ViewerPreferences << /DisplayDocTitle true >> /Metadata 9 0 R ${intent} /AcroForm << /Fields [${widgetObject} 0 R] /SigFlags 3 >> ${attached}${addValidation(objects, content.validation)} >>`,
  )
  objects.put(2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`)
  objects.put(
    3,
    `<< /Title ${textString(title)} /Author ${textString(sealedBy)} /CreationDate (${date}) /ModDate (${date}) >>`,
  )
  objects.put(
    signatureObject,
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${byteRangePlace} /Contents <${'0'.repeat(sealHexMax)}> /Name ${textString(sealedBy)} /M (${date}) >>`,
  )
  const described = xmp({ title, author: sealedBy, language, at: issuedAt })
  objects.put(9, stream('/Type /Metadata /Subtype /XML', Buffer.from(described)))
  return objects.all()
}

function addFont(objects: ObjectList, bodies: PreparedFont['objects'], letters: Canvas['letters']): number {
  const first = objects.reserve()
  const [font, ...others] = bodies(first, letters)
  objects.put(first, font!)
  for (const other of others) objects.add(other)
  return first
}

type Drawing = { readonly canvas: Canvas; readonly fontObjects: readonly number[] }

/** The pages with what is on them, the annotations, and the tree that says what it all is. */
function addPages(objects: ObjectList, { canvas, fontObjects }: Drawing): { pages: number[]; structure: number } {
  const pages = canvas.pages.map((runs) => ({ object: objects.reserve(), runs }))
  const annotations = canvas.annotations.map((one) => ({ ...one, object: one.object ?? objects.reserve() }))
  const appearance = addAppearance(objects, canvas)
  const marks = new Map<Run, number>()
  const named = (letter: string, numbers: readonly number[], from: number) =>
    numbers.map((object, i) => `/${letter}${i + from} ${object} 0 R`).join(' ')
  const outlines = canvas.outlines.map(({ form }) => objects.add(form))
  const resources = `/Resources << /Font << ${named('F', fontObjects, 1)} >> /XObject << ${named('X', outlines, 0)} >> >>`
  pages.forEach(({ object, runs }, i) => {
    const drawn = deflateSync(markedContent(runs, marks), compression)
    const content = objects.add(stream('/Filter /FlateDecode', drawn))
    const own = annotations.filter(({ page }) => page === i).map(({ object }) => `${object} 0 R`)
    const annots = own.length === 0 ? '' : ` /Annots [${own.join(' ')}]`
    objects.put(
      object,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] ${resources} /Contents ${content} 0 R /StructParents ${i} /Tabs /S${annots} >>`,
    )
  })
  annotations.forEach(({ object, page, dictionary }, i) => {
    const what =
      object === widgetObject
        ? `/Type /Annot /Subtype /Widget /FT /Sig /T (seal) /F 132 /V ${signatureObject} 0 R /AP << /N ${appearance} 0 R >> `
        : ''
    objects.put(object, `<< ${what}${dictionary} /P ${pages[page]!.object} 0 R /StructParent ${pages.length + i} >>`)
  })
  return {
    pages: pages.map(({ object }) => object),
    structure: writeStructure(objects, { root: canvas.root, pages, marks, annotations }),
  }
}

function addAppearance(objects: ObjectList, { fonts }: Canvas): number {
  const { operators, box } = sealAppearance(fonts)
  const dictionary = `/Type /XObject /Subtype /Form /BBox [${box.join(' ')}] /Resources << >>`
  return objects.add(stream(dictionary, Buffer.from(operators)))
}

/** Record and credential as attached files; returns the catalog's entries. */
function addAttachments(objects: ObjectList, { record, credential, issuedAt }: FileContent): string {
  const attach = (object: number, { bytes, mime }: { bytes: Uint8Array; mime: string }) =>
    objects.put(
      object,
      stream(
        `/Type /EmbeddedFile /Subtype /${mime.replace('/', '#2F')} /Params << /Size ${bytes.length} /ModDate (${pdfDate(issuedAt)}) >>`,
        bytes,
      ),
    )
  const specify = (name: string, what: { object: number; relationship: string; said: string }) =>
    `<< /Type /Filespec /F (${name}) /UF (${name}) /AFRelationship /${what.relationship} /Desc (${what.said}) /EF << /F ${what.object} 0 R /UF ${what.object} 0 R >> >>`
  attach(recordObject, { bytes: record, mime: 'application/json' })
  attach(credentialObject, { bytes: Buffer.from(credential), mime: 'text/plain' })
  objects.put(6, specify('record.json', { object: recordObject, relationship: 'Data', said: 'record' }))
  const other = objects.add(
    specify('credential.txt', { object: credentialObject, relationship: 'Supplement', said: 'text of the QR' }),
  )
  return `/AF [6 0 R ${other} 0 R] /Names << /EmbeddedFiles << /Names [(credential.txt) ${other} 0 R (record.json) 6 0 R] >> >>`
}

/** The Document Security Store; returns the catalog's entry. */
function addValidation(objects: ObjectList, validation: Validation | undefined): string {
  if (!validation) return ''
  const { certificates, crls, ocsps = [] } = validation
  const list = (name: string, items: readonly Buffer[]) =>
    items.length === 0 ? '' : ` /${name} [${items.map((item) => `${objects.add(stream('', item))} 0 R`).join(' ')}]`
  const store = `${list('Certs', certificates)}${list('CRLs', crls)}${list('OCSPs', ocsps)}`
  return ` /DSS <<${store} >> /Extensions << /ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >> >>`
}

let profile: Buffer | undefined

function colourProfile(): Buffer {
  profile ??= stream('/N 3 /Filter /FlateDecode', deflateSync(srgbProfile(), { level: 9 }))
  return profile
}
