/** XML that must not be read, by name and by the code it is refused with; and envelopes damaged at random. */
import fc from 'fast-check'

type Bomb = readonly [name: string, code: string, body: string | Buffer, contentType?: string]

/** Every way in which an envelope may be unfit; `text` gives a good one. */
export function bombs(text: () => string): Bomb[] {
  const good = text()
  const within = (inner: string) => good.replace('<soap:Body>', `<soap:Header>${inner}</soap:Header><soap:Body>`)
  const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  return [
    [
      'a billion laughs',
      'xml-dtd',
      `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${good.replace('<regnum>', '<regnum>&l10;')}`,
    ],
    ['an external entity', 'xml-dtd', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${good}`],
    ['an external DTD', 'xml-dtd', `<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">${good}`],
    ['an entity nobody declared', 'xml-malformed', good.replace('<regnum>', '<regnum>&nbsp;')],
    ['a processing instruction', 'xml-instruction', `<?xml-stylesheet href="x"?>${good}`],
    ['depth beyond 32', 'xml-depth', within('<a>'.repeat(31) + '</a>'.repeat(31))],
    ['a hundred thousand elements', 'xml-nodes', within('<a/>'.repeat(100_001))],
    [
      'a hundred thousand attributes',
      'xml-nodes',
      within(`<a ${manyAttributes(70_000)}/><b ${manyAttributes(31_000)}/>`),
    ],
    ['a million bytes and one', 'too-large', good + ' '.repeat(1_000_001 - Buffer.byteLength(good))],
    ['another charset by its header', 'charset', good, 'text/xml; charset=windows-1251'],
    ['another charset by its declaration', 'xml-charset', `<?xml version="1.0" encoding="windows-1251"?>${good}`],
    ['UTF-16', 'xml-charset', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['bytes that are no UTF-8', 'xml-charset', Buffer.from(good.replace('<regnum>', '<regnum>é'), 'latin1')],
    ['XML 1.1', 'xml-malformed', `<?xml version="1.1"?>${good}`],
    ['an envelope that ends early', 'xml-malformed', good.slice(0, -10)],
    ['an envelope with more behind it', 'xml-malformed', `${good}<more/>`],
    ['nothing', 'xml-malformed', ''],
    ['JSON', 'not-soap', '{"resultCode":0}', 'application/json'],
    ['JSON called XML', 'xml-malformed', '{"resultCode":0}'],
    ['XML that is no envelope', 'not-soap', '<html><body>the exchange is closed</body></html>'],
    [
      'an envelope of SOAP 1.2',
      'not-soap',
      good.replace(/http:\/\/schemas[^"]+/, 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    ['two elements in the body', 'not-soap', good.replace('</soap:Body>', '<x/></soap:Body>')],
    ['a prefix nobody declared', 'xml-malformed', within('<y:x/>')],
    ['text between elements', 'xml-malformed', good.replace(/<(return|request)>/, 'x$&x')],
  ]
}

function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i.toString(36)}=""`).join(' ')
}

const pieces = [
  ...[
    '<',
    '>',
    '&',
    '"',
    '</soap:Body>',
    '<!DOCTYPE x>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x?>',
    '&#0;',
    '&#x10FFFF;',
  ],
  ...['xmlns=""', '<return>', '</return>', '<regnum>', '\u0000', '\ufeff', ' '.repeat(1000), '<a>'.repeat(40)],
]

/** A good envelope with up to six pieces cut out, put in or doubled, or a byte changed. */
export function mutated(text: () => string): fc.Arbitrary<Buffer> {
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  const change = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat(60) }),
    fc.record({ kind: fc.constant('put' as const), at, piece: fc.constantFrom(...pieces) }),
    fc.record({ kind: fc.constant('double' as const), at, length: fc.nat(200) }),
    fc.record({ kind: fc.constant('byte' as const), at, value: fc.nat(255) }),
  )
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let bytes = Buffer.from(text(), 'utf8')
    for (const one of changes) {
      const place = Math.floor(one.at * bytes.length)
      const [head, tail] = [bytes.subarray(0, place), bytes.subarray(place)]
      if (one.kind === 'cut') bytes = Buffer.concat([head, tail.subarray(one.length)])
      else if (one.kind === 'put') bytes = Buffer.concat([head, Buffer.from(one.piece), tail])
      else if (one.kind === 'double') bytes = Buffer.concat([head, tail.subarray(0, one.length), tail])
      else bytes = Buffer.concat([head, Buffer.from([one.value]), tail.subarray(1)])
    }
    return bytes
  })
}
