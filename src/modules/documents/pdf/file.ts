/**
 * Writes the file: objects, cross-reference table, and a signature that covers every byte but its own place. Object
 * numbers are fixed, so that the reader (`check.ts`) knows where everything is; the same record gives the same bytes.
 */
import { createHash } from 'node:crypto'
import { type Canvas, type Face, pageHeight, pageWidth } from './canvas.ts'
import { objectsPerFont, type PreparedFont, stream } from './font-objects.ts'
import { type Sealer, sealDigest } from './seal.ts'

export const recordObject = 4
export const credentialObject = 5
const sealHexMax = 8192
const firstFont = 10
const byteRangePlace = '/ByteRange [0 0000000000 0000000000 0000000000]'

export type FileContent = {
  readonly canvas: Canvas
  readonly fonts: Readonly<Record<Face, PreparedFont>>
  readonly title: string
  readonly language: string
  readonly issuedAt: Date
  readonly sealedBy: string
  readonly record: Uint8Array
  readonly credential: string
}

/** The sealed PDF. */
export function writeFile(content: FileContent, sealer: Sealer): Buffer {
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
  return fillSeal(Buffer.concat(parts), sealer)
}

function fillSeal(file: Buffer, sealer: Sealer): Buffer {
  const start = file.indexOf('/Contents <') + '/Contents '.length
  const end = start + sealHexMax + 2
  const digits = (value: number) => String(value).padStart(10, '0')
  file.write(
    `/ByteRange [0 ${digits(start)} ${digits(end)} ${digits(file.length - end)}]`,
    file.indexOf(byteRangePlace),
    'latin1',
  )
  const digest = createHash('sha256').update(file.subarray(0, start)).update(file.subarray(end)).digest()
  file.write(sealDigest(digest, sealer).toString('hex'), start + 1, 'latin1')
  return file
}

function objectsOf(content: FileContent): Buffer[] {
  const { canvas, fonts, record, credential } = content
  const firstPage = firstFont + 2 * objectsPerFont
  const pages = canvas.pages.map((_, i) => firstPage + 2 * i)
  const date = pdfDate(content.issuedAt)
  const resources = `/Resources << /Font << /F1 ${firstFont} 0 R /F2 ${firstFont + objectsPerFont} 0 R >> >>`
  const fixed = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${content.language}) /ViewerPreferences << /DisplayDocTitle true >> /Metadata 9 0 R /AcroForm << /Fields [7 0 R] /SigFlags 3 >> /AF [6 0 R] /Names << /EmbeddedFiles << /Names [(record.json) 6 0 R] >> >> >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
    `<< /Title ${textString(content.title)} /CreationDate (${date}) /ModDate (${date}) >>`,
    stream(
      `/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size ${record.length} /ModDate (${date}) >>`,
      record,
    ),
    stream('', Buffer.from(credential)),
    `<< /Type /Filespec /F (record.json) /UF (record.json) /AFRelationship /Data /Desc (record) /EF << /F ${recordObject} 0 R >> >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (seal) /F 132 /Rect [0 0 0 0] /P ${pages[0]} 0 R /V 8 0 R >>`,
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${byteRangePlace} /Contents <${'0'.repeat(sealHexMax)}> /Name ${textString(content.sealedBy)} /M (${date}) >>`,
    stream('/Type /Metadata /Subtype /XML', Buffer.from(xmp(content))),
  ]
  const drawn = canvas.pages.flatMap((operators, i) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] ${resources} /Contents ${pages[i]! + 1} 0 R${i === 0 ? ' /Annots [7 0 R]' : ''} >>`,
    stream('', Buffer.from(operators.join('\n'))),
  ])
  const fontObjects = [...fonts.regular.objects(firstFont), ...fonts.semibold.objects(firstFont + objectsPerFont)]
  return [...fixed, ...fontObjects, ...drawn].map((object) =>
    typeof object === 'string' ? Buffer.from(object) : object,
  )
}

function pdfDate(at: Date): string {
  return `D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`
}

/** A text string in UTF-16BE with its mark, in hexadecimal (§7.9.2.2). */
function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

function xmp({ title, language, issuedAt }: FileContent): string {
  const safe = title.replace(/[<>&]/g, ' ')
  const date = issuedAt.toISOString()
  return `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><dc:title><rdf:Alt><rdf:li xml:lang="${language}">${safe}</rdf:li></rdf:Alt></dc:title><xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
}
