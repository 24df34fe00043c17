/** The text of a payment QR as banks write it (EMVCo, merchant-presented), and links into banking apps that carry it. */

/** Apps by the scheme of their links, with the names their banks go by. */
const apps = [
  ['khanbank', 'Хаан банк'],
  ['tdbbank', 'Худалдаа хөгжлийн банк'],
  ['golomtbank', 'Голомт банк'],
  ['xacbank', 'Хас банк'],
  ['statebank', 'Төрийн банк'],
] as const

/** The QR text of an invoice over `amount`. */
export function qrTextOf({ id, amount }: { id: string; amount: number }): string {
  const merchant = tag('00', 'mn.qpay') + tag('01', id)
  const open = [
    tag('00', '01'),
    tag('01', '12'),
    tag('26', merchant),
    tag('52', '9399'),
    tag('53', '496'),
    tag('54', String(amount)),
    tag('58', 'MN'),
    tag('59', 'E-MONGOLIA'),
    tag('60', 'ULAANBAATAR'),
    '6304',
  ].join('')
  return `${open}${sumOf(open).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A link for each app, and the one to a page of our own where a person without an app can try it out. */
export function linksTo(qrText: string, page: string | undefined) {
  const links = apps.map(([app, name]) => ({
    name: app,
    description: name,
    logo: `https://qpay.mn/q/logo/${app}.png`,
    link: `${app}://q?qPay_QRcode=${qrText}`,
  }))
  return page ? [{ name: 'demo', description: 'Туршилтын банк', logo: '', link: page }, ...links] : links
}

function tag(name: string, value: string): string {
  return `${name}${String(value.length).padStart(2, '0')}${value}`
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 8
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1
  return sum & 0xffff
})

function sumOf(text: string): number {
  return Buffer.from(text).reduce((sum, byte) => ((sum << 8) & 0xffff) ^ table[(sum >> 8) ^ byte]!, 0xffff)
}
